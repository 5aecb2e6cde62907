import { fieldsOf } from './read';

describe('large fields', () => {
  it.each(['项目名称', '总额1', '目标', '其中：', '单位：', '(', '9,', '年度', '2025年', '-', '合计'])(
    'copes with a megabyte of %j',
    (piece) => {
      const full = piece.repeat(Math.floor(1_000_000 / piece.length));
      const { purpose } = fieldsOf([
        [full],
        [full, full, '单位：', full],
        ['项目名称', full, '资金总额（万元）', full],
        ['资金总额及构成', full, '测算依据', full],
        ['绩效目标', full, '资金用途', full],
      ]);
      expect(purpose?.text).toHaveLength(full.length);
    },
  );

  it('are read from thousands of rows', () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [
      ['资金来源（万元）', '合计', `${row}`, '绩效目标', '', '项目名称'],
      ['', '其中：财政拨款', '3', '任务名称', '', ''],
      ['任务名称', '预算金额', '总额', '财政拨款', '', ''],
      ['合计', '', '', '5', '', ''],
    ]).flat();
    expect(fieldsOf(rows).budgets.length).toBeGreaterThan(0);
  });
});
