import ExcelJS from 'exceljs';
import * as SheetJS from '@e965/xlsx';
import { cleanSheets } from '../src/core/export/clean-sheets';
import { check } from '../src/core/lint/check';
import { fixSafely } from '../src/core/lint/fixer';
import { lint } from '../src/core/lint/linter';
import { RULES } from '../src/core/rules';
import type { SheetSnapshot } from '../src/core/sheet/snapshot';
import { recognise } from '../src/core/table/recognise';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { openWorkbook } from '../src/hosts/memory/xlsx-reader';
import { saveWorkbook } from '../src/hosts/memory/xlsx-writer';
import { corpus } from './corpus';
import { measure, type Measured } from './measure';

/** Reading, recognising, linting, fixing and exporting workbooks of this many indicator rows, against other readers. */
export async function benchCore(rows: number): Promise<readonly Measured[]> {
  const bytes = await saveWorkbook(corpus(rows), { modified: new Date(0) });
  const workbook = await new MemoryHost(await openWorkbook(bytes)).scan();
  const tables = workbook.sheets.flatMap((sheet) => recognise(sheet).tables);
  const core = RULES.filter((rule) => rule.standing === 'core');
  // The core remembers what it recognised on a snapshot: every measurement gets snapshots of its own.
  const fresh = (): readonly SheetSnapshot[] => workbook.sheets.map((sheet) => ({ ...sheet }));
  const tasks = [
    { name: 'read (ours)', run: () => openWorkbook(bytes) },
    { name: 'read (ExcelJS)', run: () => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer) },
    { name: 'read (SheetJS)', run: () => SheetJS.read(bytes, { type: 'array' }) },
    { name: 'recognise', run: () => fresh().map((sheet) => recognise(sheet)) },
    { name: 'lint, core rules', run: () => lint(tables, core) },
    { name: 'lint, all rules', run: () => lint(tables, RULES) },
    { name: 'check', run: () => check({ sheets: fresh() }) },
    {
      name: 'read and check',
      run: async () => check(await new MemoryHost(await openWorkbook(bytes)).scan()),
    },
    { name: 'fix', run: () => fixSafely({ sheets: fresh() }) },
    { name: 'export plans', run: () => cleanSheets(tables) },
  ];
  return measure(rows, tasks, rows > 10_000 ? 3 : 7);
}
