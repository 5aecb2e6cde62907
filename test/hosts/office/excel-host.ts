import type { CellRef } from '../../../src/core/sheet/address';
import type { Edit } from '../../../src/core/sheet/edit';
import type { SheetPlan } from '../../../src/core/export/plan';
import type { Mark, MarkLevel } from '../../../src/hosts/host';
import { markLevelOf } from '../../../src/hosts/marks';
import type { MemorySheet, MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { OfficeHost, type OfficeHostOptions } from '../../../src/hosts/office/office-host';
import { startExcel, type ExcelOptions, type RunningExcel } from '../../excel-emulator/bridge';
import { at, describedWorkbook, type DescribedSheet } from '../contract/described-workbook';

/** An OfficeHost in an emulated Excel, and how to count its round trips. */
export interface HostInExcel {
  readonly host: OfficeHost;
  readonly excel: RunningExcel;
  readonly workbook: MemoryWorkbook;
  /** Round trips the operation took. */
  readonly trips: (operation: () => Promise<unknown>) => Promise<number>;
}

const running: RunningExcel[] = [];

/** Ends every Excel a test has started. */
export async function endExcels(): Promise<void> {
  for (const excel of running.splice(0)) await excel.dispose();
}

export function hostInExcel(
  sheets: readonly DescribedSheet[],
  options: { readonly host?: OfficeHostOptions; readonly excel?: ExcelOptions } = {},
): HostInExcel {
  const excel = startExcel(describedWorkbook(sheets), options.excel ?? { excelApi: '1.9' });
  running.push(excel);
  return {
    host: new OfficeHost(options.host),
    excel,
    workbook: excel.workbook,
    trips: async (operation) => {
      const before = excel.batches;
      await operation();
      return excel.batches - before;
    },
  };
}

/** So many sheets with one filled cell each. */
export function manySheets(count: number): DescribedSheet[] {
  return Array.from({ length: count }, (_, index) => ({ name: `表${index + 1}`, cells: { B2: '绩效' } }));
}

export function edit(sheet: string, cell: CellRef, before: string, after: string): Edit {
  return { sheet, cell, before, after };
}

export function mark(sheet: string, address: string, level: MarkLevel = 'error'): Mark {
  return { sheet, cell: at(address), level };
}

/** The ids of our formats on the sheet. */
export function marksOn(sheet: MemorySheet | undefined): string[] {
  return (sheet?.formats ?? []).filter(({ formula }) => markLevelOf(formula) !== null).map(({ id }) => id);
}

export function planOf(name: string, texts: readonly (readonly string[])[]): SheetPlan {
  return {
    name,
    cells: texts.flatMap((row, index) => row.map((text, column) => ({ cell: { row: index, column }, text }))),
    merges: [],
    looks: [],
    columnWidths: [],
    rowHeights: [],
    print: {
      paper: 'A4',
      orientation: 'portrait',
      fitToWidth: true,
      marginsMm: { top: 20, right: 15, bottom: 20, left: 15 },
      titleRows: null,
      footer: '',
    },
  };
}
