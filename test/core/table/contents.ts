import { recognise } from '../../../src/core/table/recognise';
import {
  indicatorsOf,
  tierText,
  type Field,
  type Indicator,
  type TargetTable,
} from '../../../src/core/table/model';
import { nameKey } from '../../../src/core/sheet/text';
import { areaToA1, toA1 } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** Keys of the model that say where something stands. */
const PLACES: ReadonlySet<string> = new Set(['cell', 'row', 'range', 'id', 'sheet']);

/** Told of a text as it is written, blanks included. */
const AS_WRITTEN = 'signs';

/** A model without its places, texts compared as names are: what a moved or respaced table must keep. */
export function withoutPlaces(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) => {
      if (PLACES.has(key) || key === AS_WRITTEN) return undefined;
      return typeof value === 'string' ? nameKey(value) : value;
    }),
  );
}

/** The tables of a sheet without their places. */
export function contentsOf(sheet: SheetSnapshot): unknown {
  return withoutPlaces(recognise(sheet).tables);
}

/** The only table of a sheet; fails the test when there are none or more. */
export function onlyTable(sheet: SheetSnapshot): TargetTable {
  const { tables } = recognise(sheet);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** The indicator rows in short: tiers in force, name, value and basis. */
export function rowsOf(table: TargetTable): readonly string[] {
  return indicatorsOf(table).map(rowOf);
}

function rowOf(row: Indicator): string {
  const { tier1, tier2, name, target, basis } = row;
  return [tierText(tier1), tierText(tier2), name?.text, target.text, basis?.text].join('|');
}

/** The remarks of a sheet in short: code and address. */
export function remarksOf(sheet: SheetSnapshot): readonly string[] {
  return recognise(sheet).remarks.map(({ code, cell }) => `${code} ${toA1(cell)}`);
}

/** A field in short: address and text; null for a field the table does not have. */
export function at(field: Field | null): string | null {
  return field && `${toA1(field.cell)} ${field.text}`;
}

/** The ranges of the tables of a sheet. */
export function rangesOf(sheet: SheetSnapshot): readonly string[] {
  return recognise(sheet).tables.map((table) => areaToA1(table.range));
}

/** Every field of a model, wherever it hangs. */
export function fieldsIn(model: unknown): readonly Field[] {
  if (typeof model !== 'object' || model === null) return [];
  const own = 'text' in model && 'cell' in model ? [model as Field] : [];
  return [...own, ...Object.values(model).flatMap(fieldsIn)];
}
