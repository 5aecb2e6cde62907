import { cellKey } from '../sheet/address';
import { nameKey } from '../sheet/text';
import type { Finding } from '../rules/rule';
import { budgetFields, rowFields, slotFields } from '../table/fields-of';
import type { Field, Indicator, Target, TargetTable } from '../table/model';

/** What tells one finding from another, whatever it is called and wherever it stands. */
export interface FindingKey {
  readonly rule: string;
  readonly message: string;
  readonly fingerprint: string;
}

/**
 * What a finding is about, as a short hash: the project, the indicator row (name and value), the cell's own text and the
 * texts the message quotes, all compared as names are. Not the address: rows may move. Once a text changes, the hash does
 * too, and a suppression that was given for the old text no longer covers the new one.
 */
export function fingerprintsOf(tables: readonly TargetTable[]): (finding: Finding) => string {
  const indexes = new Map<string, TableIndex>();
  const byId = new Map(tables.map((table) => [table.id, table]));
  return (finding) => {
    const table = byId.get(finding.table);
    const index = indexes.get(finding.table) ?? (table ? indexOf(table) : EMPTY);
    indexes.set(finding.table, index);
    const row = index.rows.get(finding.cell.row);
    const about = [
      finding.rule,
      finding.message,
      index.project,
      row?.keys.name ?? '',
      row ? valueKey(row.target) : '',
      nameKey(index.texts.get(cellKey(finding.cell)) ?? ''),
      ...quoted(finding.data),
    ];
    return shortHash(about);
  };
}

/** The value however its comparator is spelled: 不低于90% and ≥90% decide the same. */
function valueKey({ value }: Target): string {
  return nameKey(`${value.rest.before}${value.comparator ?? ''}${value.core}${value.rest.behind}`);
}

interface TableIndex {
  readonly project: string;
  readonly rows: ReadonlyMap<number, Indicator>;
  readonly texts: ReadonlyMap<string, string>;
}

const EMPTY: TableIndex = { project: '', rows: new Map(), texts: new Map() };

function indexOf(table: TargetTable): TableIndex {
  const { code, name } = table.project;
  const rows = table.sets.flatMap((set) => set.indicators);
  return {
    project: nameKey([code, name].find((field) => field && field.text.trim() !== '')?.text ?? ''),
    rows: new Map(rows.map((row) => [row.row, row])),
    texts: new Map(fieldsOf(table).map(({ cell, text }) => [cellKey(cell), text])),
  };
}

/** Every cell of a table a finding may point at. */
function fieldsOf(table: TargetTable): readonly Field[] {
  const { title, department, unitLine, project, purpose, paymentPlan, executionWeight } = table;
  const fields: readonly (Field | null)[] = [
    ...[title, department, unitLine, project.code, project.name, purpose, executionWeight, ...table.goals],
    ...table.looseLabels,
    ...table.headerFields.flatMap(({ label, value }) => [label, value]),
    ...table.budgets.flatMap(budgetFields),
    ...budgetFields(table.budget),
    ...(paymentPlan?.points.flatMap(({ period, share }) => [period, share]) ?? []),
    paymentPlan?.label ?? null,
    ...table.sets.flatMap((set) => [
      ...[set.header, ...set.repeatedHeaders].flatMap((header) => header.labels),
      ...set.continuations.flatMap(({ pieces }) => pieces.map(({ piece }) => piece)),
      ...set.slots.flatMap(slotFields),
      ...set.indicators.flatMap(rowFields),
    ]),
  ];
  return fields.filter((field) => field !== null);
}

/** The texts a message is filled with. Numbers and addresses among them tell of places, and places change. */
function quoted(data: unknown): readonly string[] {
  if (typeof data === 'string') return /^[A-Z]{1,3}\d{1,7}$/u.test(data) ? [] : [nameKey(data)];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(quoted);
}

/** FNV-1a, twice with different beginnings: 64 bits keep two thousand texts apart, and nothing secret depends on it. */
export function shortHash(about: readonly string[]): string {
  const text = about.join('\u0000');
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let value = start;
      for (let index = 0; index < text.length; index++) {
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
      }
      return (value >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
