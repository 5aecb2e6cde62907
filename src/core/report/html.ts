/** Markup that is safe as it is; everything else is escaped when it is put into a template. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[];

/** What XML and HTML forbid: control characters other than tab and line ends, and halves of surrogate pairs. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters to be taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as markup. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/gu, (char) => ESCAPES[char] ?? char);
}

/** Markup from a template: strings and numbers in it are escaped, markup is taken over. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  const whole = parts.reduce(
    (sum, part, index) => sum + part + (index < values.length ? put(values[index]) : ''),
    '',
  );
  return { markup: whole };
}

function put(value: Part | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((item) => item.markup).join('');
}
