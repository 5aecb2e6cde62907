import { exportSheets, type SheetExport } from '../../../src/core/export/export-sheets';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { EXAMPLE, EXAMPLE_SHEET, HEADER, INDICATORS, sheetOf } from '../table/example-table';
import { sourceOf } from './checked-source';
import { textIn } from './drawn';

function planOf(kind: SheetExport, sheet: SheetSnapshot) {
  const [plan] = exportSheets(kind, sourceOf([sheet]), { locale: 'zh-CN' });
  if (!plan) throw new Error('no plan');
  return plan;
}

describe('a clean sheet', () => {
  it('shares among its rows what a label beside them needs more than they have', () => {
    const { cells, rowHeights } = planOf('clean', EXAMPLE_SHEET);
    const top = cells.find(({ text }) => text.startsWith('资金支出计划'))?.cell.row ?? -1;
    const heights = rowHeights
      .filter(({ row }) => row === top || row === top + 1)
      .map(({ points }) => points);
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBeGreaterThan(22);
    expect(heights[1]).toBe(heights[0]);
  });

  it.each([
    ['图书角', '图书角绩效目标表'],
    ['图书角绩效自评表', '图书角绩效自评表'],
    ['智能电表', '智能电表绩效目标表'],
  ])('of the project %s is called a table once', (name, title) => {
    const sheet = sheetOf([['项目名称', name], HEADER, ...INDICATORS]);
    expect(textIn(planOf('clean', sheet), 'A1')).toBe(title);
  });
});

describe('a list', () => {
  it('writes smaller what no row is tall enough for, and only that', () => {
    const long = '每个图书角每周开放六天，配备管理员一名，按月补充图书。'.repeat(30);
    const sheet = sheetOf(EXAMPLE.map((row) => row.map((text) => (text === '新建社区图书角' ? long : text))));
    const { cells, looks } = planOf('list', sheet);
    const { row, column } = cells.find(({ text }) => text === long)?.cell ?? {};
    const small = looks.filter(({ look }) => (look.fontSize ?? 10) < 10);
    expect(small.map(({ area }) => area)).toEqual([{ top: row, bottom: row, left: column, right: column }]);
    expect(small[0]?.look.fontSize).toBeGreaterThanOrEqual(6);
  });
});
