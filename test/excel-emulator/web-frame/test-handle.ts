import { areaToA1, parseA1, type CellRef } from '../../../src/core/sheet/address';
import type { MarkLevel } from '../../../src/hosts/host';
import { markLevelOf } from '../../../src/hosts/marks';
import type { MemorySheet, MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { textOf, typeInto } from '../cells';
import type { Fault } from '../faults';
import type { ExcelSession } from '../session';

/** What a browser test may do with the emulated Excel and ask of it. Sheets by name, cells by address. */
export interface ExcelHandle {
  readonly workbook: MemoryWorkbook;
  /** A person types a text into a cell, with all that Excel reads into it. */
  readonly userEdit: (sheet: string, a1: string, text: string) => void;
  readonly cellText: (sheet: string, a1: string) => string;
  /** The areas that are marked, gravest level first as drawn. */
  readonly marks: (sheet: string) => readonly { readonly address: string; readonly level: MarkLevel }[];
  /** A person selects a cell. */
  readonly selectCell: (sheet: string, a1: string) => void;
  readonly selection: () => { readonly sheet: string; readonly address: string } | null;
  readonly sheetNames: () => readonly string[];
  readonly protect: (sheet: string, on?: boolean) => void;
  /** The file the person would save now, base64. */
  readonly savedFile: () => Promise<string>;
  /** Round trips of the pane so far. */
  readonly batches: () => number;
  /** A person presses a button of the ribbon that runs this function; resolves when it says it is done. */
  readonly pressButton: (functionName: string) => Promise<void>;
  /** The n-th batch from now meets a fault. */
  readonly plan: (fault: Fault, nth?: number) => void;
}

export function excelHandle(session: ExcelSession, pressButton: ExcelHandle['pressButton']): ExcelHandle {
  const { workbook } = session;
  const sheetOf = (name: string): MemorySheet => {
    const sheet = workbook.sheetNamed(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    workbook,
    userEdit: (name, a1, text) => {
      const sheet = sheetOf(name);
      const ref = refOf(a1);
      typeInto(sheet, ref, text);
      workbook.changed({ sheet, area: single(ref), source: 'person' });
    },
    cellText: (name, a1) => textOf(sheetOf(name).cell(refOf(a1))),
    marks: (name) =>
      sheetOf(name).formats.flatMap(({ areas, formula }) => {
        const level = markLevelOf(formula);
        return level ? areas.map((area) => ({ address: areaToA1(area), level })) : [];
      }),
    selectCell: (name, a1) => workbook.select(sheetOf(name), single(refOf(a1))),
    selection: () => {
      const { active } = workbook;
      return active && { sheet: active.sheet.name, address: areaToA1(active.area) };
    },
    sheetNames: () => workbook.sheets.map(({ name }) => name),
    protect: (name, on = true) => {
      sheetOf(name).protected = on;
    },
    savedFile: async () => {
      const bytes = await saveWorkbook(workbook);
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    batches: () => session.batches,
    pressButton,
    plan: (fault, nth) => session.faults.plan(fault, nth),
  };
}

function refOf(a1: string): CellRef {
  const ref = parseA1(a1);
  if (!ref) throw new Error(`no address ${a1}`);
  return ref;
}

function single({ row, column }: CellRef) {
  return { top: row, left: column, bottom: row, right: column };
}
