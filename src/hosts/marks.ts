import type { MarkLevel } from './host';

/** All levels, the gravest first: the order in which a host draws them. */
export const MARK_LEVELS: readonly MarkLevel[] = ['error', 'warning', 'info'];

/**
 * The formula of each level's conditional format, as it is written. It is constantly true and names its owner: that
 * is how our formats are found again after a crash, among those of the person.
 */
export const MARK_FORMULAS: Readonly<Record<MarkLevel, string>> = {
  error: '=LEN("target-table:error")>0',
  warning: '=LEN("target-table:warning")>0',
  info: '=LEN("target-table:info")>0',
};

/** Fill colours, `#RRGGBB`. Soft: black text keeps a contrast of at least 14:1 on each (WCAG 2.2 asks for 4.5:1). */
export const MARK_FILLS: Readonly<Record<MarkLevel, string>> = {
  error: '#FFD9D6',
  warning: '#FFE9B8',
  info: '#DCEBFF',
};

const OURS = /^=?LEN\("target-table:(error|warning|info)"\)>0$/i;

/**
 * The level of a conditional format of this product; null for anybody else's. Tolerates what Excel, WPS and file
 * libraries do to a formula: a missing `=`, other spacing, other case.
 */
export function markLevelOf(formula: string): MarkLevel | null {
  const level = OURS.exec(formula.replace(/\s+/g, ''))?.[1]?.toLowerCase();
  return MARK_LEVELS.find((known) => known === level) ?? null;
}

/** Whether a conditional format is of this product. */
export function isMark({ formula }: { readonly formula: string }): boolean {
  return markLevelOf(formula) !== null;
}
