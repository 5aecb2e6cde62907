import type { Area } from '../../core/sheet/address';
import { MemorySheet, MemoryWorkbook } from '../../hosts/memory/workbook';

/** A workbook on its way between the page and a worker, in parcels small enough that unpacking one never holds up the page. */
export type Parcel =
  | {
      readonly kind: 'workbook';
      readonly fields: Readonly<Record<string, unknown>>;
      readonly sheets: readonly SheetFields[];
      /** What refers to a sheet says which by its place among them. */
      readonly active: { readonly sheet: number; readonly area: Area } | null;
      readonly ownNames: readonly { readonly name: string; readonly sheet: number | null }[];
    }
  | {
      readonly kind: 'entries';
      readonly sheet: number;
      readonly field: string;
      readonly entries: readonly (readonly [unknown, unknown])[];
      /** How much of the workbook has been sent with this parcel, from 0 to 1. */
      readonly share: number;
    };

interface SheetFields {
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Rows in one parcel. A row of a target table has about a dozen cells. */
const PARCEL = 250;

/** Fields that refer to sheets, or to whoever listens on this side. */
const APART: ReadonlySet<string> = new Set([
  ...['sheets', 'active', 'ownNames', 'changeListeners', 'selectionListeners'],
]);

/** Takes a workbook apart. The parcels share their contents with it: they are to be sent or used up at once. */
export function* parcelsOf(workbook: MemoryWorkbook): Generator<Parcel> {
  const { active, ownNames } = workbook;
  const long: { sheet: number; field: string; entries: readonly (readonly [unknown, unknown])[] }[] = [];
  const sheets = workbook.sheets.map((sheet, index) => {
    const fields = fieldsOf(sheet);
    for (const [field, value] of Object.entries(fields)) {
      if (!(value instanceof Map) || value.size <= PARCEL) continue;
      long.push({ sheet: index, field, entries: [...value] });
      fields[field] = new Map();
    }
    return { id: sheet.id, name: sheet.name, fields };
  });
  yield {
    kind: 'workbook',
    fields: fieldsOf(workbook),
    sheets,
    active: active && { sheet: workbook.sheets.indexOf(active.sheet), area: active.area },
    ownNames: ownNames.map(({ name, sheet }) => ({ name, sheet: sheet && workbook.sheets.indexOf(sheet) })),
  };
  const total = long.reduce((sum, { entries }) => sum + entries.length, 0);
  let sent = 0;
  for (const { sheet, field, entries } of long) {
    for (let at = 0; at < entries.length; at += PARCEL) {
      const part = entries.slice(at, at + PARCEL);
      sent += part.length;
      yield { kind: 'entries', sheet, field, entries: part, share: sent / total };
    }
  }
}

/** Puts a workbook together again, parcel by parcel in the order they were made. */
export class Unpacking {
  readonly workbook = new MemoryWorkbook();

  add(parcel: Parcel): void {
    if (parcel.kind === 'entries') {
      const sheet = this.workbook.sheets[parcel.sheet];
      const map = (sheet && Reflect.get(sheet, parcel.field)) as Map<unknown, unknown> | undefined;
      for (const [key, value] of parcel.entries) map?.set(key, value);
      return;
    }
    const { active, ownNames, fields } = parcel;
    const sheets = parcel.sheets.map((sheet) =>
      Object.assign(new MemorySheet(sheet.id, sheet.name), sheet.fields),
    );
    this.workbook.sheets.push(...sheets);
    Object.assign(this.workbook, fields);
    const front = sheets[active?.sheet ?? -1];
    this.workbook.active = active && front ? { sheet: front, area: active.area } : null;
    for (const { name, sheet } of ownNames) {
      this.workbook.ownNames.push({ name, sheet: sheets[sheet ?? -1] ?? null });
    }
  }
}

function fieldsOf(from: MemoryWorkbook | MemorySheet): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !APART.has(name)));
}
