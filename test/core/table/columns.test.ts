import { columnWord, type ColumnRole } from '../../../src/core/table/column-vocabulary';
import { rolesOf, setsOf, type Column } from '../../../src/core/table/columns';
import type { HeaderCell } from '../../../src/core/table/header-cells';

/** Labels of a header one beside the other; `上年/完成值` stands for a label below another one. */
const header = (...labels: readonly string[]): readonly HeaderCell[] =>
  labels.map((label, column) => {
    const [text = '', over] = label.split('/').reverse();
    const parent = over === undefined ? null : { text: over, cell: { row: 0, column } };
    return { text, cell: { row: 1, column }, word: columnWord(text), parent };
  });
const columnsOf = (...labels: readonly string[]): readonly Column[] => rolesOf(header(...labels), new Map());

const TIERS = ['一级指标', '二级指标', '三级指标'] as const;
const TIER_ROLES = 'tier1 tier2 tier3';

describe('the roles of labels', () => {
  it.each<[string, readonly string[], string]>([
    ['that mean one thing', [...TIERS, '指标值', '备注'], `${TIER_ROLES} target note`],
    ['that nobody knows', [...TIERS, '责任科室', '指标值'], `${TIER_ROLES} - target`],
    ['by their place, in order', ['评价指标', '评价内容', '考核内容', '指标值'], 'tier1 tier2 tier3 target'],
    [
      'by their place, between others',
      ['一级指标', '指标类型', '绩效指标', '指标值'],
      `${TIER_ROLES} target`,
    ],
    ['by their place, the tiers taken', [...TIERS, '指标内容', '指标值'], `${TIER_ROLES} description target`],
    ['twice alike', [...TIERS, '单位', '指标值', '单位'], `${TIER_ROLES} unit target unit`],
    ['of units, behind the tiers alone', ['单位', ...TIERS, '指标值'], `- ${TIER_ROLES} target`],
    ['of units behind any tier', ['一级指标', '单位', '三级指标', '指标值'], 'tier1 unit tier3 target'],
    ['of a number that has its name', [...TIERS, '数值'], `${TIER_ROLES} target`],
    ['of a number beside another value', [...TIERS, '指标值', '数值'], `${TIER_ROLES} target -`],
    ['of the block in front of 指标', ['绩效指标', '指标', '指标值'], '- tier3 target'],
    ['of names alone', ['绩效指标', '指标值'], 'tier3 target'],
    ['of a tier behind the value', ['二级指标', '指标值', '指标类别'], 'tier2 target -'],
    ['in front of 指标 that are no block', ['指标类型', '指标', '指标值'], 'tier1 tier3 target'],
    ['of signs, wherever they stand', ['指标性质', ...TIERS, '指标值'], `comparator ${TIER_ROLES} target`],
    ['of a first tier behind the value', ['指标值', '指标类别'], 'target -'],
    [
      'of a first tier in front of the second',
      ['指标类别', '二级指标', '三级指标', '指标值'],
      `${TIER_ROLES} target`,
    ],
    [
      'of a second tier in front of the first',
      ['指标类别', '一级指标', '三级指标', '指标值'],
      '- tier1 tier3 target',
    ],
    ['of names behind the tiers', ['一级指标', '二级指标', '绩效指标', '指标值'], `${TIER_ROLES} target`],
    [
      'of a first tier behind the second',
      ['二级指标', '指标类别', '三级指标', '指标值'],
      'tier2 - tier3 target',
    ],
  ])('%s', (_, labels, roles) => {
    expect(
      columnsOf(...labels)
        .map(({ role }) => role ?? '-')
        .join(' '),
    ).toBe(roles);
  });

  it.each<[string, readonly string[], string]>([
    ['result over value', [...TIERS, '全年完成情况/指标值'], 'result'],
    ['earlier years over value', [...TIERS, '上年/完成值'], 'history'],
    ['earlier years over the value of the form', [...TIERS, '上年/指标值'], 'history'],
    ['a value over a word nobody knows', [...TIERS, '指标值/第一批'], 'target'],
    ['earlier years over a word nobody knows', [...TIERS, '上年/第一批'], 'history'],
    ['a value over a unit', [...TIERS, '指标值/计量单位'], 'unit'],
    ['notes over a word nobody knows', [...TIERS, '备注/第一批'], '-'],
    ['a result over words too long to tell', [...TIERS, '采集数据项/一二三四五六七八九十一二'], 'result'],
    ['a value over a note', [...TIERS, '指标值/备注'], 'note'],
    ['a value over what stands in front of the tiers', ['指标值/第一批', ...TIERS], '-'],
  ])('below another label: %s', (_, labels, role) => {
    const columns = columnsOf(...labels);
    const found = columns.find(({ label }) => label.parent !== null);
    expect(found?.role ?? '-').toBe(role);
  });

  it.each<[string, readonly string[], string]>([
    ['the latest year', ['2023年指标值', '2024年指标值', '2025年指标值'], 'history history target'],
    ['the latest year in front', ['2025年指标值', '2024年指标值'], 'target history'],
    ['the year above', ['2024年/指标值', '2025年/指标值'], 'history target'],
    ['a value without a year beside one with it', ['指标值', '2025年指标值'], 'target target'],
    ['the reason of an adjustment', ['调整前指标值', '调整后指标值', '调整原因'], 'history target note'],
    ['the weight of the execution', ['预算执行率权重', '指标值', '权重'], '- target weight'],
    ['one year alone', ['2025年指标值'], 'target'],
    ['results of an earlier year', ['2023年实际值', '2025年目标值'], 'history target'],
    ['results of the year itself', ['2025年指标值', '2025年完成值'], 'target result'],
    ['results of any year beside a value without one', ['指标值', '2023年实际值'], 'target result'],
    ['years of other columns say nothing', ['2024年指标值', '2025年备注'], 'target note'],
  ])('with years: %s', (_, labels, roles) => {
    const found = columnsOf(...TIERS, ...labels).slice(TIERS.length);
    expect(found.map(({ role }) => role ?? '-').join(' ')).toBe(roles);
  });

  it('are what a person says, before all others', () => {
    const corrected = new Map<number, ColumnRole | null>([
      [2, null],
      [3, 'tier3'],
    ]);
    const labels = header('一级指标', '二级指标', '绩效指标', '指标内容', '指标值');
    expect(rolesOf(labels, corrected).map(({ role }) => role)).toEqual([
      'tier1',
      'tier2',
      null,
      'tier3',
      'target',
    ]);
  });
});

