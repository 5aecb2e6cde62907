import { belowLabels, firstColumn, isTier, keyOf } from '../../../src/core/import/header-columns';
import { textRows } from '../../../src/core/import/text-rows';
import { headerOf } from './header-of';

const TABS = headerOf('一级指标\t二级指标\t三级指标\t描述\t指标值');
const DRAWN = headerOf('一级指标    二级指标    三级指标        指标值');

describe('the columns of a header', () => {
  it('are found by their labels', () => {
    expect(TABS).toEqual({
      ...{ form: 'tabs', key: '一级指标|二级指标|三级指标|描述|指标值', width: 5 },
      ...{ tier1: 0, tier2: 1, name: 2, target: 4, spans: null },
    });
    expect(headerOf('三级指标\t\t指标值')).toMatchObject({
      ...{ key: '三级指标|指标值', width: 3, tier1: -1, tier2: -1, name: 0, target: 2 },
    });
  });

  it('have places where more than two blanks part two of them', () => {
    expect(DRAWN.spans).toEqual([
      { from: 0, to: 8 },
      { from: 12, to: 20 },
      { from: 24, to: 32 },
      { from: 40, to: 46 },
    ]);
    expect(headerOf('一级指标  二级指标  三级指标   指标值').spans).not.toBeNull();
    expect(headerOf('一级指标  二级指标  三级指标  指标值').spans).toBeNull();
  });

  it('are compared without blanks and blank cells', () => {
    expect(keyOf(['一级 指标', '', '指标值'])).toBe('一级指标|指标值');
  });

  it.each<[string, readonly string[]]>([
    ['产出指标    数量指标    图书角数量      ≥6个', ['产出指标', '数量指标', '图书角数量', '≥6个']],
    ['            质量指标    完好率', ['', '质量指标', '完好率']],
    ['                      完好率                 ≥5', ['', '', '完好率', '≥5']],
    ['                        完好率  按年', ['', '', '完好率按年']],
    ['                                    册', ['', '', '', '册']],
    ['                      册', ['', '', '册']],
    ['          质量指标名称长', ['', '质量指标名称长']],
    ['                   册', ['', '册']],
    ['                    册', ['', '', '册']],
    ['                图书角数量数', ['', '图书角数量数']],
    ['甲  乙  丙  丁', ['甲', '乙', '丙', '丁']],
  ])('hold what stands below them: %s', (line, expected) => {
    const [row] = textRows(line);
    expect(belowLabels(row?.cells ?? [], DRAWN.spans ?? [])).toEqual(expected);
  });

  it.each<[string, readonly string[], number | null]>([
    ['a whole row', ['甲', '乙', '丙', '丁', '戊'], 0],
    ['a first tier', ['产出指标', '甲'], 0],
    ['a second tier', ['数量指标', '甲'], 1],
    ['from the name on', ['甲', '乙', '丙'], 2],
    ['nothing tells', ['甲', '乙'], null],
    ['no cell', [], null],
  ])('say where a line begins: %s', (_, cells, expected) => {
    expect(firstColumn(TABS, cells)).toBe(expected);
  });

  it('a line of one cell begins nowhere, a tier without its column neither', () => {
    expect(firstColumn(headerOf('一级指标\t二级指标\t三级指标'), ['甲'])).toBeNull();
    const bare = headerOf('三级指标\t描述\t指标值');
    expect(firstColumn(bare, ['产出指标', '甲'])).toBeNull();
    expect(firstColumn(bare, ['数量指标', '甲'])).toBeNull();
    expect(firstColumn(headerOf('二级指标\t三级指标\t指标值'), ['数量指标', '甲'])).toBe(0);
  });

  it('know tiers by their names', () => {
    expect(['产出指标', '数量指标', '图书角', ''].map(isTier)).toEqual([true, true, false, false]);
  });

  it('are no tiers where the name is as long as a sentence', () => {
    expect(['满意度'.padStart(40, '好'), '满意度'.padStart(41, '好')].map(isTier)).toEqual([true, false]);
  });
});
