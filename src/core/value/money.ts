import { inWan, unitAtStart } from './units';
import { halfWidth, withoutSpace } from '../sheet/text';

/** Units a budget block may be kept in. */
export const MONEY_UNITS = ['元', '千元', '万元', '亿元'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** Differences up to this many 万元 count as equal. Source: rule catalogue 2.6 (half a yuan-hundred, rounding to 0.01). */
export const MONEY_TOLERANCE = 0.005;

/** The money unit a label, header or 单位：… line names, or null. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const plain = halfWidth(withoutSpace(text));
  const match =
    /[(（:：](?:人民币)?((?:千|万|亿)?元)/u.exec(plain) ?? /^(?:人民币)?((?:千|万|亿)?元)$/u.exec(plain);
  return MONEY_UNITS.find((unit) => unit === match?.[1]) ?? null;
}

/** One number with its unit is never longer, generously spaced; longer cells hold something else. */
const LONGEST_AMOUNT = 200;

/**
 * Reads a budget cell. A bare 万 or 亿 means 万元 or 亿元 there.
 * @param unit the unit in force when the cell names none
 * @returns the figure as written and the amount in 万元; both null when the cell is blank or holds anything else than
 *   one number, the amount alone when no unit is known
 */
export function readAmount(
  text: string,
  unit: MoneyUnit | null,
): { readonly figure: number | null; readonly amount: number | null } {
  if (text.length > LONGEST_AMOUNT) return { figure: null, amount: null };
  const plain = halfWidth(withoutSpace(text)).replace(/[¥￥]/gu, '');
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|-?\.\d+)(.*)$/u.exec(plain);
  if (!match?.[1] || match[2] === undefined) return { figure: null, amount: null };
  const figure = Number(match[1].replace(/,/gu, ''));
  const own = match[2].replace(/^\((.*)\)$/u, '$1');
  if (own === '') return { figure, amount: inWan(figure, unit) };
  const full = own === '万' || own === '亿' ? `${own}元` : own;
  return unitAtStart(full) === full
    ? { figure, amount: inWan(figure, full) }
    : { figure: null, amount: null };
}

/** A cell that says more than this about its amount is not searched further. */
const LONGEST_ACCOUNT = 2000;

/**
 * Reads the total out of a text about money: `总额100万元，其中财政拨款80万元`. What a total word announces counts, or a
 * figure the text begins with.
 * @param leading whether a figure at the very beginning counts without such a word
 */
export function readTotalIn(
  text: string,
  unit: MoneyUnit | null,
  leading: boolean,
): { readonly figure: number | null; readonly amount: number | null } {
  const plain = halfWidth(withoutSpace(text.slice(0, LONGEST_ACCOUNT))).replace(/[¥￥]/gu, '');
  const match = ANNOUNCED.exec(plain) ?? (leading ? LEADING.exec(plain) : null);
  return match?.[1] === undefined ? { figure: null, amount: null } : readAmount(match[1], unit);
}

const ANNOUNCED =
  /(?:总额|总金额|总投资|总预算|总计|合计|共计|共需|预算数)[^\d,;。]{0,6}?(\d[\d,]{0,18}(?:\.\d{1,9})?(?:[千万亿]?元|[万亿])?)/u;
const LEADING = /^(\d[\d,]{0,18}(?:\.\d{1,9})?(?:[千万亿]?元|[万亿])?)/u;

/** An amount in 万元 as people write it: no trailing zeros, at most six decimals. */
export function formatWan(amount: number): string {
  return String(Number(amount.toFixed(6)));
}

/** An amount in 万元, as {@link formatWan} writes it, for readers of English: `CNY 15,000`. They count in no ten thousands. */
export function inYuan(wan: string): string {
  const yuan = Number((Number(wan) * 1e4).toFixed(2));
  const digits = Number.isInteger(yuan) ? 0 : 2;
  return `CNY ${yuan.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** Whether `amount` exceeds `limit` by more than the tolerance, float noise aside (both 万元). */
export function exceeds(amount: number, limit: number): boolean {
  return amount - limit > MONEY_TOLERANCE + 1e-9;
}
