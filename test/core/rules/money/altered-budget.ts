import { lint } from '../../../../src/core/lint/linter';
import type { AnyRule, Finding } from '../../../../src/core/rules/rule';
import { row, sheetOf } from '../../../../src/core/rules/sample-table';
import { parseA1, toA1 } from '../../../../src/core/sheet/address';
import type { Budget, MoneyField, MoneyPart } from '../../../../src/core/table/model';
import { recognise } from '../../../../src/core/table/recognise';
import { readAmount } from '../../../../src/core/value/money';

/** A money cell in 万元, beside its label. */
export function money(at: string, label: string, text: string): MoneyField {
  const cell = parseA1(at);
  if (!cell) throw new Error(`no cell: ${at}`);
  return {
    text,
    cell,
    label: { text: label, cell: { ...cell, column: cell.column - 1 } },
    ...readAmount(text, '万元'),
  };
}

/** A part of a total; `remainder` for 其他资金 and the like. */
export function part(
  field: MoneyField,
  parts: readonly MoneyPart[] = [],
  remainder: boolean = false,
): MoneyPart {
  return { ...field, role: remainder ? 'other' : 'part', remainder, parts };
}

/** A budget of nested parts, as layouts other than the one of the samples have it. */
export function budget(total: MoneyField | null, parts: readonly MoneyPart[]): Budget {
  return { period: 'year', total, fiscal: null, other: null, parts, unit: '万元' };
}

/** What a rule says about a table with these budgets: cell and message. */
export function saidAbout(rule: AnyRule, ...budgets: readonly Budget[]): readonly string[] {
  return findingsAbout(rule, ...budgets).map(({ cell, message }) => `${toA1(cell)} ${message}`);
}

/** The same with everything that belongs to the findings. */
export function findingsAbout(rule: AnyRule, ...budgets: readonly Budget[]): readonly Finding[] {
  const [first] = budgets;
  const { tables } = recognise(sheetOf({ rows: [row('数量', '更新图书', '≥2000册')] }));
  return lint(
    tables.map((table) => ({ ...table, ...(first ? { budget: first } : {}), budgets })),
    [rule],
  );
}
