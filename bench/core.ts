import ExcelJS from 'exceljs';
import * as SheetJS from '@e965/xlsx';
import { cleanSheets } from '../src/core/export/clean-sheets';
import { check } from '../src/core/lint/check';
import { fixSafely } from '../src/core/lint/fixer';
import { lint } from '../src/core/lint/linter';
import { resolveRules } from '../src/core/lint/settings';
import { RULES } from '../src/core/rules';
import type { SheetSnapshot } from '../src/core/sheet/snapshot';
import type { TargetTable } from '../src/core/table/model';
import { recognise } from '../src/core/table/recognise';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { openWorkbook } from '../src/hosts/memory/reading/xlsx-reader';
import { corpusFile } from './files';
import { measure, type Measured, type Task } from './measure';

/**
 * Reading, recognising, linting, fixing and exporting workbooks of this many indicator rows, against other readers. What
 * begins with a file is measured first, while nothing else lies in memory, as when a person opens it.
 */
export async function benchCore(rows: number): Promise<readonly Measured[]> {
  const bytes = await corpusFile(rows);
  const runs = rows > 10_000 ? 3 : 7;
  return [
    ...(await measure(rows, tasksOnFile(bytes), runs)),
    ...(await measure(rows, await tasksOnSheets(bytes), runs)),
  ];
}

function tasksOnFile(bytes: Uint8Array): readonly Task[] {
  return [
    { name: 'read (ours)', run: () => openWorkbook(bytes) },
    { name: 'read (ExcelJS)', run: () => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer) },
    { name: 'read (SheetJS)', run: () => SheetJS.read(bytes, { type: 'array' }) },
    {
      name: 'read and check',
      run: async () => check(await new MemoryHost(await openWorkbook(bytes)).scan()),
    },
  ];
}

async function tasksOnSheets(bytes: Uint8Array): Promise<readonly Task[]> {
  const workbook = await new MemoryHost(await openWorkbook(bytes)).scan();
  // The core remembers what it recognised on a snapshot: every measurement gets snapshots of its own.
  const fresh = (): readonly SheetSnapshot[] => workbook.sheets.map((sheet) => ({ ...sheet }));
  const read = (): readonly TargetTable[] => fresh().flatMap((sheet) => recognise(sheet).tables);
  const tables = read();
  let unseen = tables;
  const core = RULES.filter((rule) => rule.standing === 'core');
  return [
    { name: 'recognise', run: () => fresh().map((sheet) => recognise(sheet)) },
    { name: 'lint, core rules', run: () => lint(tables, core) },
    // What rules remember of a table counts, too: as in a check, which sees each table for the first time.
    { name: 'lint, new tables', prepare: () => (unseen = read()), run: () => lint(unseen, resolveRules()) },
    { name: 'lint, all rules', run: () => lint(tables, RULES) },
    { name: 'check', run: () => check({ sheets: fresh() }) },
    { name: 'fix', run: () => fixSafely({ sheets: fresh() }) },
    { name: 'export plans', run: () => cleanSheets(tables) },
  ];
}
