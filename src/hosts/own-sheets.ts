import { OWN_KINDS, type OwnKind } from '../core/export/plan';
import { toA1, type CellRef } from '../core/sheet/address';

/**
 * The mark of a sheet of ours: a hidden name of the workbook that refers to its first cell. It follows the sheet when a
 * person renames or moves it and breaks when the sheet goes; a copy a person makes of the sheet is not marked by it.
 */
export interface OwnName {
  readonly kind: OwnKind;
  readonly number: number;
}

const OWN_NAME = /^_TargetTable\.([a-z]+)\.(\d{1,9})$/u;

export function ownName({ kind, number }: OwnName): string {
  return `_TargetTable.${kind}.${number}`;
}

/** Reads a name of the workbook; null when it is none of ours. */
export function readOwnName(name: string): OwnName | null {
  const [, word, number] = OWN_NAME.exec(name) ?? [];
  const kind = OWN_KINDS.find((known) => known === word);
  return kind === undefined ? null : { kind, number: Number(number) };
}

/** The number the next mark gets. */
export function nextNumber(names: readonly OwnName[]): number {
  return names.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

/** A cell of a sheet as formulas and links write it. */
export function reference(sheet: string, cell: CellRef, absolute = false): string {
  const address = absolute ? toA1(cell).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2') : toA1(cell);
  return `'${sheet.replace(/'/gu, "''")}'!${address}`;
}

/** The sheet a reference such as `='规范表 (2)'!$A$1` leads to; null when it is broken, or none. */
export function sheetOfReference(formula: string): string | null {
  const text = formula.replace(/^=/u, '');
  const quoted = /^'((?:[^']|'')*)'!/u.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replace(/''/gu, "'");
  const plain = /^([^'!#]+)!/u.exec(text)?.[1];
  return plain ?? null;
}
