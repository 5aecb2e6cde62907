import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exportSheets, SHEET_EXPORTS, type SheetExport } from '../../src/core/export/export-sheets';
import type { ExportSource } from '../../src/core/export/export-source';
import type { SheetPlan } from '../../src/core/export/plan';
import { check } from '../../src/core/lint/check';
import { fixSafely } from '../../src/core/lint/fixer';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { openWorkbook } from '../../src/hosts/memory/reading/xlsx-reader';
import { EXAMPLE, sheetOf } from '../../test/core/table/example-table';
import { FORMS, formSheet } from '../../test/core/table/forms';

/** An export to be judged. */
export interface Case {
  /** Of its files. */
  readonly name: string;
  readonly plans: readonly SheetPlan[];
  readonly source: ExportSource;
}

const SAMPLES = join(__dirname, '..', '..', 'samples');

/** Every export of the samples, of every form the tests know, and of texts that no row is tall enough for. */
export async function judgedCases(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'))) {
    const host = new MemoryHost(await openWorkbook(readFileSync(join(SAMPLES, file))));
    cases.push(...exportsOf(basename(file, '.xlsx'), await host.scan()));
  }
  return [...cases, ...exportsOf('forms', { sheets: [...FORMS.map(formSheet), longTexts()] })];
}

function exportsOf(name: string, workbook: WorkbookSnapshot): readonly Case[] {
  const result = check(workbook);
  const source: ExportSource = { result, safe: fixSafely(workbook, result) };
  const of = (kind: SheetExport, stacked: boolean): Case => ({
    name: `${name}-${kind}${stacked ? '-stacked' : ''}`,
    plans: exportSheets(kind, source, { locale: 'zh-CN', stacked }),
    source,
  });
  return [...SHEET_EXPORTS.map((kind) => of(kind, false)), of('clean', true)];
}

/** The example with a goal and an indicator of forty clauses. */
function longTexts() {
  const indicator = EXAMPLE.length - 3;
  const longer = (text: string): string =>
    Array.from({ length: 40 }, (_, part) => `${part + 1}.${text}`).join('；');
  const rows = EXAMPLE.map((row, index) =>
    row.map((text) =>
      text.length > 4 && (index === indicator || text.startsWith('建成')) ? longer(text) : text,
    ),
  );
  return sheetOf(rows, undefined, '长文');
}
