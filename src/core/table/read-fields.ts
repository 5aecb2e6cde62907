import type { Area } from '../sheet/address';
import { labelKey } from '../sheet/text';
import { moneyUnitIn, readAmount, type MoneyUnit } from '../value/money';
import type { Grid } from './grid';
import type { Budget, Field, MoneyField, PaymentPlan, TargetTable } from './model';
import { fieldRole, isPeriod, isTitle, type FieldRole } from './vocabulary';

/** The part of a table that stands above its indicators. */
export type BlockFields = Pick<
  TargetTable,
  'department' | 'unitLine' | 'year' | 'project' | 'budget' | 'purpose' | 'paymentPlan' | 'goals'
>;

/** A label with the cell its value stands in, filled or blank. */
interface LabelledValue {
  readonly role: FieldRole;
  readonly label: Field;
  /** Null when the next cell is a label again: a group label, whose values stand in the rows below. */
  readonly value: Field | null;
}

/** Reads the label-and-value block of a table. Absent fields are null; blank ones have the text `''`. */
export function readFields(grid: Grid, area: Area): BlockFields {
  const pairs: LabelledValue[] = [];
  for (let row = area.top; row <= area.bottom; row++) pairs.push(...pairsOf(grid, area, row));
  const lines = freeLines(grid, area);
  const unitLine = lines.find((line) => moneyUnitIn(line.text) !== null) ?? null;
  const value = (role: FieldRole): Field | null => pairs.find((pair) => pair.role === role)?.value ?? null;
  return {
    department:
      lines.find((line) => /^\d{3,}\s*-?\s*\p{Script=Han}/u.test(line.text.trim())) ?? value('department'),
    unitLine,
    year: yearOf([...lines, ...titleLines(grid, area)]),
    project: { code: value('projectCode'), name: value('projectName') },
    budget: readBudget(pairs, unitLine),
    purpose: value('purpose') ?? purposeBelow(grid, area, pairs),
    paymentPlan: readPlan(grid, area, pairs),
    goals: pairs.flatMap((pair) => (pair.role === 'goal' && pair.value ? [pair.value] : [])),
  };
}

function pairsOf(grid: Grid, area: Area, row: number): readonly LabelledValue[] {
  const filled = grid.filled(row, area.left, area.right);
  return filled.flatMap((label, index) => {
    const role = fieldRole(label.text);
    if (!role) return [];
    const next = filled[index + 1];
    const behind = grid.extent(label.cell).right + 1;
    const nextIsLabel = next !== undefined && (fieldRole(next.text) !== null || isPeriod(next.text));
    if (next && !nextIsLabel) return [{ role, label, value: next }];
    const room = next ? behind < next.cell.column : behind <= area.right;
    return [{ role, label, value: room ? grid.field(row, behind) : null }];
  });
}

/** Rows that hold a single text and no label: department, unit, year. */
function freeLines(grid: Grid, area: Area): readonly Field[] {
  const lines: Field[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const filled = grid.filled(row, area.left, area.right);
    const [only] = filled;
    if (only && filled.length === 1 && fieldRole(only.text) === null && !isTitle(only.text)) lines.push(only);
  }
  return lines;
}

function titleLines(grid: Grid, area: Area): readonly Field[] {
  return grid.filled(area.top, area.left, area.right).filter((field) => isTitle(field.text));
}

/** The budget year: `（2024年度）` or `2024年度` in the lines above the fields. A year inside a project name is none. */
function yearOf(lines: readonly Field[]): number | null {
  for (const line of lines) {
    const match = /((?:19|20)\d{2})\s*年度/u.exec(line.text);
    if (match) return Number(match[1]);
  }
  return null;
}

function readBudget(pairs: readonly LabelledValue[], unitLine: Field | null): Budget {
  const group = pairs.find((pair) => pair.role === 'budgetGroup')?.label;
  const unit: MoneyUnit | null = moneyUnitIn(group?.text ?? '') ?? moneyUnitIn(unitLine?.text ?? '');
  const money = (roles: readonly FieldRole[]): MoneyField[] =>
    pairs.flatMap(({ role, label, value }) =>
      roles.includes(role) && value
        ? [{ ...value, label, ...readAmount(value.text, moneyUnitIn(label.text) ?? unit) }]
        : [],
    );
  return {
    total: money(['budgetTotal'])[0] ?? null,
    fiscal: money(['budgetFiscal'])[0] ?? null,
    other: money(['budgetOther'])[0] ?? null,
    parts: money(['budgetFiscal', 'budgetPart', 'budgetOther']),
    unit,
  };
}

/** 预算规模及资金用途 stands beside two rows: the money and, below it, the purpose. */
function purposeBelow(grid: Grid, area: Area, pairs: readonly LabelledValue[]): Field | null {
  const group = pairs.find(
    (pair) => pair.role === 'budgetGroup' && labelKey(pair.label.text).includes('用途'),
  );
  if (!group) return null;
  const { row, column } = group.label.cell;
  const [below] = grid.filled(row + 1, area.left, area.right);
  if (below && (below.cell.column <= column || fieldRole(below.text) !== null)) return null;
  return below ?? grid.field(row + 1, grid.extent(group.label.cell).right + 1);
}

function readPlan(grid: Grid, area: Area, pairs: readonly LabelledValue[]): PaymentPlan | null {
  const label = pairs.find((pair) => pair.role === 'paymentPlan')?.label;
  if (!label) return null;
  const row = label.cell.row;
  const periods = grid.filled(row, area.left, area.right).filter((field) => isPeriod(field.text));
  if (periods.length < 2) return null;
  const beside = periods.every((period, index) => {
    const next = grid.filled(
      row,
      period.cell.column + 1,
      (periods[index + 1]?.cell.column ?? area.right + 1) - 1,
    );
    return next.length === 1;
  });
  const points = periods.map((period, index) => {
    if (!beside) return { period, share: grid.field(row + 1, period.cell.column) };
    const end = (periods[index + 1]?.cell.column ?? area.right + 1) - 1;
    const [share] = grid.filled(row, period.cell.column + 1, end);
    return { period, share: share ?? grid.field(row, period.cell.column + 1) };
  });
  return { label, points };
}
