import { parseA1, toA1, type Area } from '../../../../src/core/sheet/address';
import { snapshotFromTexts } from '../../../../src/core/sheet/snapshot';
import { fieldKey } from '../../../../src/core/table/field-vocabulary';
import { Grid } from '../../../../src/core/table/grid';
import type { Budget, Field, MoneyField, MoneyPart } from '../../../../src/core/table/model';
import { readFields, type BlockFields } from '../../../../src/core/table/read-fields';
import type { Texts } from '../example-table';
import { areaOf } from '../seeds';

interface Options {
  readonly merges?: readonly string[];
  readonly sheet?: string;
  /** The first cell of the block, where the rows above belong to something else. */
  readonly from?: string;
}

/** Reads rows of texts as the block above an indicator header, merges unknown unless given. */
export function fieldsOf(rows: Texts, options: Options = {}): BlockFields {
  const { merges, sheet = '表', from = 'A1' } = options;
  const start = parseA1(from) ?? { row: 0, column: 0 };
  const area: Area = {
    top: start.row,
    left: start.column,
    bottom: rows.length - 1,
    right: Math.max(...rows.map((row) => row.length)) - 1,
  };
  return readFields(new Grid(snapshotFromTexts(sheet, rows, { merges: merges?.map(areaOf) ?? null })), area);
}

/** A field in short: address and text. */
export function at(field: Field | null): string | null {
  return field && `${toA1(field.cell)} ${field.text}`.trim();
}

/** The labelled fields in short, labels as they are compared: `projectName 项目名称: C3 图书角`. */
export function labelled(fields: BlockFields): readonly string[] {
  return fields.headerFields.map(
    ({ role, label, value }) => `${role} ${fieldKey(label.text)}: ${at(value) ?? '–'}`,
  );
}

/** A budget in short, a line per amount with its cell and the amount in 万元, nested parts indented; `*` marks a remainder. */
export function lines(budget: Budget | undefined): readonly string[] {
  if (!budget) return [];
  const head = `${budget.period} ${budget.unit ?? 'no unit'}`;
  return [head, ...(budget.total ? [line(budget.total, 'total')] : []), ...budget.parts.flatMap(partLines)];
}

function partLines(part: MoneyPart): readonly string[] {
  const own = line(part, `${part.role}${part.remainder ? '*' : ''}`);
  return [own, ...part.parts.flatMap(partLines).map((nested) => `  ${nested}`)];
}

function line(field: MoneyField, role: string): string {
  return `${role} ${toA1(field.cell)} ${field.amount ?? (field.text.trim() === '' ? '–' : '?')}`;
}

/** Everything a block says, a line for each: labels, lists, goals, the plan and what stands apart, then its budgets. */
export function said(rows: Texts, options: Options = {}): readonly string[] {
  const found = fieldsOf(rows, options);
  const { ownFields, lists, goals, unitLine, department, executionWeight, paymentPlan, budgets } = found;
  const texts = (fields: readonly Field[]): string => fields.map(({ text }) => text).join('|');
  const named = { unit: unitLine, department, weight: executionWeight };
  return [
    ...labelled(found),
    ...ownFields.map(({ label, value }) => `own ${label.text}: ${at(value) ?? ''}`),
    ...lists.map(
      ({ label, heads, rows: items }) =>
        `list ${label?.text ?? '–'}: ${heads.map(texts).join(' / ')}: ${items.map(texts).join(' / ')}`,
    ),
    ...goals.map((goal) => `goal ${at(goal) ?? ''}`),
    ...(paymentPlan?.points ?? []).map(({ period, share }) => `plan ${period.text}: ${at(share) ?? ''}`),
    ...Object.entries(named).flatMap(([name, field]) => (field ? [`${name} ${at(field) ?? ''}`] : [])),
    ...budgets.flatMap(lines).filter((text) => text !== 'year no unit'),
  ];
}
