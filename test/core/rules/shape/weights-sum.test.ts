import { row } from '../../../../src/core/rules/sample-table';
import { weightsSum } from '../../../../src/core/rules/shape/weights-sum';
import { describeRule, type Case, type ExpectedFinding, type ExpectedFix } from '../rule-tester';

type Texts = readonly string[];

const TIERS = ['数量', '质量', '时效', '社会效益', '生态效益', '可持续影响', '服务对象满意度'];
/** Rows with these weights in a column of their own, G. */
const weighted = (...weights: Texts): readonly Texts[] =>
  weights.map((weight, index) => row(TIERS[index] ?? '服务对象满意度', `事项${index + 1}`, '≥3项', weight));
const column = (weights: Texts, label = '权重'): Case => ({
  name: `${label}: ${weights.join('+')}`,
  extraColumns: [label],
  rows: weighted(...weights),
});
/** A row under tier labels as written, its own weight in G. */
const under = (tier1: string, tier2: string, name: string, weight = ''): Texts => [
  ...[tier1, tier2, name, '按年度台账统计', '≥3项', '年度工作方案'],
  weight,
];
const nested = (name: string, ...rows: readonly Texts[]): Case => ({ name, extraColumns: ['分值'], rows });
const execution: Texts = ['预算执行率', '', '', '', '', '', '10'];

const found = (
  message: 'total' | 'group' | 'execution',
  at: string,
  ...fixes: readonly ExpectedFix[]
): ExpectedFinding => ({ at, message, severity: message === 'execution' ? 'info' : 'error', fixes });
const choice = (cells: Readonly<Record<string, string>>): ExpectedFix => ['choice', cells];

const LABELS = ['产出指标(50分)', '效益指标(30分)', '满意度指标(20分)'] as const;

const LIST = [
  ['项目名称', '绩效目标', '一级指标', '二级指标', '三级指标', '指标值', '权重'],
  ['食堂补助', '保障助餐', '产出指标', '数量指标', '助餐人次', '≥900人次', '40'],
  ['', '', '效益指标', '社会效益指标', '受益老人', '≥60人', '40'],
  ['电梯改造', '方便出行', '产出指标', '数量指标', '改造电梯', '≥6部', '60'],
  ['', '', '效益指标', '社会效益指标', '受益住户', '≥60户', '40'],
];

