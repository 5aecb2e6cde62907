import { cellKey, sameCell, type CellRef } from '../sheet/address';
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
      nameKey(textAt(finding.cell, row, index)),
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
  /** The cells around the indicator rows. */
  readonly around: () => ReadonlyMap<string, string>;
  /** The cells of all indicator rows: hardly ever asked for, and most of the table. */
  readonly within: () => ReadonlyMap<string, string>;
}

const NO_TEXTS = (): ReadonlyMap<string, string> => new Map();
const EMPTY: TableIndex = { project: '', rows: new Map(), around: NO_TEXTS, within: NO_TEXTS };

function indexOf(table: TargetTable): TableIndex {
  const { code, name } = table.project;
  const rows = table.sets.flatMap((set) => set.indicators);
  return {
    project: nameKey([code, name].find((field) => field && field.text.trim() !== '')?.text ?? ''),
    rows: new Map(rows.map((row) => [row.row, row])),
    around: once(() => textsOf(fieldsAround(table))),
    within: once(() => textsOf(rows.flatMap(rowFields))),
  };
}

/** What stands in a cell of a table. Most are cells of an indicator row, and those few are looked through at once. */
function textAt(cell: CellRef, row: Indicator | undefined, index: TableIndex): string {
  const own = row && rowFields(row).find((field) => field !== null && sameCell(field.cell, cell));
  const key = cellKey(cell);
  return own?.text ?? index.around().get(key) ?? index.within().get(key) ?? '';
}

function textsOf(fields: readonly (Field | null)[]): ReadonlyMap<string, string> {
  return new Map(fields.flatMap((field) => (field ? [[cellKey(field.cell), field.text] as const] : [])));
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

/** Every cell a finding may point at, but for those of indicator rows. */
function fieldsAround(table: TargetTable): readonly (Field | null)[] {
  const { title, department, unitLine, project, purpose, paymentPlan, executionWeight } = table;
  return [
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
    ]),
  ];
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
