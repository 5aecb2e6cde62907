import { labelKey, nameKey } from '../sheet/text';
import { moneyUnitIn, readAmount, type MoneyUnit } from '../value/money';
import { isCodeAndName } from './fields/lines';
import { isBlank, type Grid } from './grid';
import { extraColumns, type ExtraLabel } from './extra-columns';
import type { Header, HeaderSet } from './header';
import type { Budget, Field, Indicator, Period, SlotRow, TargetTable } from './model';
import { isSlot } from './vocabulary';
import type { RowReader } from './row-reader';
import type { RowObserver } from './set-rows';

/** One project of a list: its fields from the first row that says them, and its rows. */
export interface ListedProject {
  readonly code: Field | null;
  readonly name: Field | null;
  readonly department: Field | null;
  readonly budget: Budget | null;
  readonly executionWeight: Field | null;
  readonly goals: readonly Field[];
  readonly rows: ReadonlyMap<Period, { readonly indicators: Indicator[]; readonly slots: SlotRow[] }>;
  readonly top: number;
  readonly bottom: number;
}

type OpenProject = { -readonly [Key in keyof ListedProject]: ListedProject[Key] } & {
  goals: Field[];
  readonly goalKeys: Set<string>;
  rows: Map<Period, { indicators: Indicator[]; slots: SlotRow[] }>;
};

/** Columns only lists have, by their labels: what they say belongs to the project, not to the indicator. */
const LIST_COLUMNS = {
  department: ['单位名称', '预算单位', '预算单位名称', '部门名称', '主管部门'],
  budget: ['预算数', '预算金额', '项目金额', '资金总额', '项目预算', '项目预算数', '年度预算数', '金额'],
  horizon: ['年度标志'],
  executionWeight: ['预算执行率权重', '执行率权重', '预算执行率分值'],
} as const;

/** Labels of the column that says which period a row is for. */
export const HORIZON_LABELS: readonly string[] = LIST_COLUMNS.horizon;

/** Whether the header has columns for the project: then the table below it is a list. */
export function isList(header: Header): boolean {
  const [set] = header.sets;
  return (
    header.sets.length === 1 && (set?.columns.has('projectName') || set?.columns.has('projectCode')) === true
  );
}

/**
 * What the columns of a list say besides: of the project where they stand in front of the tiers and say the same in all
 * its rows, else of every row.
 */
export function listedExtras(
  grid: Grid,
  { header, set }: { readonly header: Header; readonly set: HeaderSet },
  { rows }: ListedProject,
): { readonly ofProject: TargetTable['ownFields']; readonly ofRows: readonly ExtraLabel[] } {
  const tiers = set.columns.get('tier1') ?? set.columns.get('tier3') ?? header.left;
  const read: readonly string[] = Object.values(LIST_COLUMNS).flat();
  const all = [...rows.values()].flatMap(({ indicators }) => indicators);
  const ofProject: TargetTable['ownFields'][number][] = [];
  const ofRows = set.extras.filter((extra) => {
    if (read.includes(labelKey(extra.label.text))) return false;
    const fields = extra.label.cell.column < tiers ? extraColumns(grid, [extra], all) : [];
    const [value, ...others] = fields.flatMap(({ cells }) => [...cells.values()]);
    if (!value || others.some(({ text }) => text.trim() !== value.text.trim())) return true;
    ofProject.push({ label: extra.label, value });
    return false;
  });
  return { ofProject, ofRows };
}

/** Sorts the rows of a list by project while they are read. A project whose rows stand apart is still one. */
export function projectSorter(
  grid: Grid,
  header: Header,
  unit: MoneyUnit | null,
): RowObserver & { readonly projects: () => readonly ListedProject[] } {
  const column = (labels: readonly string[]): Field | null =>
    header.cells.find(({ text }) => labels.includes(labelKey(text))) ?? null;
  const columns = {
    department: column(LIST_COLUMNS.department),
    budget: column(LIST_COLUMNS.budget),
    horizon: column(LIST_COLUMNS.horizon),
    executionWeight: column(LIST_COLUMNS.executionWeight),
  };
  const projects = new Map<string, OpenProject>();
  const at = (row: number, label: Field | null): Field | null => label && grid.field(row, label.cell.column);
  let here = { code: '', name: '', department: '' };
  let lastDepartment: Field | null = null;
  let current: OpenProject | null = null;
  let goal = '';
  let horizon = '';
  return {
    starts: (reader) => {
      const before = current;
      const department = at(reader.row, columns.department);
      const own = {
        code: keyOf(reader.field('projectCode')),
        name: keyOf(reader.field('projectName')),
        department: keyOf(department),
      };
      const begins = (['code', 'name', 'department'] as const).some(
        (key) => own[key] !== '' && own[key] !== here[key],
      );
      if (own.department !== '') lastDepartment = department;
      if (begins) here = { ...own, department: own.department || here.department };
      const key = here.code || `${here.department}|${here.name}`;
      current =
        projects.get(key) ??
        opened(
          reader,
          lastDepartment,
          budgetAt(at(reader.row, columns.budget), columns.budget, unit),
          at(reader.row, columns.executionWeight),
        );
      projects.set(key, current);
      current.bottom = Math.max(current.bottom, reader.row);
      const ownGoal = reader.field('goal');
      const otherGoal = keyOf(ownGoal) !== '' && keyOf(ownGoal) !== goal;
      // Two projects may have one goal.
      if (ownGoal && (otherGoal || (begins && keyOf(ownGoal) !== ''))) {
        goal = keyOf(ownGoal);
        if (!current.goalKeys.has(goal)) current.goals.push(ownGoal);
        current.goalKeys.add(goal);
      }
      const ownHorizon = keyOf(at(reader.row, columns.horizon));
      const otherHorizon = ownHorizon !== '' && ownHorizon !== horizon;
      if (otherHorizon) horizon = ownHorizon;
      return before !== current || otherGoal || otherHorizon;
    },
    belongs: (row) => {
      if (!current) return;
      const period: Period = horizon === '1' || horizon.includes('总体') ? 'long' : 'year';
      const rows = current.rows.get(period) ?? { indicators: [], slots: [] };
      current.rows.set(period, rows);
      if ('keys' in row) rows.indicators.push(row);
      else rows.slots.push(row);
    },
    projects: () => [...projects.values()],
  };
}

function keyOf(field: Field | null): string {
  return field === null || isSlot(field.text) ? '' : nameKey(field.text);
}

function opened(
  reader: RowReader,
  department: Field | null,
  budget: Budget | null,
  executionWeight: Field | null,
): OpenProject {
  const [code, name] = [reader.field('projectCode'), reader.field('projectName')];
  const both = (code === null || isBlank(code.text)) && name !== null && isCodeAndName(name.text);
  return {
    code: both ? name : code,
    name,
    department,
    budget,
    executionWeight: executionWeight && !isBlank(executionWeight.text) ? executionWeight : null,
    goals: [],
    goalKeys: new Set(),
    rows: new Map(),
    top: reader.row,
    bottom: reader.row,
  };
}

function budgetAt(field: Field | null, label: Field | null, unit: MoneyUnit | null): Budget | null {
  if (!field || !label) return null;
  const own = moneyUnitIn(label.text) ?? unit;
  return {
    period: 'year',
    total: { ...field, label, ...readAmount(field.text, own) },
    fiscal: null,
    other: null,
    parts: [],
    unit: own,
  };
}
