import { textCell, type SnapshotRow } from '../../../src/core/sheet/snapshot';
import { marksOf, wordsIn } from '../../../src/core/table/row-marks';

/** A row of these texts, blank ones without a cell. */
const row = (...texts: readonly string[]): SnapshotRow => ({
  index: 7,
  cells: texts.flatMap((text, column) => (text === '' ? [] : [textCell(column, text)])),
});

describe('the labels of columns in a row', () => {
  it.each([
    [0, Infinity, 4, 3],
    [1, Infinity, 3, 2],
    [0, 3, 3, 2],
    [0, 4, 4, 3],
    [2, 3, 1, 0],
    [9, 12, 0, 0],
  ])('are counted from column %s to %s', (left, right, words, anchors) =>
    expect(wordsIn(row('一级指标', '三级指标', '责任科室', '备注', '指标值'), left, right)).toEqual({
      words,
      anchors,
    }),
  );
});

describe('the marks of a row', () => {
  it('are its labels of columns, all of them', () =>
    expect(marksOf(row('', '一级指标', '责任科室', '指标值', '备注'))).toEqual({
      words: 3,
      anchors: 2,
      titles: [],
    }));

  it('are its titles, with their places', () => {
    const { titles, words } = marksOf(row('项目支出绩效目标表', '', '部门整体绩效自评表', '备选'));
    expect(titles.map(({ column, text }) => [column, text])).toEqual([
      [0, '项目支出绩效目标表'],
      [2, '部门整体绩效自评表'],
    ]);
    expect(words).toBe(0);
  });
});
