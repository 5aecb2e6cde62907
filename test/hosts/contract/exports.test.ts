import { exportSheets, SHEET_EXPORTS } from '../../../src/core/export/export-sheets';
import type { WorkbookHost } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { sourceOf } from '../../core/export/checked-source';
import { HOSTILE, hostileSheet } from '../../core/export/hostile';
import { SEED_SHEETS } from '../../core/table/seeds';
import { startExcel, type RunningExcel } from '../../excel-emulator/bridge';
import { describedWorkbook } from './described-workbook';

const running: RunningExcel[] = [];

afterEach(async () => {
  for (const excel of running.splice(0)) await excel.dispose();
});

/** Both hosts over a workbook of one sheet. */
const HOSTS: readonly (readonly [
  string,
  () => { readonly host: WorkbookHost; readonly workbook: MemoryWorkbook },
])[] = [
  [
    'MemoryHost',
    () => {
      const workbook = describedWorkbook([{ name: '甲' }]);
      return { workbook, host: new MemoryHost(workbook) };
    },
  ],
  [
    'OfficeHost',
    () => {
      const excel = startExcel(describedWorkbook([{ name: '甲' }]), { excelApi: '1.9' });
      running.push(excel);
      return { workbook: excel.workbook, host: new OfficeHost() };
    },
  ],
];

describe.each(HOSTS)('exports drawn by %s', (_, open) => {
  it.each([['seeds', SEED_SHEETS] as const, ...HOSTILE.map((text) => [text, [hostileSheet(text)]] as const)])(
    'hold the texts of their plans and no formula: %j',
    async (_name, sheets) => {
      const { host, workbook } = open();
      const source = sourceOf(sheets);
      const plans = SHEET_EXPORTS.flatMap((kind) => exportSheets(kind, source, { locale: 'zh-CN' }));
      const { names } = await host.addSheets(plans);
      plans.forEach(({ cells }, index) => {
        const sheet = workbook.sheetNamed(names[index] ?? '');
        const drawn = cells.map(({ cell }) => sheet?.cell(cell));
        expect(drawn.map((cell) => cell?.value)).toEqual(cells.map(({ text }) => text));
        expect(drawn.every((cell) => cell?.formula === null)).toBe(true);
      });
    },
  );
});