/** The sets of a header in short: the period and the roles of each. */
const setsIn = (...labels: readonly string[]): readonly string[] =>
  setsOf(columnsOf(...labels)).map(({ columns, period }) =>
    [period ?? '-', ...columns.map(({ role, label }) => role && `${label.cell.column}${role}`)].join(' '),
  );

describe('the sets of a header', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['one', [...TIERS, '指标值'], ['- 0tier1 1tier2 2tier3 3target']],
    ['one, with its period', [...TIERS, '年度指标值'], ['year 0tier1 1tier2 2tier3 3target']],
    [
      'one, with the period of its block',
      ['长期绩效指标', '一级指标', '三级指标', '年度指标值'],
      ['long  1tier1 2tier3 3target'],
    ],
    [
      'one, its block without a period',
      ['绩效指标', '一级指标', '三级指标', '年度指标值'],
      ['year  1tier1 2tier3 3target'],
    ],
    [
      'one, beside a goal with another period',
      ['年度绩效目标', '一级指标', '三级指标', '中期指标值'],
      ['long 0goal 1tier1 2tier3 3target'],
    ],
    [
      'one, beside a word with another period',
      ['年度安排', '一级指标', '三级指标', '中期指标值'],
      ['long  1tier1 2tier3 3target'],
    ],
    [
      'two beside each other',
      ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值', '备注'],
      ['- 0tier1 1tier2 2tier3 3target', '- 0tier1 4tier2 5tier3 6target 7note'],
    ],
    [
      'two beside each other behind tiers they share',
      [...TIERS, '中期指标值', '三级指标', '年度指标值', '备注'],
      ['long 0tier1 1tier2 2tier3 3target', 'year 0tier1 1tier2 4tier3 5target 6note'],
    ],
    [
      'two beside each other, weights between them',
      [...TIERS, '指标值', '权重', '三级指标', '指标值', '权重'],
      ['- 0tier1 1tier2 2tier3 3target 4weight', '- 0tier1 1tier2 5tier3 6target 7weight'],
    ],
    [
      'a bare value beside that of a year: it is for the whole project',
      [...TIERS, '指标值', '2025年指标值'],
      ['long 0tier1 1tier2 2tier3 3target', 'year 0tier1 1tier2 2tier3 4target'],
    ],
    [
      'a bare value behind that of the year',
      [...TIERS, '年度指标值', '目标值'],
      ['year 0tier1 1tier2 2tier3 3target', 'long 0tier1 1tier2 2tier3 4target'],
    ],
    [
      'two names, but one value',
      ['一级指标', '三级指标', '指标值', '三级指标', '备注'],
      ['- 0tier1 1tier3 2target 3tier3 4note'],
    ],
    [
      'names without a value left out',
      ['一级指标', '三级指标', '备注', '三级指标', '指标值', '指标值'],
      ['- 0tier1 3tier3 4target 5note'],
    ],
    [
      'two values of one name',
      [...TIERS, '中期指标值', '备注', '年度指标值', '备注'],
      ['long 0tier1 1tier2 2tier3 3target 4note', 'year 0tier1 1tier2 2tier3 5target 6note'],
    ],
    [
      'two values of one year: the first one counts',
      [...TIERS, '目标值', '指标值'],
      ['- 0tier1 1tier2 2tier3 3target 4note'],
    ],
    [
      'a second value beside results is one of them',
      [...TIERS, '目标值', '指标值', '得分'],
      ['- 0tier1 1tier2 2tier3 3target 4result 5result'],
    ],
    [
      'three values for two periods',
      [...TIERS, '中期指标值', '年度指标值', '本年度目标值'],
      ['long 0tier1 1tier2 2tier3 3target 4note 5note'],
    ],
    [
      'no more than four',
      Array.from({ length: 6 }, () => ['二级指标', '三级指标', '指标值']).flat(),
      [0, 3, 6, 9].map((at) => `- ${at}tier2 ${at + 1}tier3 ${at + 2}target`),
    ],
  ])('%s', (_, labels, sets) => expect(setsIn(...labels)).toEqual(sets));
});
