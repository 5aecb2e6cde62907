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
  return CODE.test(text) || isMathPair(text);
}

function isMathPair(text: string): boolean {
  const inner = /\$([^$]*)\$/u.exec(text)?.[1];
  return inner !== undefined && /[≥≤<>=\\^_]/u.test(inner);
}

/** The text in plain characters. `clean` is false when code remains that no closed rule explains. */
export function withoutLatex(text: string): { readonly text: string; readonly clean: boolean } {
  let plain = text.replace(DOLLAR_PAIR, (whole, inner: string) =>
    /[≥≤<>=\\^_]/u.test(inner) ? inner.trim() : whole,
  );
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
