import { check } from '../src/core/lint/check';
import type { SheetSnapshot } from '../src/core/sheet/snapshot';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { corpus } from './corpus';
import { figure, type Figure } from './figure';

const ROWS = 60;
/** As many edits until what is often used is compiled. */
const WARM_AFTER = 300;
const RUNS = 101;

/** What one edit in tables of 60 rows costs: the first one after a check, and one of many. */
export async function benchRecheck(): Promise<readonly Figure[]> {
  const { sheets } = await new MemoryHost(corpus(ROWS)).scan();
  const took = (edit: number): number => {
    const edited = sheets.map((sheet) => withValue(sheet, `≥${10 + edit}次`));
    const start = performance.now();
    check({ sheets: edited });
    return performance.now() - start;
  };
  took(0);
  const cold = took(1);
  for (let edit = 2; edit < WARM_AFTER; edit++) took(edit);
  const warm = Array.from({ length: RUNS }, (_, run) => took(WARM_AFTER + run));
  return [
    figure(`check again after an edit of ${ROWS} rows, the first time`, 16, [cold]),
    figure(`check again after an edit of ${ROWS} rows, later`, 2, warm),
  ];
}

/** The sheet with another first value. */
function withValue(sheet: SheetSnapshot, text: string): SheetSnapshot {
  let written = false;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (written || !cell.text.startsWith('≥')) return cell;
      written = true;
      return { ...cell, text, value: text };
    }),
  }));
  return { ...sheet, rows };
}
