import { row } from '../../../../src/core/rules/sample-table';
import { tier2Coverage } from '../../../../src/core/rules/tiers/tier2-coverage';
import { describeRule, type ExpectedFinding } from '../rule-tester';

const quantity = row('数量', '更新图书', '≥2000册');
const quality = row('质量', '图书完好率', '≥95%');
const time = row('时效', '图书上架及时率', '100%');
const others = [row('社会效益', '到馆读者人次', '≥9000人次'), row('服务对象满意度', '读者满意度', '≥90%')];
const under = (tier1: string, tier2: string): readonly string[] => [
  tier1,
  tier2,
  `事项${tier2}`,
  '按年度台账统计',
  '≥3项',
  '年度工作方案',
];
const slot = (tier1: string, tier2: string): readonly string[] => [tier1, tier2, '', '', '', ''];

const missing = (
  at: string,
  message: 'quantity' | 'quality' | 'time',
  ...cells: readonly Readonly<Record<string, string>>[]
): ExpectedFinding => ({
  at,
  message,
  severity: 'warning',
  fixes: cells.map((cell) => ['choice', cell] as const),
});

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const TITLE = ['社区食堂补助绩效目标表'];
const grid = (...rows: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  TITLE,
  HEADER,
  ...rows,
  ['效益指标', '社会效益指标', '受益老人', '≥60人'],
];

const COMPLETE = [
  ['产出指标', '数量指标', '供餐天数', '≥240天'],
  ['', '质量指标', '食材合格率', '100%'],
  ['', '时效指标', '供餐及时率', '100%'],
];
/** One row for several years, the others for the year. */
const twoSets = (
  long: readonly string[],
  ...year: readonly (readonly string[])[]
): readonly (readonly string[])[] => [
  TITLE,
  ['长期绩效指标', ...HEADER],
  ['', ...long],
  ['年度绩效指标', ...HEADER],
  ...[...year, ['效益指标', '社会效益指标', '受益老人', '≥60人']].map((texts) => ['', ...texts]),
];

describeRule(tier2Coverage, {
  valid: [
    { name: 'complete; cost is another rule', rows: [quantity, quality, time, ...others] },
    { name: 'no outputs at all is another rule', rows: others },
    {
      name: 'a composite name covers its parts',
      rows: [under('产出指标', '数量、质量指标'), time, ...others],
    },
    {
      name: 'a local tier 2 may be the missing one',
      rows: [quantity, under('产出指标', '进度指标'), ...others],
    },
    { name: 'so may a misspelt one', rows: [quantity, quality, under('产出指标', '时效指示'), ...others] },
    { name: 'or a blank one', rows: [under('产出指标', ''), quantity, ...others] },
    {
      name: '2011 has time among the inputs',
      rows: [under('投入指标', '时效目标'), under('产出指标', '数量目标')],
    },
    { name: 'evaluation', rows: [under('项目产出', '产出数量'), under('项目效果', '社会效益')] },
    { name: 'a scheme nobody knows', rows: [under('工作任务', '数量指标')] },
    {
      name: 'a set for several years need not repeat what the set of the year has',
      grid: twoSets(['产出指标', '数量指标', '受益老人', '≥90人'], ...COMPLETE),
    },
    {
      name: 'nor what a local tier of the year may be',
      grid: twoSets(['产出指标', '数量指标', '受益老人', '≥90人'], ['产出指标', '进度指标', '开工', '≥1处']),
    },
    { name: 'a template', rows: [slot('产出指标', '数量指标'), slot('效益指标', '社会效益指标')] },
    {
      name: 'carried down across a page break',
      rows: [quantity, quality, 'header', under('', '时效指标'), ...others],
    },
    {
      name: 'Guangdong words',
      rows: [
        under('预期产出指标', '数量指标（或建筑规模指标）'),
        under('', '质量指标'),
        under('', '时效指标（工期指标）'),
        under('效果指标', '社会效益指标'),
      ],
    },
    {
      name: 'no column for tier 2',
      grid: [TITLE, ['一级指标', '三级指标', '指标值'], ['产出指标', '助餐', '≥9次']],
    },
  ],
  invalid: [
    {
      name: 'both periods lack it',
      grid: twoSets(['产出指标', '质量指标', '评选达标率', '100%'], ...COMPLETE.slice(0, 2)),
      findings: [missing('B3', 'time'), missing('B5', 'time')],
    },
    {
      name: 'the year lacks what the longer period has',
      grid: twoSets(['产出指标', '时效指标', '供餐及时率', '100%'], ...COMPLETE.slice(0, 2)),
      findings: [missing('B5', 'time')],
    },
    { rows: [quantity, quality, ...others], findings: [missing('A11', 'time')] },
    { rows: [quantity, time, ...others], findings: [missing('A11', 'quality')] },
    { rows: [quality, time, ...others], findings: [missing('A11', 'quantity')] },
    {
      name: 'one finding for each',
      rows: [row('成本', '项目总成本', '≤100万元'), ...others],
      findings: [missing('A11', 'quantity'), missing('A11', 'quality'), missing('A11', 'time')],
    },
    {
      name: 'an unfilled row of the form can be filled',
      rows: [quantity, slot('', '质量指标'), slot('', '时效指标'), ...others],
      findings: [
        missing('A11', 'quality', { C12: '任务完成合格率', E12: '≥__%' }),
        missing('A11', 'time', { C13: '任务完成及时率', E13: '≥__%' }),
      ],
    },
    {
      name: 'the quantity too',
      rows: [slot('产出指标', '数量指标'), quality, time, ...others],
      findings: [missing('A12', 'quantity', { C11: '任务完成数量', E11: '≥__项' })],
    },
    {
      name: 'sign and unit in columns of their own: nothing is filled in',
      grid: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
        ['产出指标', '数量指标', '助餐人次', '≥', '900', '人次'],
        ['', '质量指标', '', '', '', ''],
        ['', '时效指标', '送餐及时率', '≥', '95', '%'],
      ],
      findings: [missing('A3', 'quality')],
    },
    {
      name: 'outputs under benefits do not count',
      rows: [quantity, time, under('效益指标', '质量指标'), ...others],
      findings: [missing('A11', 'quality')],
    },
    {
      name: 'two-block form',
      grid: grid(
        ['产出指标', '数量指标', '助餐人次', '≥900人次'],
        ['', '质量指标', '留样合格率', '100%'],
        ['服务对象满意度指标', '', '用餐老人满意度', '≥90%'],
      ),
      findings: [missing('A3', 'time')],
    },
    {
      name: 'Guangdong',
      grid: [
        TITLE,
        HEADER,
        ['预期产出指标', '数量指标', '助餐人次', '≥900人次'],
        ['', '时效指标', '送餐及时率', '≥95%'],
        ['效果指标', '社会效益指标', '受益老人', '≥60人'],
      ],
      findings: [missing('A3', 'quality')],
    },
  ],
});
