import { withoutSpace } from '../sheet/text';
import { sameCell } from '../sheet/address';
import { stageOf } from '../table/fields/money-words';
import type { Budget, MoneyField, MoneyPart, TargetTable } from '../table/model';
import { moneyUnitIn, type MoneyUnit } from '../value/money';
import { evenly, middleOf, type CleanGrid, type Span } from './clean-grid';
import { CENTER, LABEL } from './clean-looks';
import type { PlanRow, RowCell } from './plan-rows';

/** An amount that is longer says more than an amount, and needs a row of its own. */
const LONGEST_FIGURE = 20;

/** The money of a table: one row where total, fiscal and other money is all there is, else one row per amount. */
export function moneyRows(table: TargetTable, grid: CleanGrid): readonly PlanRow[] {
  const budgets = table.budgets.filter(({ total, parts }) => total !== null || parts.length > 0);
  const [first, ...others] = budgets;
  if (!first) return [];
  if (others.length === 0 && isPlain(first)) return [plainRow(table, first, grid)];
  return listedRows(table, budgets, grid);
}

function isPlain({ total, parts }: Budget): boolean {
  const roles = parts.map(({ role }) => role);
  return (
    (total?.text.length ?? 0) <= LONGEST_FIGURE &&
    parts.every(
      (part) => part.role !== 'part' && part.parts.length === 0 && part.text.length <= LONGEST_FIGURE,
    ) &&
    new Set(roles).size === roles.length
  );
}

function plainRow(table: TargetTable, budget: Budget, grid: CleanGrid): PlanRow {
  const { total, fiscal, other } = budget;
  // The form with a payment plan has all three, filled in or not.
  const whole = table.paymentPlan !== null;
  const pairs = [
    { label: '预算数', field: total },
    { label: '其中：财政资金', field: fiscal },
    { label: '其他资金', field: other },
  ].filter(({ field }) => whole || field !== null);
  const spans = evenly(grid, pairs.length * 2);
  const group = table.purpose ? '预算规模及资金用途' : '预算规模';
  return {
    cells: [
      // Beside the purpose, which stands in the next row.
      { ...cell(withUnit(group, unitToName(table, budget)), [0, 0], LABEL), down: table.purpose ? 2 : 1 },
      ...pairs.flatMap(({ label, field }, index) => [
        cell(field ? moneyLabel(field) : label, spans[index * 2], LABEL),
        cell(field?.text.trim() ?? '', spans[index * 2 + 1], CENTER),
      ]),
    ],
  };
}

/** Whether the purpose stands below the money and shares its label. */
export function sharesPurpose(table: TargetTable): boolean {
  const budgets = table.budgets.filter(({ total, parts }) => total !== null || parts.length > 0);
  const [only] = budgets;
  return table.purpose !== null && budgets.length === 1 && only !== undefined && isPlain(only);
}

function listedRows(table: TargetTable, budgets: readonly Budget[], grid: CleanGrid): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  for (const columns of sideBySide(budgets)) {
    const heads = columns.length > 1 ? stageHeads(table, columns.length) : [];
    const middle = middleOf(grid);
    const label: Span = [1, middle - 1];
    // Heads that touch: with room between them they would read as labels with their values beside them.
    const spanOf = (index: number): Span =>
      index === columns.length - 1 ? [middle + index, grid.last] : [middle + index, middle + index];
    if (heads.length > 0) {
      const over = columns.map((_, index) => cell(heads[index] ?? '', spanOf(index), LABEL));
      rows.push({ cells: [cell('', label, LABEL), ...over] });
    }
    const shown = columns.map(amountsOf);
    shown[0]?.forEach((field, index) => {
      rows.push({
        cells: [
          cell(moneyLabel(field), label, LABEL),
          ...shown.map((fields, at) => cell(fields[index]?.text.trim() ?? '', spanOf(at), CENTER)),
        ],
      });
    });
  }
  const units = new Set(budgets.map((budget) => unitToName(table, budget)));
  const [unit = null] = units;
  const label = cell(withUnit('项目资金', units.size === 1 ? unit : null), [0, 0], LABEL);
  return rows.map((row, index) =>
    index === 0 ? { cells: [{ ...label, down: rows.length }, ...row.cells] } : row,
  );
}

/** Budgets of one label are columns of one block: 年初预算数, 全年预算数. */
function sideBySide(budgets: readonly Budget[]): readonly (readonly Budget[])[] {
  const blocks: Budget[][] = [];
  for (const budget of budgets) {
    const label = amountsOf(budget)[0]?.label.cell;
    const same = blocks.find(([first]) => {
      const other = first && amountsOf(first)[0]?.label.cell;
      return label && other && sameCell(label, other);
    });
    if (same) same.push(budget);
    else blocks.push([budget]);
  }
  return blocks;
}

function stageHeads(table: TargetTable, count: number): readonly string[] {
  const heads = table.headerFields.flatMap(({ label }) =>
    stageOf(label.text) === 'budget' ? [withoutSpace(label.text)] : [],
  );
  // The order of the budgets: that of the beginning of the year first.
  const sorted = [...heads].sort((a, b) => Number(b.includes('年初')) - Number(a.includes('年初')));
  return Array.from({ length: count }, (_, index) => sorted[index] ?? '全年预算数');
}

/** The total and its parts, parts of parts behind their whole. */
function amountsOf({ total, parts }: Budget): readonly MoneyField[] {
  const withParts = (part: MoneyPart): readonly MoneyPart[] => [part, ...part.parts.flatMap(withParts)];
  return [...(total ? [total] : []), ...parts.flatMap(withParts)];
}

/** The label as the table words it, without what a narrow cell did to it. */
function moneyLabel({ label }: MoneyField): string {
  return withoutSpace(label.text)
    .replace(/[:：]$/u, '')
    .replace(/^其中:/u, '其中：');
}

/** The unit of the money block, where the line above the table does not say it. */
function unitToName(table: TargetTable, { unit }: Budget): MoneyUnit | null {
  return unit === moneyUnitIn(table.unitLine?.text ?? '') ? null : unit;
}

function withUnit(text: string, unit: MoneyUnit | null): string {
  return unit === null ? text : `${text}（${unit}）`;
}

function cell(text: string, [from, to]: Span = [0, 0], look = CENTER): RowCell {
  return { text, from, to, look };
}
