/**
 * Formula code that copies from typeset documents leave behind, and what it stands for.
 * White space is bounded so that a hostile run of blanks costs no more than its length.
 */
const REPLACEMENTS: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/\s{0,4}\\(?:geqslant|geq|ge)(?![a-z])\s{0,4}/gu, '≥'],
  [/\s{0,4}\\(?:leqslant|leq|le)(?![a-z])\s{0,4}/gu, '≤'],
  [/\s{0,4}\\times(?![a-z])\s{0,4}/gu, '×'],
  [/\s{0,4}\\%/gu, '%'],
  [/\^(?:\{2\}|2(?!\d))/gu, '²'],
  [/\^(?:\{3\}|3(?!\d))/gu, '³'],
];

const CODE =
  /\\(?:geqslant|leqslant|geq|leq|ge|le|times|mathrm|text)(?![a-z])|\\%|\^(?:\{[^{}]*\}|[23](?!\d))|_\{[^{}]*\}/u;

const DOLLAR_PAIR = /\$([^$]*)\$/gu;

/** Whether the text holds formula code. A `$` before digits alone is a currency, not code. */
export function hasLatex(text: string): boolean {
  return mayHoldCode(text) && (CODE.test(text) || holdsMathPair(text));
}

/** Hardly any cell holds one of these signs; without them no pattern needs to be tried. */
function mayHoldCode(text: string): boolean {
  return text.includes('$') || text.includes('\\') || text.includes('^') || text.includes('_{');
}

function holdsMathPair(cell: string): boolean {
  const text = cell.trimEnd();
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(DOLLAR_PAIR)) {
    if (isMath(inner, text.charAt(index + whole.length))) return true;
  }
  return false;
}

/** What stands between two `$`: a sign, or a bare number; in `$500-$800` the second one begins another amount. */
function isMath(inner: string, next: string): boolean {
  return /[≥≤<>=\\^_]/u.test(inner) || (/^[\d.]+%?$/u.test(inner) && !/[\d\s]/u.test(next));
}

/** The text in plain characters. `clean` is false when code remains that no closed rule explains. */
export function withoutLatex(text: string): { readonly text: string; readonly clean: boolean } {
  if (!mayHoldCode(text)) return { text, clean: true };
  const end = text.trimEnd().length;
  let plain = text.replace(DOLLAR_PAIR, (whole: string, inner: string, at: number) => {
    const next = at + whole.length;
    return isMath(inner, next < end ? text.charAt(next) : '') ? inner.trim() : whole;
  });
  for (const [pattern, sign] of REPLACEMENTS) plain = plain.replace(pattern, sign);
  return { text: plain, clean: !hasLatex(plain) && !/\\[a-z]/u.test(plain) };
}

/** What can be read of text that still holds commands: `\mathrm{kg}` → kg, `x_{1}` → x1. A guess, never a safe fix. */
export function withoutCommands(text: string): string {
  return text
    .replace(/\\[a-z]{1,20}\s{0,4}/gu, '')
    .replace(/[_^]?\{([^{}]*)\}/gu, '$1')
    .replace(/[$\\]/gu, '');
}
