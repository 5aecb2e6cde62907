import { cellKey } from '../sheet/address';
import { halfWidth, withoutSpace } from '../sheet/text';
import { moneyUnitIn, type MoneyUnit } from '../value/money';
import type { Budget, MoneyField, MoneyPart, TargetTable } from './model';

/** A money cell with the budget it belongs to. */
export interface BudgetCell {
  readonly field: MoneyField;
  readonly budget: Budget;
}

/** Every money cell of a table once, totals and parts of every level, in the order of its budgets. */
export function budgetCellsOf(table: TargetTable): readonly BudgetCell[] {
  const found: BudgetCell[] = [];
  for (const budget of table.budgets) {
    if (budget.total) found.push({ field: budget.total, budget });
    addParts(found, budget.parts, budget);
  }
  // Only budgets beside each other can share a cell.
  return table.budgets.length < 2 ? found : withoutRepeats(found);
}

function addParts(found: BudgetCell[], parts: readonly MoneyPart[], budget: Budget): void {
  for (const part of parts) {
    found.push({ field: part, budget });
    addParts(found, part.parts, budget);
  }
}

function withoutRepeats(cells: readonly BudgetCell[]): readonly BudgetCell[] {
  const seen = new Set<string>();
  return cells.filter(({ field: { cell } }) => {
    const at = cellKey(cell);
    const fresh = !seen.has(at);
    seen.add(at);
    return fresh;
  });
}

/** The unit a money cell is in when it names none itself. */
export function unitInForce({ field, budget }: BudgetCell): MoneyUnit | null {
  return moneyUnitIn(field.label.text) ?? budget.unit;
}

const ONE_AMOUNT = /^[¥￥]?-?[\d,]+(?:\.\d+)?\(?((?:[百千万亿]|百万|千万)?元|万|亿)?\)?$/u;

/** Whether a cell holds one number with or without its unit, and nothing a rewriting would lose. */
export function isOneAmount({ text }: MoneyField): boolean {
  return ONE_AMOUNT.test(halfWidth(withoutSpace(text)));
}

/** The unit a money cell names behind its number, a bare 万 or 亿 completed; null when it names none or holds a text. */
export function ownUnit({ text }: MoneyField): string | null {
  if (/\d\s*$/u.test(text)) return null;
  const unit = ONE_AMOUNT.exec(halfWidth(withoutSpace(text)))?.[1];
  if (unit === undefined) return null;
  return unit.endsWith('元') ? unit : `${unit}元`;
}

const UNFILLED = /^(?:[-—－–_/\\]{1,9}|无|[Xx×*]{2,9}|[_(]{0,9}[千万亿]?元\)?)$/u;

/** Not filled in: blank, a dash, 无, the mere unit the form has printed there. */
export function isUnfilled(text: string): boolean {
  return text === '' || text.trim() === '' || UNFILLED.test(halfWidth(withoutSpace(text)));
}
