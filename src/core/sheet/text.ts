/** White space of every kind, also U+00A0, U+3000 and the zero-width characters that copies from web pages bring. */
const SPACE = /[\s\u00A0\u3000\u200B-\u200D\u2060\uFEFF]+/gu;

/** Full-width ASCII and the small forms of `=` `%` `+` `<` `>` become half width; Chinese punctuation stays. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\uFE62-\uFE66\uFE6A]/gu, (char) => {
    const small = SMALL_FORMS[char];
    return small ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}

const SMALL_FORMS: Readonly<Record<string, string>> = {
  '\uFE62': '+',
  '\uFE63': '-',
  '\uFE64': '<',
  '\uFE65': '>',
  '\uFE66': '=',
  '\uFE6A': '%',
};

/** Drops white space of every kind. */
export function withoutSpace(text: string): string {
  return text.replace(SPACE, '');
}

/** Most cells hold nothing but Chinese characters: nothing in them needs unifying, and most time is saved here. */
const PLAIN = /^[\u4E00-\u9FFF]*$/u;

/** Text for comparing names, titles and values: no white space, half width, no `★ ☆ *` marks. Brackets stay. */
export function nameKey(text: string): string {
  return PLAIN.test(text) ? text : halfWidth(withoutSpace(text)).replace(/[★☆*]/gu, '');
}

/** Text for comparing labels: like {@link nameKey}, without brackets and their content, colons and trailing weights. */
export function labelKey(text: string): string {
  return PLAIN.test(text) ? text : withoutWeight(withoutBrackets(nameKey(text)).replace(/:/gu, ''));
}

/** A tier name for comparing: like {@link labelKey}, without the word 指标. */
export function tierKey(text: string): string {
  return withoutWeight(labelKey(text).replace(/指标/gu, ''));
}

const OPENING = '([【〔';
const CLOSING = ')]】〕';
const CLOSES = /[)\]】〕]/u;

/** Drops bracketed parts, also nested ones; a bracket without its partner stays. One pass, however deep they nest. */
function withoutBrackets(text: string): string {
  const end = text.search(CLOSES);
  if (end < 0) return text;
  // One pair is all most labels have.
  if (text.slice(end + 1).search(CLOSES) < 0) {
    const start = text.lastIndexOf(OPENING[CLOSING.indexOf(text[end] ?? '')] ?? '', end);
    return start < 0 ? text : text.slice(0, start) + text.slice(end + 1);
  }
  const kept: string[] = [];
  const kinds: readonly number[][] = [[], [], [], []];
  for (const char of text) {
    const start = kinds[CLOSING.indexOf(char)]?.at(-1);
    if (start === undefined) {
      kinds[OPENING.indexOf(char)]?.push(kept.length);
      kept.push(char);
      continue;
    }
    kept.length = start;
    for (const open of kinds) while ((open.at(-1) ?? -1) >= start) open.pop();
  }
  return kept.join('');
}

/** No weight is written longer than this: 产出指标50分, 100.5%. */
const LONGEST_WEIGHT = 9;

function withoutWeight(label: string): string {
  let key = label;
  for (;;) {
    const weight = /\d+(?:\.\d+)?(?:分|%)$/u.exec(key.slice(-LONGEST_WEIGHT))?.[0];
    if (weight === undefined) return key;
    key = key.slice(0, -weight.length);
  }
}
