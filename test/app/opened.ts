import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSession, type SessionOptions } from '../../src/app/create-session';
import type { FindingView, Session } from '../../src/app/views';
import type { Locale } from '../../src/core/locale';
import type { Area } from '../../src/core/sheet/address';
import type { WorkbookHost } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryCell, MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { openWorkbook } from '../../src/hosts/memory/reading/xlsx-reader';
import { areaOf } from '../core/table/seeds';

/** The sample of the product: four tables, one sheet each, with the nine findings of its documentation. */
export const SAMPLE = join(__dirname, '..', '..', 'samples', 'zhangjiakou-2024.xlsx');

/** The time in these tests: noon, so that it is the same day everywhere. */
const NOW = new Date(2024, 2, 15, 12).getTime();

/** A session over a workbook, with what a test may turn. */
export interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
  /** The cell at `sheet index!address`, created where it is blank. */
  readonly cell: (place: string) => MemoryCell;
  /** The finding of this rule, the first where there are several; fails the test when there is none. */
  readonly finding: (rule: string) => FindingView;
}

/** The sample workbook, opened. */
async function openSample(): Promise<MemoryWorkbook> {
  return openWorkbook(new Uint8Array(await readFile(SAMPLE)));
}

/** A session over the workbook, the sample where none is given; `over` replaces operations of its host. */
export async function opened(
  options: {
    readonly workbook?: MemoryWorkbook;
    readonly locale?: Locale;
    readonly over?: (host: WorkbookHost) => Partial<WorkbookHost>;
    readonly session?: Partial<SessionOptions>;
  } = {},
): Promise<Opened> {
  const { workbook = await openSample(), locale = 'zh-CN', over = () => ({}) } = options;
  const host = new MemoryHost(workbook);
  const session = createSession(hostOver(host, over(host)), {
    locale,
    now: () => NOW,
    ...options.session,
  });
  return {
    workbook,
    session,
    cell: (place) => {
      const sheet = workbook.sheets[Number(place.split('!')[0]) - 1];
      if (!sheet) throw new Error(`no sheet: ${place}`);
      const { top: row, left: column } = areaOf(place);
      return sheet.ensure({ row, column });
    },
    finding: (rule) => {
      const found = session.state().findings.find((finding) => finding.rule === rule);
      if (!found) throw new Error(`no finding: ${rule}`);
      return found;
    },
  };
}

/** The host with some operations replaced. */
function hostOver(host: WorkbookHost, over: Partial<WorkbookHost>): WorkbookHost {
  return {
    scan: () => host.scan(),
    rescan: (sheets) => host.rescan(sheets),
    write: (groups) => host.write(groups),
    mark: (marks) => host.mark(marks),
    redrawMarks: (marks) => host.redrawMarks(marks),
    clearMarks: () => host.clearMarks(),
    select: (sheet, cell) => host.select(sheet, cell),
    addSheets: (plans, options) => host.addSheets(plans, options),
    ownSheets: () => host.ownSheets(),
    loadStore: () => host.loadStore(),
    saveStore: (text) => host.saveStore(text),
    onEdit: (listener) => host.onEdit(listener),
    onSelect: (listener) => host.onSelect(listener),
    ...over,
  };
}

/** Everything the cells of a workbook hold, for comparing before and after. */
export function contentsOf(workbook: MemoryWorkbook): unknown {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.rows()].map(([row, cells]) => [
      row,
      cells.map(([column, { value, formula }]) => [column, value, formula]),
    ]),
  ]);
}

/** Addresses marked in a sheet. */
export function marksIn(workbook: MemoryWorkbook, sheet: number): readonly Area[] {
  return workbook.sheets[sheet - 1]?.formats.flatMap(({ areas }) => areas) ?? [];
}
