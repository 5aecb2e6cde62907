const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data as it reads: sections of CDATA opened, line ends and entities resolved. There is no DTD to ask. */
export function plainText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('<') && !raw.includes('\r')) return raw;
  return raw
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/u)
    .map((part) => {
      if (part.startsWith('<!--')) return '';
      return part.startsWith('<![CDATA[') ? lineEnds(part.slice(9, -3)) : resolved(lineEnds(part));
    })
    .join('');
}

function lineEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

function resolved(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/giu, (entity, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? entity;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** A text of a cell from character data: `_x000D_` stands for a character XML cannot carry (ECMA-376 22.9.2.19). */
export function cellText(raw: string): string {
  const text = plainText(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** What XML cannot carry, or would read as something else: controls, CR, halves of characters; and `_x0041_` itself. */
const UNWRITABLE = /_(?=x[\da-f]{4}_)|(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/giu;

/** The character data of a text of a cell. */
export function writtenCellText(text: string): string {
  return text
    .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/gu, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}
