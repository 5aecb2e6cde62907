import type { Area } from '../sheet/address';
import { labelKey } from '../sheet/text';
import { moneyUnitIn, readAmount, type MoneyUnit } from '../value/money';
import type { Grid } from './grid';
import type { Budget, Field, LabelledField, MoneyPart, PaymentPlan, TargetTable, YearMention } from './model';
import { fieldRole, isPeriod, isTitle, type FieldRole } from './vocabulary';

/** The part of a table that stands above its indicators. */
export type BlockFields = Pick<
  TargetTable,
  | 'department'
  | 'unitLine'
  | 'year'
  | 'years'
  | 'project'
  | 'budget'
  | 'budgets'
  | 'headerFields'
  | 'purpose'
  | 'paymentPlan'
  | 'goals'
>;

/** Reads the label-and-value block of a table. Absent fields are null; blank ones have the text `''`. */
export function readFields(grid: Grid, area: Area): BlockFields {
  const pairs: LabelledField[] = [];
  for (let row = area.top; row <= area.bottom; row++) pairs.push(...pairsOf(grid, area, row));
  const lines = freeLines(grid, area);
  const unitLine = lines.find((line) => moneyUnitIn(line.text) !== null) ?? null;
  const value = (role: FieldRole): Field | null => pairs.find((pair) => pair.role === role)?.value ?? null;
  const budget = readBudget(pairs, unitLine);
  const years = yearsOf([...lines, ...titleLines(grid, area)]);
  return {
    headerFields: pairs,
    budgets: [budget],
    years,
    department:
      lines.find((line) => /^\d{3,}\s*-?\s*\p{Script=Han}/u.test(line.text.trim())) ?? value('department'),
    unitLine,
    year: years[0]?.year ?? null,
    project: { code: value('projectCode'), name: value('projectName') },
    budget,
    purpose: value('purpose') ?? purposeBelow(grid, area, pairs),
    paymentPlan: readPlan(grid, area, pairs),
    goals: pairs.flatMap((pair) => (pair.role === 'goal' && pair.value ? [pair.value] : [])),
  };
}

function pairsOf(grid: Grid, area: Area, row: number): readonly LabelledField[] {
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
function yearsOf(lines: readonly Field[]): readonly YearMention[] {
  return lines.flatMap((field) => {
    const match = /((?:19|20)\d{2})\s*年度/u.exec(field.text);
    return match ? [{ year: Number(match[1]), field }] : [];
  });
}

function readBudget(pairs: readonly LabelledField[], unitLine: Field | null): Budget {
  const group = pairs.find((pair) => pair.role === 'budgetGroup')?.label;
  const unit: MoneyUnit | null = moneyUnitIn(group?.text ?? '') ?? moneyUnitIn(unitLine?.text ?? '');
  const money = (roles: readonly FieldRole[]): MoneyPart[] =>
    pairs.flatMap(({ role, label, value }) =>
      roles.includes(role) && value
        ? [
            {
              ...value,
              label,
              ...readAmount(value.text, moneyUnitIn(label.text) ?? unit),
              role: role === 'budgetFiscal' ? 'fiscal' : role === 'budgetOther' ? 'other' : 'part',
              remainder: role === 'budgetOther',
              parts: [],
            },
          ]
        : [],
    );
  return {
    period: 'year',
    total: money(['budgetTotal'])[0] ?? null,
    fiscal: money(['budgetFiscal'])[0] ?? null,
    other: money(['budgetOther'])[0] ?? null,
    parts: money(['budgetFiscal', 'budgetPart', 'budgetOther']),
    unit,
  };
}

/** 预算规模及资金用途 stands beside two rows: the money and, below it, the purpose. */
function purposeBelow(grid: Grid, area: Area, pairs: readonly LabelledField[]): Field | null {
  const group = pairs.find(
    (pair) => pair.role === 'budgetGroup' && labelKey(pair.label.text).includes('用途'),
  );
  if (!group) return null;
  const { row, column } = group.label.cell;
  const [below] = grid.filled(row + 1, area.left, area.right);
  if (below && (below.cell.column <= column || fieldRole(below.text) !== null)) return null;
  return below ?? grid.field(row + 1, grid.extent(group.label.cell).right + 1);
}

function readPlan(grid: Grid, area: Area, pairs: readonly LabelledField[]): PaymentPlan | null {
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
