import { labelKey } from '../sheet/text';
import { columnWord, type ColumnRole } from './column-vocabulary';
import type { HeaderCell } from './header-cells';
import type { Period } from './model';
import { isGroupLabel, periodIn } from './vocabulary';

/** A label with the role it has in this header. */
export interface Column {
  readonly label: HeaderCell;
  readonly role: ColumnRole | null;
}

/** The columns of one indicator set: a header of two sets beside each other has two of these. */
export interface SetColumns {
  readonly columns: readonly Column[];
  readonly period: Period | null;
}

const TIERS: readonly ColumnRole[] = ['tier1', 'tier2', 'tier3'];

/** More sets beside each other than any form has are no sets. */
const MOST_SETS = 4;

/** Gives every label of a header its role; a person's word comes first. */
export function rolesOf(
  run: readonly HeaderCell[],
  corrected: ReadonlyMap<number, ColumnRole | null>,
): readonly Column[] {
  const lastTier = run.reduce(
    (last, { word }, index) => (TIERS.includes(word.roles[0] ?? 'note') ? index : last),
    -1,
  );
  const certain = run.map((cell, index): ColumnRole | null => {
    const said = corrected.get(index);
    if (said !== undefined) return said;
    return cell.word.byPlace ? null : roleBelowParent(cell, index > lastTier);
  });
  const roles = [...certain];
  const first = new Map<string, ColumnRole | null>();
  for (const [index, cell] of run.entries()) {
    if (!cell.word.byPlace || corrected.has(index) || (index === 0 && headsNames(run))) continue;
    const again = first.get(cell.text);
    const role = again ?? cell.word.roles.find((item) => isFree(item, index, roles)) ?? null;
    roles[index] = role;
    first.set(cell.text, role);
  }
  return withoutEarlierYears(run.map((label, index) => ({ label, role: roles[index] ?? null })));
}

/** 绩效指标 in front of a column 指标 is the label of the block, not of the names. */
function headsNames([first, ...others]: readonly HeaderCell[]): boolean {
  return (
    first !== undefined && isGroupLabel(first.text) && others.some(({ text }) => labelKey(text) === '指标')
  );
}

/** What the label above a label adds: 完成值 below 上年 is history, 数据项1 below 采集数据项 a result. */
function roleBelowParent({ text, word, parent }: HeaderCell, behindTiers: boolean): ColumnRole | null {
  const own = word.roles[0] ?? null;
  if (parent === null || !behindTiers) return own;
  const both = columnWord(parent.text + text).roles[0];
  if (both === 'result' || both === 'history') return both;
  const above = columnWord(parent.text).roles[0] ?? null;
  return own ?? (above === 'result' || above === 'history' || above === 'target' ? above : null);
}

/** Whether a label may still have a role: nobody else has it, and tiers stand in their order. */
function isFree(role: ColumnRole, index: number, roles: readonly (ColumnRole | null)[]): boolean {
  if (roles.includes(role)) return false;
  const tier = TIERS.indexOf(role);
  if (tier < 0) return role !== 'unit' || index > roles.findIndex((item) => item?.startsWith('tier'));
  return roles.every((other, at) => {
    const otherTier = other === null ? -1 : TIERS.indexOf(other);
    if (otherTier < 0) return other !== 'target' || at > index;
    return otherTier < tier === at < index;
  });
}

/** Of several value columns with years the latest holds the target; results of years before it are no results of it. */
function withoutEarlierYears(columns: readonly Column[]): readonly Column[] {
  const years = columns.map(({ label, role }) =>
    role === 'target' || role === 'result' ? yearIn(label.text + (label.parent?.text ?? '')) : 0,
  );
  const latest = Math.max(...years.filter((_, index) => columns[index]?.role === 'target'));
  return columns.map((column, index) => {
    const year = years[index] ?? 0;
    return year > 0 && year < latest ? { ...column, role: 'history' } : column;
  });
}

function yearIn(label: string): number {
  return Number(YEAR.exec(label)?.[0] ?? 0);
}

