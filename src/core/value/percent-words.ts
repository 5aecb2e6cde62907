const DIGITS = '零一二三四五六七八九';
const WORDS =
  /百分之(?:百|(\d{1,3}(?:\.\d{1,4})?)|([零〇一二三四五六七八九十]{1,3})(?:点([零〇一二三四五六七八九]{1,4}))?)(?![\d百千万亿点零〇一二三四五六七八九十])/gu;

/**
 * Turns the percentages a text gives in words into figures: 百分之八十 → 80%, 百分之九十五点五 → 95.5%, 百分之80 → 80%.
 * @returns null when there are none
 */
export function percentInFigures(
  text: string,
): { readonly text: string; readonly written: string; readonly figure: string } | null {
  let first: { readonly written: string; readonly figure: string } | undefined;
  const after = text.replace(WORDS, (written, figures?: string, whole?: string, decimals?: string) => {
    const number = figures ?? (whole === undefined ? '100' : wholeNumber(whole));
    if (number === null) return written;
    const figure = `${number}${decimals === undefined ? '' : `.${digits(decimals)}`}%`;
    first ??= { written, figure };
    return figure;
  });
  return first ? { text: after, ...first } : null;
}

/** 八十五 → 85; null for a sequence that is no number below a hundred. */
function wholeNumber(text: string): string | null {
  const match = /^(?:([一二三四五六七八九])?(十))?([零〇一二三四五六七八九])?$/u.exec(text);
  if (!match) return null;
  const tens = match[2] === undefined ? 0 : Number(digits(match[1] ?? '一'));
  return String(tens * 10 + Number(digits(match[3] ?? '零')));
}

function digits(text: string): string {
  return text.replace(/〇/gu, '零').replace(/./gu, (char) => String(DIGITS.indexOf(char)));
}
