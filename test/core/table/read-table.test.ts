import { areaToA1 } from '../../../src/core/sheet/address';
import type { TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { onlyTable } from './contents';
import { HEADER, INDICATORS, sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const read = (...rows: Texts): TargetTable => onlyTable(sheetOf(rows));

describe('a table', () => {
  it('is named by its sheet and range', () => {
    const table = read(['书屋绩效目标表'], SHORT, ROW);
    expect([table.id, table.sheet, areaToA1(table.range)]).toEqual(['表!A1:D3', '表', 'A1:D3']);
  });

  it('of steps offers no slots', () => {
    const table = read(
      SHORT,
      ['产出指标', '', '', ''],
      ['', '数量指标', '', ''],
      ['', '', '书屋数量', '6个'],
    );
    expect(table.sets[0]?.slots).toEqual([]);
  });

  it('has short texts above its header that are no labels', () => {
    const table = read(
      ['项目名称', '书屋', '一二三四五六七八九十一二三四五'],
      ['等级', '12345678901234'],
      SHORT,
      ROW,
    );
    expect(table.looseLabels.map(({ text }) => text)).toEqual(['书屋', '等级', '12345678901234']);
  });

  it('has the goals of its column behind those above', () => {
    const table = read(
      ['项目名称', '书屋'],
      ['绩效目标', '方便居民'],
      ['目标名称', ...SHORT],
      ['建成书屋', ...ROW],
      ['', ...ROW],
      ['开放书屋', ...ROW],
    );
    expect(table.goals.map(({ text }) => text)).toEqual(['方便居民', '建成书屋', '开放书屋']);
  });

  it('has the budget of each of its periods', () => {
    const budgetOf = (total: string) =>
      read(['项目名称', '书屋'], ['年度资金总额', total], [...SHORT], ROW).sets[0]?.budget?.total?.text ??
      null;
    expect([budgetOf('20万元'), budgetOf('')]).toEqual(['20万元', '']);
    expect(read(SHORT, ROW).sets[0]?.budget).toBeNull();
  });

  it('has the weight of the execution from a row of its own', () => {
    const header = [...SHORT, '分值'];
    const row = ['预算执行率', '', '', '', '10'];
    expect(read(header, row, [...ROW, '90']).executionWeight?.text).toBe('10');
    expect(read(header, row, [...ROW, '90']).sets[0]?.indicators).toHaveLength(1);
    expect(read(SHORT, row, ROW).executionWeight).toBeNull();
  });
});

describe('several tables on a page', () => {
  const first: Texts = [['书屋绩效目标表（2025年度）'], ['单位：元'], ['项目名称', '书屋'], SHORT, ROW];
  const second: Texts = [['项目名称', '展览'], ['预算数', '30000'], SHORT, ROW];
  const facts = (rows: Texts) =>
    recognise(sheetOf(rows)).tables.map(({ year, budget }) => [year, budget.total?.amount ?? null]);

  it.each<[string, Texts, readonly (readonly (number | null)[])[]]>([
    [
      'share the year and the unit of the first',
      [...first, [''], ...second],
      [
        [2025, null],
        [2025, 3],
      ],
    ],
    [
      'do not where they have titles of their own',
      [...first, [''], ['展览绩效目标表'], ...second],
      [
        [2025, null],
        [null, null],
      ],
    ],
    [
      'do not where they say it themselves',
      [...first, [''], ['单位：万元'], ...second],
      [
        [2025, null],
        [2025, 30000],
      ],
    ],
    [
      'do not where they stand in other columns',
      [...first, [''], ...second.map((row) => ['', '', '', '', '', ...row])],
      [
        [2025, null],
        [null, null],
      ],
    ],
  ])('%s', (_, rows, expected) => expect(facts(rows)).toEqual(expected));
});

describe('the periods of sets beside each other', () => {
  const header = ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'];
  const rows: Texts = [header, [...ROW, '数量指标', '书架数量', '9个']];
  const periods = (...above: Texts) =>
    read(['书屋绩效目标表'], ...above, ...rows).sets.map(({ period }) => period);

  it.each<[string, Texts, readonly string[]]>([
    ['are the long one and the year', [], ['long', 'year']],
    [
      'are what one row says of both, whatever stands nearer',
      [
        ['年度目标', '', '中期目标'],
        ['项目期', '', '', '', '长期'],
      ],
      ['year', 'long'],
    ],
    ['are what stands above them', [['年度目标', '', '', '', '中期目标']], ['year', 'long']],
    ['are what stands above one of them', [['年度目标']], ['year', 'year']],
    [
      'are the nearest',
      [
        ['年度目标', '', '', '', '中期目标'],
        ['中期目标', '', '', '', '年度目标'],
      ],
      ['long', 'year'],
    ],
    [
      'are not what stands far above',
      [['年度目标', '', '', '', '中期目标'], ...Array.from({ length: 6 }, () => ['', '甲'])],
      ['long', 'year'],
    ],
    [
      'are what stands six rows above',
      [['年度目标', '', '', '', '中期目标'], ...Array.from({ length: 5 }, () => ['', '甲'])],
      ['year', 'long'],
    ],
  ])('%s', (_, above, expected) => expect(periods(...above)).toEqual(expected));
});

it('a header printed again by a page break starts no set', () => {
  const table = read(HEADER, ...INDICATORS.slice(0, 2), HEADER, ...INDICATORS.slice(2));
  expect(table.sets[0]?.repeatedHeaders.map(({ row }) => row)).toEqual([3]);
});