/** Splits the columns of a header into its indicator sets; nearly always one. */
export function setsOf(columns: readonly Column[]): readonly SetColumns[] {
  const targets = positionsOf(columns, 'target');
  const names = positionsOf(columns, 'tier3');
  if (targets.length < 2) return [{ columns, period: periodOf(columns) }];
  if (names.length > 1) return besideEachOther(columns, names);
  const periods = targets.map((at) => valuePeriod(columns[at]));
  // A bare 指标值 beside 2025年指标值 is what the whole project shall reach.
  const [bare, ...others] = periods.flatMap((period, at) => (period === null ? [at] : []));
  if (bare !== undefined && others.length === 0 && periods.includes('year')) periods[bare] = 'long';
  const distinct = new Set(periods);
  if (distinct.has('long') && !distinct.has(null) && distinct.size === targets.length)
    return sharingNames(columns, targets, periods);
  return [{ columns: withOneTarget(columns, targets), period: periodOf(columns) }];
}

function positionsOf(columns: readonly Column[], role: ColumnRole): readonly number[] {
  return columns.flatMap((column, index) => (column.role === role ? [index] : []));
}

/** 二级, 三级, 指标值 and again 二级, 三级, 指标值, behind a first tier they share, or all tiers. */
function besideEachOther(columns: readonly Column[], names: readonly number[]): readonly SetColumns[] {
  const tiers = names.map((name, index) =>
    positionsOf(columns, 'tier2')
      .filter((at) => at > (names[index - 1] ?? -1) && at < name)
      .at(-1),
  );
  // Sets without a second tier of their own share the first one's.
  const own = tiers.every((tier) => tier !== undefined);
  const starts = names.map((name, index) => (own ? (tiers[index] ?? name) : name));
  const shared = columns.slice(0, starts[0]);
  const blocks = starts.map((start, index) => columns.slice(start, starts[index + 1] ?? columns.length));
  return blocks
    .filter((block) => block.some(({ role }) => role === 'target'))
    .slice(0, MOST_SETS)
    .map((block) => {
      const own = [...shared, ...block];
      return { columns: withOneTarget(own, positionsOf(own, 'target')), period: periodOf(block) };
    });
}

/** One name with a value for the long period and one for the year. */
function sharingNames(
  columns: readonly Column[],
  targets: readonly number[],
  periods: readonly (Period | null)[],
): readonly SetColumns[] {
  const shared = columns.slice(0, targets[0]);
  return targets.map((target, index) => {
    const own = columns.slice(target, targets[index + 1] ?? columns.length);
    return { columns: [...shared, ...own], period: periods[index] ?? null };
  });
}

/** The period of a value column; a year in its label is one. */
function valuePeriod(column: Column | undefined): Period | null {
  const period = labelPeriod(column);
  if (period !== null || !column) return period;
  return YEAR.test(column.label.text + (column.label.parent?.text ?? '')) ? 'year' : null;
}

const YEAR = /(?:19|20)\d\d/u;

/** The first value column is the target; behind 目标值 an evaluation's 指标值 is what came out. */
function withOneTarget(columns: readonly Column[], targets: readonly number[]): readonly Column[] {
  const others = new Set(targets.slice(1));
  const rest: ColumnRole = columns.some(({ role }) => role === 'result') ? 'result' : 'note';
  return columns.map((column, index) => (others.has(index) ? { ...column, role: rest } : column));
}

function labelPeriod(column: Column | undefined): Period | null {
  return column ? (periodIn(column.label.text) ?? periodIn(column.label.parent?.text ?? '')) : null;
}

/** The period a header names: in the label of its block, else in that of its value column. */
function periodOf(columns: readonly Column[]): Period | null {
  const group = columns.find(
    ({ role, label }) => role === null && isGroupLabel(label.text) && periodIn(label.text) !== null,
  );
  return group ? labelPeriod(group) : labelPeriod(columns.find(({ role }) => role === 'target'));
}
