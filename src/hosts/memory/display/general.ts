/** Digits, sign not counted, that Excel shows of a number in the format General. */
const WIDTH = 11;

/**
 * A number as Excel shows it in the format General, in a column that is wide enough: at most 11 characters,
 * scientific notation beyond (0.1+0.2 → 0.3, 1/3 → 0.333333333, 123456789012 → 1.23457E+11).
 */
export function generalText(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  if (value === 0) return '0';
  return (value < 0 ? '-' : '') + magnitude(Math.abs(value));
}

function magnitude(value: number): string {
  const exponent = Number(value.toExponential().split('e')[1]);
  if (exponent >= WIDTH) return scientific(value);
  if (exponent >= WIDTH - 2) return wide(value);
  if (exponent >= 0) return trimmed(value.toPrecision(WIDTH - 1));
  if (exponent >= -4) return trimmed(value.toPrecision(WIDTH - 1 + exponent));
  const fixed = trimmed(value.toFixed(12));
  return exponent >= -9 && fixed.length <= WIDTH ? fixed : scientific(value);
}

/** Ten or eleven digits before the point fill the width: no decimals are left. */
function wide(value: number): string {
  const rounded = value.toFixed(0);
  return rounded.length > WIDTH ? scientific(value) : rounded;
}

function scientific(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${trimmed(digits)}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
