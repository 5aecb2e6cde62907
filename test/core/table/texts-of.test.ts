import { inOneCell } from '../../../src/core/table/code-and-name';
import { eachText } from '../../../src/core/table/each-text';
import { headerCell } from '../../../src/core/table/header-cell';
import type { TargetTable } from '../../../src/core/table/model';
import { onlyTable } from './contents';
import { EXAMPLE_SHEET, sheetOf } from './example-table';

const TABLE = onlyTable(EXAMPLE_SHEET);
const BARE = onlyTable(
  sheetOf([
    ['43060025P000300110001-书屋'],
    ['三级指标', '指标性质', '指标值', '计量单位', '分值'],
    ['书屋数量', '≥', '6', '个', '90'],
  ]),
);

/** The texts of a table, `*` in front of those of a row. */
const textsOf = (table: TargetTable, isWorthIt?: (row: { readonly row: number }) => boolean) => {
  const found: string[] = [];
  eachText(table, ({ text }, row) => found.push(`${row ? '*' : ''}${text}`), isWorthIt);
  return found;
};

describe('each text of a table', () => {
  it('is told once', () => {
    const above = textsOf(TABLE).filter((text) => !text.startsWith('*'));
    expect(above.slice(0, 3)).toEqual([
      '社区图书角建设经费绩效目标表',
      '43060025P000300110001',
      '社区图书角建设经费',
    ]);
    expect(above.filter((text) => text === '社区图书角建设经费')).toHaveLength(1);
    expect(above).toContain('26.40');
  });

  it('is told row by row, where the row is worth it', () => {
    expect(textsOf(TABLE, ({ row }) => row === 11).filter((text) => text.startsWith('*'))).toEqual([
      '*图书角数量',
      '*新建社区图书角',
      '*≥6个',
      '*文化馆年度计划',
    ]);
    expect(textsOf(BARE).filter((text) => text.startsWith('*'))).toEqual(['*书屋数量', '*6']);
  });
});

it('code and name of a project stand in one cell, or in two', () => {
  expect([inOneCell(TABLE), inOneCell(BARE)]).toEqual([false, true]);
  const { code, name } = TABLE.project;
  for (const project of [
    { code, name: null },
    { code: null, name },
    { code: null, name: null },
  ])
    expect(inOneCell({ ...TABLE, project })).toBe(false);
});

it('a remark on a column stands at its label, else at the first', () => {
  const at = (table: TargetTable, role: 'target' | 'weight' | null) =>
    table.sets.map((set) => headerCell(table, set, role));
  expect(at(TABLE, 'target')).toEqual([{ row: 10, column: 4 }]);
  expect(at(TABLE, 'weight')).toEqual([{ row: 10, column: 0 }]);
  const below = { ...BARE, range: { ...BARE.range, top: 2 } };
  expect(at(below, 'weight')).toEqual([{ row: 2, column: 4 }]);
  expect(at(below, null)).toEqual([{ row: 2, column: 0 }]);
});
