import { row } from '../../../../src/core/rules/sample-table';
import { tier1Coverage } from '../../../../src/core/rules/tiers/tier1-coverage';
import { describeRule, type ExpectedFinding } from '../rule-tester';

const output = row('数量', '更新图书', '≥2000册');
const benefit = row('社会效益', '到馆读者人次', '≥9000人次');
const satisfaction = row('服务对象满意度', '读者满意度', '≥90%');
const under = (tier1: string, tier2: string, name: string, value: string): readonly string[] => [
  tier1,
  tier2,
  name,
  '按年度台账统计',
  value,
  '年度工作方案',
];
const slot = (tier1: string, tier2: string, name = ''): readonly string[] => [tier1, tier2, name, '', '', ''];

const missing = (
  at: string,
  message: 'output' | 'benefit' | 'satisfaction',
  ...cells: readonly Readonly<Record<string, string>>[]
): ExpectedFinding => ({
  at,
  message,
  severity: message === 'satisfaction' ? 'warning' : 'error',
  fixes: cells.map((cell) => ['choice', cell] as const),
});

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const TITLE = ['社区食堂补助绩效目标表'];
const MEALS = ['产出指标', '数量指标', '助餐人次', '≥900人次'];
const HEALTH = ['效益指标', '社会效益指标', '受益老人', '≥60人'];
const CONTENT = ['服务对象满意度指标', '', '用餐老人满意度', '≥90%'];

const LIST = [
  ['项目名称', '绩效目标', '一级指标', '二级指标', '三级指标', '指标值'],
  ['食堂补助', '保障助餐', '产出指标', '数量指标', '助餐人次', '≥900人次'],
  ['', '', '效益指标', '社会效益指标', '受益老人', '≥60人'],
  ['电梯改造', '方便出行', '产出指标', '数量指标', '改造电梯', '≥6部'],
  ['', '', '效益指标', '社会效益指标', '受益住户', '≥60户'],
];

describeRule(tier1Coverage, {
  valid: [
    { rows: [output, benefit, satisfaction] },
    { name: 'a template', rows: [slot('产出指标', '数量指标', '图书')] },
    {
      name: '2021, cost left out: that is another rule',
      rows: [under('成本指标', '经济成本指标', '项目总成本', '≤100万元'), output, benefit, satisfaction],
    },
    { name: '2011 works differently', rows: [under('投入指标', '成本目标', '投入', '≤100万元'), output] },
    {
      name: 'evaluation works differently',
      rows: [
        under('项目产出', '产出数量', '更新图书', '≥2000册'),
        under('预算绩效', '预算管理', '预算执行率', '100%'),
      ],
    },
    {
      name: 'Guangdong asks for no satisfaction',
      rows: [
        under('预期产出指标', '数量指标', '更新图书', '≥2000册'),
        under('效果指标', '社会效益指标', '到馆读者人次', '≥9000人次'),
      ],
    },
    { name: 'a scheme nobody knows', rows: [under('工作任务', '日常', '更新图书', '≥2000册')] },
    {
      name: 'a local tier 1 may be the missing one',
      rows: [output, benefit, under('社会评价', '读者评价', '好评条数', '≥60条')],
    },
    {
      name: 'a misspelt tier 1 is there',
      rows: [under('产岀指标', '数量指标', '更新图书', '≥2000册'), benefit, satisfaction],
    },
    { name: 'a row without any tier', rows: [under('', '', '读者好评', '≥60条'), output, benefit] },
    {
      name: 'satisfaction under benefits',
      rows: [output, under('效益指标', '服务对象满意度指标', '好评', '≥90%')],
    },
    {
      name: 'satisfaction by name only',
      rows: [output, under('效益指标', '社会效益指标', '读者满意率', '≥90%')],
    },
    {
      name: 'satisfaction of the public at tier 1',
      grid: [TITLE, HEADER, MEALS, HEALTH, ['社会公众或服务对象满意度指标', '', '用餐老人评价', '≥90分']],
    },
    {
      name: 'tier 1 carried down across a page break',
      rows: [output, 'header', under('', '质量指标', '图书完好率', '≥95%'), benefit, satisfaction],
    },
    {
      name: 'no column for tier 1',
      grid: [TITLE, HEADER.slice(1), MEALS.slice(1), HEALTH.slice(1)],
    },
    {
      name: 'a set for several years that is left blank',
      grid: [
        TITLE,
        ['长期绩效指标', ...HEADER],
        ['', '产出指标', '数量指标', '', ''],
        ['年度绩效指标', ...HEADER],
        ...[MEALS, HEALTH, CONTENT].map((texts) => ['', ...texts]),
      ],
    },
  ],
  invalid: [
    { rows: [output, benefit], findings: [missing('A10', 'satisfaction')] },
    { rows: [output, satisfaction], findings: [missing('A10', 'benefit')] },
    { rows: [benefit, satisfaction], findings: [missing('A10', 'output')] },
    { rows: [output], findings: [missing('A10', 'benefit'), missing('A10', 'satisfaction')] },
    {
      name: 'an unfilled row of the form does not count, but can be filled',
      rows: [output, benefit, slot('满意度指标', '服务对象满意度指标')],
      findings: [missing('C13', 'satisfaction', { C13: '服务对象满意度', E13: '≥__%' })],
    },
    {
      name: 'its tier 2 decides what it is filled with',
      rows: [output, slot('效益指标', '生态效益指标'), slot('', '可持续影响指标'), satisfaction],
      findings: [missing('C12', 'benefit', { C12: '环境改善达标率', E12: '≥__%' })],
    },
    {
      name: 'a numbered slot',
      rows: [slot('产出指标', '', '1.'), benefit, satisfaction],
      findings: [missing('C11', 'output', { C11: '任务完成数量', E11: '≥__项' })],
    },
    {
      name: '2021',
      rows: [under('成本指标', '经济成本指标', '项目总成本', '≤100万元'), output, satisfaction],
      findings: [missing('A10', 'benefit')],
    },
    {
      name: 'Guangdong',
      rows: [
        under('预期产出指标', '数量指标', '更新图书', '≥2000册'),
        under('预期产出指标', '质量指标', '图书完好率', '≥95%'),
        slot('效果指标', '社会效益指标'),
      ],
      findings: [missing('C13', 'benefit', { C13: '受益人数', E13: '≥__人' })],
    },
    {
      name: 'sign and unit in columns of their own: nothing is filled in',
      grid: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
        ['产出指标', '数量指标', '助餐人次', '≥', '900', '人次'],
        ['效益指标', '社会效益指标', '受益老人', '≥', '60', '人'],
        ['满意度指标', '服务对象满意度指标', '', '', '', ''],
      ],
      findings: [missing('C5', 'satisfaction')],
    },
    {
      name: 'each set by itself',
      grid: [
        TITLE,
        ['长期绩效指标', ...HEADER],
        ...[MEALS, HEALTH, CONTENT].map((texts) => ['', ...texts]),
        ['年度绩效指标', ...HEADER],
        ...[MEALS, HEALTH].map((texts) => ['', ...texts]),
      ],
      findings: [missing('B6', 'satisfaction')],
    },
    {
      name: 'each project of a list, at its own first cell',
      grid: LIST,
      findings: [missing('A2', 'satisfaction'), missing('A4', 'satisfaction')],
    },
    {
      name: 'the target side of a self-evaluation',
      grid: [TITLE, [...HEADER, '实际完成值'], [...MEALS, '950人次'], [...HEALTH, '61人']],
      findings: [missing('A2', 'satisfaction')],
    },
  ],
});
