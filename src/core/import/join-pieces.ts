import { isKnownTier2 } from '../tiers/schemes';
import { isTier, type HeaderColumns } from './header-columns';

/** A cell put together from its pieces. */
export function joined(above: string, piece: string): string {
  if (above === '' || piece === '') return above + piece;
  // A piece that begins like an item is a line of its own.
  if (/^(?:[≥≤＞＜><①-⑳]|[（(]?\d{1,2}[.、．）)](?!\d))/u.test(piece)) return `${above}\n${piece}`;
  const latin = /^[A-Za-z]/u.test(above.slice(-1)) && /^[A-Za-z]/u.test(piece);
  return latin ? `${above} ${piece}` : above + piece;
}

/** What may stand in front of 满意度, which is a tier with any words: 社会公众或服务对象, whole or broken anywhere. */
const WHOSE_SATISFACTION = /^[社会公众服务对象受益群体使用者或和及与、]+$/u;

/** Whether a piece is the rest of a tier name that broke: 服务对象满 and 意度指标, 产出 and 指标. */
export function completesTier(above: string, piece: string): boolean {
  if (above === '') return false;
  if (piece === '指标') return true;
  if (piece.includes('满意度') && !WHOSE_SATISFACTION.test(above)) return false;
  return !isTier(above) && isTier(above + piece);
}

/**
 * Whether a row below an indicator only holds the rest of its cells: it names no tier, and has no name or no value of its
 * own.
 * @param owner the cells of the indicator above
 * @param afterBreak the row is the first one on a new page
 * @param tiersEveryRow every row of the table names its second tier
 */
export function isRest(
  cells: readonly string[],
  owner: readonly string[],
  header: HeaderColumns,
  { afterBreak, tiersEveryRow }: { readonly afterBreak: boolean; readonly tiersEveryRow: boolean },
): boolean {
  const at = (column: number): string => (column < 0 ? '' : (cells[column] ?? ''));
  const last = (column: number): string => (column < 0 ? '' : (owner[column] ?? ''));
  // A list says there which project the row belongs to.
  if (cells.slice(0, leftOf(header)).some((text) => text !== '')) return false;
  const goesOn = (column: number): boolean => at(column) === '' || completesTier(last(column), at(column));
  if (!goesOn(header.tier1) || !goesOn(header.tier2)) return false;
  const [name, target] = [at(header.name), at(header.target)];
  const filled = cells.filter((text) => text !== '').length;
  if (name === '') return filled === 1 || !/^[≥≤＞＜><=＝\d]/u.test(target);
  // A row that broke within its tier: the line above has nothing else.
  if (at(header.tier2) !== '' && last(header.name) === '' && last(header.target) === '') return true;
  return target === '' && (afterBreak || tiersEveryRow) && header.tier2 >= 0 && !isKnownTier2(name);
}

/** The first column of the indicators. */
function leftOf({ tier1, tier2, name }: HeaderColumns): number {
  return Math.min(...[tier1, tier2, name].filter((column) => column >= 0));
}
