import fc from 'fast-check';
import { factsOf } from '../../../src/core/rules/workbook-facts';
import { snapshotFromTexts } from '../../../src/core/sheet/snapshot';
import { recognise } from '../../../src/core/table/recognise';
import type { TargetTable } from '../../../src/core/table/model';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'];

/** A table that names no year but in its bases, one row for each. */
function tableOf(years: readonly (number | null)[], index = 0): TargetTable {
  const rows = years.map((year, at) => [
    '产出指标',
    '数量指标',
    `巡查次数${at}`,
    '≥3次',
    year === null ? '工作计划' : `${year}年工作计划`,
  ]);
  const [table] = recognise(snapshotFromTexts(`表${index}`, [HEADER, ...rows])).tables;
  if (!table) throw new Error('no table');
  return table;
}

const usualYear = (lists: readonly (readonly (number | null)[])[]): number | null => {
  const tables = lists.map(tableOf);
  const [first] = tables;
  return first ? factsOf(tables).budgetYear(first) : null;
};

describe('the usual year of a workbook', () => {
  it.each([
    ['all bases name', [[2025, 2025], [2025]], 2025],
    ['most bases name', [[2025, 2024], [2024], [2024, 2025, 2024]], 2024],
    ['the last tables decide', [[2024, 2024, 2024], [null], [2025, 2025], [2025, 2025]], 2025],
    [
      'two years draw',
      [
        [2024, 2024],
        [2025, 2025],
      ],
      null,
    ],
    ['the last row makes a draw', [[2024, 2024, 2024], [2025, 2025], [2025]], null],
    ['nobody names', [[null], [null]], null],
  ])('is known where %s', (_, lists, year) => expect(usualYear(lists)).toBe(year));

  it('is that of all tables, however early it is known', () => {
    const year = fc.constantFrom(2023, 2024, 2025, null);
    const lists = fc.array(fc.array(year, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lists, (tables) => {
        const named = tables.flat().filter((item) => item !== null);
        const times = (item: number): number => named.filter((other) => other === item).length;
        const most = Math.max(0, ...named.map(times));
        const winners = new Set(named.filter((item) => times(item) === most));
        expect(usualYear(tables)).toBe(winners.size === 1 ? [...winners][0] : null);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the units of an indicator name', () => {
  const units = (values: readonly string[]) => {
    const rows = values.map((value) => ['产出指标', '数量指标', '巡查里程', value, '']);
    return factsOf(recognise(snapshotFromTexts('表', [HEADER, ...rows])).tables);
  };

  it.each([
    [[], [], false, null],
    [['≥3'], [], false, null],
    [['≥3公里', '≥4公里'], [['公里', 2]], false, '公里'],
    [
      ['≥3米', '≥3公里', '≥4公里'],
      [
        ['公里', 2],
        ['米', 1],
      ],
      true,
      '公里',
    ],
  ] as const)('are counted, the most frequent first: %j', (values, counts, several, usual) => {
    const facts = units(values);
    expect([...facts.unitsOf(' 巡查里程 ')]).toEqual(counts);
    expect(facts.hasSeveralUnits('巡查里程')).toBe(several);
    expect(facts.usualUnit('巡查里程')).toBe(usual);
  });
});
