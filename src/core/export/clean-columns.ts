import { halfWidth, withoutSpace } from '../sheet/text';
import type { Field, Indicator, IndicatorSet, Target, TargetTable } from '../table/model';
import { comparatorOfCell } from '../value/comparators';
import { readValue } from '../value/read-value';
import { cleanValue } from './clean-value';
import { extraLabels, extraText } from './extra-labels';
import { CENTER, LEFT } from './clean-looks';
import type { CellLook } from './plan';

/** A column of the indicator block. */
export interface CleanColumn {
  readonly role:
    | 'group'
    | 'tier1'
    | 'tier1Weight'
    | 'tier2'
    | 'tier2Weight'
    | 'name'
    | 'description'
    | 'comparator'
    | 'target'
    | 'unit'
    | 'weight'
    | 'basis'
    | 'grading'
    | 'extra';
  readonly label: string;
  /** In characters, before all columns are made to fill the page. */
  readonly width: number;
  readonly look: CellLook;
  readonly text: (row: Indicator, set: IndicatorSet) => string;
}

const shown = (field: Field | null): string => field?.text.trim() ?? '';

/** The columns of the standard form, less those the table does not have, and with those it has besides. */
export function cleanColumns(table: TargetTable): readonly CleanColumn[] {
  const rows = table.sets.flatMap((set) => set.indicators);
  const has = (pick: (row: Indicator) => unknown): boolean => rows.some((row) => pick(row) !== null);
  const apart = rows.some(needsOwnColumns);
  const column = (
    role: CleanColumn['role'],
    label: string,
    width: number,
    look: CellLook,
    text: CleanColumn['text'],
  ): readonly CleanColumn[] => [{ role, label, width, look, text }];
  const when = (condition: boolean, columns: readonly CleanColumn[]): readonly CleanColumn[] =>
    condition ? columns : [];
  return [
    ...when(
      hasPeriods(table),
      column('group', '', 10, CENTER, () => ''),
    ),
    ...column('tier1', '一级指标', 12, CENTER, (row) => tierLabel(row.tier1.source)),
    ...when(
      rows.some(({ tier1 }) => apartFromLabel(tier1)),
      column('tier1Weight', '权重', 6, CENTER, ({ tier1 }) =>
        apartFromLabel(tier1) ? shown(tier1.weight) : '',
      ),
    ),
    ...column('tier2', '二级指标', 13, CENTER, (row) => tierLabel(row.tier2.source)),
    ...when(
      rows.some(({ tier2 }) => apartFromLabel(tier2)),
      column('tier2Weight', '分值', 6, CENTER, ({ tier2 }) =>
        apartFromLabel(tier2) ? shown(tier2.weight) : '',
      ),
    ),
    ...column('name', '三级指标', 19, LEFT, (row) => shown(row.name)),
    ...when(
      has((row) => row.description),
      column('description', '绩效指标描述', 29, LEFT, (row) => shown(row.description)),
    ),
    ...when(
      apart && has((row) => row.target.comparatorCell),
      column('comparator', '指标性质', 9, CENTER, (row) => sign(row.target)),
    ),
    ...column('target', '指标值', 15, CENTER, ({ target }) => cleanValue(apart ? ownPart(target) : target)),
    ...when(
      apart && has((row) => row.target.unitCell),
      column('unit', '度量单位', 9, CENTER, (row) => shown(row.target.unitCell)),
    ),
    ...when(
      has((row) => row.weight) || table.executionWeight !== null,
      column('weight', weightLabel(table), 10, CENTER, (row) => shown(row.weight)),
    ),
    ...when(
      has((row) => row.grading),
      column('grading', '评分标准', 18, LEFT, (row) => shown(row.grading)),
    ),
    ...when(
      has((row) => row.basis),
      column('basis', '指标值确定依据', 24, LEFT, (row) => shown(row.basis)),
    ),
    ...extraLabels(table).flatMap((label) =>
      column('extra', label, 13, isShort(table, label) ? CENTER : LEFT, ({ row }, set) =>
        extraText(set, label, row),
      ),
    ),
  ];
}

/** Whether the table has sets of several periods, each then named beside its rows. */
export function hasPeriods({ sets }: TargetTable): boolean {
  return sets.length > 1 || sets[0]?.period === 'long';
}

/** What stands beside the rows of a set. */
export function periodLabel({ period }: IndicatorSet): string {
  return period === 'long' ? '长期\n绩效指标' : '年度\n绩效指标';
}

/** A tier name without the blanks and line breaks a narrow cell got. */
export function tierLabel(source: Field | null): string {
  return withoutSpace(source?.text ?? '');
}

function apartFromLabel({ source, weight }: Indicator['tier1']): boolean {
  return weight !== null && weight.text !== source?.text;
}

/** A comparator or unit of its own cell that the value cannot take in, such as 定性 or a unit beside a word. */
function needsOwnColumns({ target }: Indicator): boolean {
  const { comparatorCell, unitCell, comparator, unit } = target;
  if (comparatorCell === null && unitCell === null) return false;
  if (shown(comparatorCell) !== '' && signOf(comparatorCell) === null) return true;
  const joined = readValue(cleanValue(target));
  return joined.comparator !== comparator || (joined.unit ?? '') !== (unit ?? '');
}

/** The value without what its neighbours say: beside a unit of its own cell a number needs none. */
function ownPart(target: Target): Target {
  const { value, unitCell } = target;
  const own = { ...target, comparator: value.comparator, unit: value.unit };
  if (value.unit === null || shown(unitCell) !== value.unit || !value.core.endsWith(value.unit)) return own;
  const number = value.core.slice(0, -value.unit.length).trimEnd();
  return /^-?[\d.,]+$/u.test(number) ? { ...own, value: { ...value, core: number } } : own;
}

/** The cell of the comparator in one spelling, or what else it says. */
function sign({ comparatorCell }: Target): string {
  return signOf(comparatorCell) ?? shown(comparatorCell);
}

function signOf(field: Field | null): string | null {
  return comparatorOfCell(halfWidth(withoutSpace(shown(field))));
}

/** The label of the weights as the table words it: it may say what they add up to. */
function weightLabel(table: TargetTable): string {
  const labels = table.sets[0]?.header.labels ?? [];
  const behindNames = labels.slice(labels.findIndex(({ role }) => role === 'tier3') + 1);
  return withoutSpace(behindNames.find(({ role }) => role === 'weight')?.text ?? '分值');
}

/** A longer text reads better from the left. */
const LONGEST_CENTERED = 8;

function isShort({ sets }: TargetTable, label: string): boolean {
  return sets.every((set) =>
    set.indicators.every(({ row }) => extraText(set, label, row).length <= LONGEST_CENTERED),
  );
}
