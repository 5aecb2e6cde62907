import { fieldsOf, said } from './read';

const YEAR = ['（2025年度）', '', '', ''];
const HEADS = ['资金总额（万元）', '2024年', '2025年', '2026年'];
const AMOUNTS = ['', '100', '120', '80'];

describe('columns of years below which the amounts stand', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['the label of the total stands beside the years', [YEAR, HEADS, AMOUNTS], ['year 万元', 'total C3 120']],
    [
      'with its parts below',
      [YEAR, HEADS, AMOUNTS, ['其中：财政拨款', '90', '100', '80'], ['其他资金', '10', '20', '0']],
      ['year 万元', 'total C3 120', 'fiscal C4 100', 'other* C5 20'],
    ],
    [
      'it has a column of its own, for all of them',
      [
        YEAR,
        ['项目资金（万元）', '资金总额', '2024年', '2025年', '2026年度'],
        ['', '300', '100', '120', '80'],
      ],
      ['year 万元', 'total D3 120'],
    ],
    [
      'it stands in the rows',
      [
        YEAR,
        ['项目资金（万元）', '2024年', '2025年', '2026年'],
        ['资金总额', '100', '120', '80'],
        ['财政拨款', '90', '100', '80'],
      ],
      ['year 万元', 'total C3 120', 'fiscal C4 100'],
    ],
    [
      'the title names the year',
      [['2026年度图书角绩效目标表'], HEADS, AMOUNTS],
      ['year 万元', 'total D3 80'],
    ],
  ])('are read in the one of the year: %s', (_, rows, expected) =>
    expect(said(rows).filter((line) => /^(?:year|total|fiscal|other\*) /u.test(line))).toEqual(expected),
  );

  it.each<[string, readonly (readonly string[])[]]>([
    ['nothing says which year it is', [HEADS, AMOUNTS]],
    ['a year in the name of the project does not', [['2025年图书角绩效目标表'], HEADS, AMOUNTS]],
    ['the year has no column', [['（2023年度）'], HEADS, AMOUNTS]],
    [
      'the total stands behind the years',
      [YEAR, ['项目资金', '2024年', '2025年', '资金总额'], ['', '1', '2', '3']],
    ],
    ['what stands below is no row of amounts', [YEAR, HEADS, ['', '100', '约120', '80']]],
  ])('are no budget where %s', (_, rows) => {
    const { budget, headerFields } = fieldsOf(rows);
    expect([budget.total, budget.parts]).toEqual([null, []]);
    expect(headerFields.filter(({ role, value }) => role === 'budgetTotal' && value !== null)).toEqual([]);
  });

  it.each<[string, readonly (readonly string[])[], string | undefined]>([
    ['one year alone is the text beside its label', [YEAR, ['资金总额', '2025年', '120']], '2025年'],
    ['an amount beside the label counts', [YEAR, ['资金总额', '300', '2024年', '2025年']], '300'],
  ])('are none: %s', (_, rows, total) => expect(fieldsOf(rows).budget.total?.text).toBe(total));

  it('name their label once', () =>
    expect(said([YEAR, HEADS, AMOUNTS]).filter((line) => line.startsWith('budgetTotal'))).toEqual([
      'budgetTotal 资金总额: C3 120',
    ]));
});