describeRule(weightsSum, {
  valid: [
    { name: 'no weights', rows: [row('数量', '更新图书', '≥2000册')] },
    { name: 'a column of weights left blank', ...column(['', '', '']) },
    column(['20', '10', '10', '10', '10', '20', '20']),
    column(['40分', '30分', '30分']),
    column(['40%', '30%', '30%'], '指标权重'),
    column(['0.4', '0.3', '0.3']),
    { name: 'rounding', ...column(['33.3', '33.3', '33.3']) },
    column(['40', '30', '20'], '分值权重（90分）'),
    { name: 'a blank one: not finished', ...column(['40', '', '30']) },
    { name: 'a text: not judged', ...column(['40', '见附件', '30']) },
    {
      name: 'a sum is no weight',
      extraColumns: ['权重'],
      rows: [...weighted('50', '50'), ['合计', '', '', '', '', '', '100']],
    },
    {
      name: 'budget execution has a row of its own',
      extraColumns: ['分值'],
      rows: [execution, ...weighted('40', '30', '20')],
    },
    {
      name: 'a tier without rows: not finished',
      extraColumns: ['权重'],
      rows: [...weighted('40', '30'), ['满意度指标', '服务对象满意度指标', '', '', '', '', '']],
    },
    nested(
      'weights in labels with those of the rows',
      under(LABELS[0], '数量指标', '一', '30'),
      under('', '质量指标', '二', '20'),
      under(LABELS[1], '社会效益指标', '三', '30'),
      under(LABELS[2], '服务对象满意度指标', '四', '20'),
    ),
    {
      name: 'a blank row in another tier than the rows of its tier 1: not finished',
      extraColumns: ['权重'],
      rows: [...weighted('40', '30'), ['产出指标', '时效指标', '', '', '', '', '']],
    },
    { name: 'a weight of 1 among others', ...column(['97', '2', '1']) },
    { name: 'weights as parts of one, one of them the whole', ...column(['1']) },
    nested(
      'relative weights: each tier makes 100',
      under(LABELS[0], '数量指标', '一', '60'),
      under('', '质量指标', '二', '40'),
      under(LABELS[1], '社会效益指标', '三', '100'),
      under(LABELS[2], '服务对象满意度指标', '四', '100'),
    ),
    nested(
      'three levels',
      under('产出指标（60分）', '数量指标（40分）', '一', '25'),
      under('', '', '二', '15'),
      under('', '质量指标（20分）', '三', '20'),
      under('效益指标（40分）', '社会效益指标（40分）', '四', '40'),
    ),
    nested(
      'weights in labels only',
      under(LABELS[0], '数量指标', '一'),
      under(LABELS[1], '社会效益指标', '二'),
      under(LABELS[2], '服务对象满意度指标', '三'),
    ),
    nested(
      'a group with a blank weight',
      under(LABELS[0], '数量指标', '一', '30'),
      under('', '质量指标', '二', ''),
      under(LABELS[1], '社会效益指标', '三', '30'),
      under(LABELS[2], '服务对象满意度指标', '四', '20'),
    ),
    {
      name: 'a template',
      extraColumns: ['权重'],
      rows: [['产出指标', '数量指标', '图书', '', '', '', '40']],
    },
  ],
  invalid: [
    {
      ...column(['40', '30', '10']),
      findings: [
        {
          ...found('total', 'G10', choice({ G11: '50', G12: '37.5', G13: '12.5' })),
          says: ['80', '100', '20'],
        },
      ],
    },
    {
      name: 'a blank row of a tier that has rows is no reason to wait',
      extraColumns: ['权重'],
      rows: [...weighted('40', '30'), ['产出指标', '数量指标', '…', '', '', '', '']],
      findings: [found('total', 'G10', choice({ G11: '57.1', G12: '42.9' }))],
    },
    {
      name: 'parts of one',
      ...column(['0.5', '0.3']),
      findings: [found('total', 'G10', choice({ G11: '0.6', G12: '0.4' }))],
    },
    {
      name: 'parts of one that make 0.9',
      ...column(['0.5', '0.4']),
      findings: [found('total', 'G10', choice({ G11: '0.6' }))],
    },
    {
      ...column(['40', '30', '40']),
      findings: [found('total', 'G10', choice({ G11: '36.4', G12: '27.3', G13: '36.3' }))],
    },
    {
      name: 'just beyond the tolerance',
      ...column(['33.3', '33.3', '33.2']),
      findings: [found('total', 'G10', choice({ G11: '33.4', G12: '33.4' }))],
    },
    { ...column(['40分', '40分']), findings: [found('total', 'G10', choice({ G11: '50分', G12: '50分' }))] },
    { ...column(['0', '0']), findings: [found('total', 'G10')] },
    {
      name: 'a project of a list, at its own first weight',
      grid: LIST,
      findings: [found('total', 'G2', choice({ G2: '50', G3: '50' }))],
    },
    {
      name: '90, and nothing says where the other 10 are',
      ...column(['45', '45']),
      findings: [found('execution', 'G10', choice({ G11: '50', G12: '50' }))],
    },
    {
      name: 'budget execution counts 10, the others must make 90',
      extraColumns: ['分值'],
      rows: [...weighted('40', '40'), execution],
      findings: [found('total', 'G10', choice({ G11: '45', G12: '45' }))],
    },
    {
      ...nested(
        'the tiers do not make 100; their rows are right',
        under('产出指标(50分)', '数量指标', '一', '50'),
        under('效益指标(30分)', '社会效益指标', '二', '30'),
      ),
      findings: [found('total', 'G10')],
    },
    {
      ...nested(
        'weights in labels only',
        under('产出指标(50分)', '数量指标', '一'),
        under('效益指标(30分)', '社会效益指标', '二'),
      ),
      extraColumns: [],
      findings: [found('total', 'A11', choice({ A11: '产出指标(62.5分)', A12: '效益指标(37.5分)' }))],
    },
    {
      ...nested(
        'rows that do not make what their tier says',
        under(LABELS[0], '数量指标', '一', '30'),
        under('', '质量指标', '二', '10'),
        under(LABELS[1], '社会效益指标', '三', '30'),
        under(LABELS[2], '服务对象满意度指标', '四', '20'),
      ),
      findings: [found('group', 'A11', choice({ G11: '37.5', G12: '12.5' }))],
    },
    {
      ...nested(
        'the lowest level only is scaled',
        under('产出指标（60分）', '数量指标（30分）', '一', '30'),
        under('', '质量指标（20分）', '二', '20'),
        under('效益指标（40分）', '社会效益指标（40分）', '三', '40'),
      ),
      findings: [found('group', 'A11')],
    },
  ],
});
