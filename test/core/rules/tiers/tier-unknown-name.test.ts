import { tierUnknownName } from '../../../../src/core/rules/tiers/tier-unknown-name';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const tier1 = (name: string): readonly string[] => [
  name,
  '',
  '更新图书',
  '按台账统计',
  '≥2000册',
  '年度工作方案',
];
const tier2 = (name: string): readonly string[] => [
  '产出指标',
  name,
  '更新图书',
  '按台账统计',
  '≥2000册',
  '年度工作方案',
];

const good = (rows: readonly (readonly string[])[]): readonly Case[] =>
  rows.map((texts) => ({ name: `${texts[0]} / ${texts[1]}`, rows: [texts] }));

const bad = (
  texts: readonly string[],
  at: 'A11' | 'B11',
  kind: 'safe' | 'choice',
  name: string,
): InvalidCase => ({
  name: `${texts[0]} / ${texts[1]} → ${name}`,
  rows: [texts],
  findings: [
    {
      at,
      message: kind === 'safe' ? 'typo' : 'related',
      severity: 'warning',
      fixes: [[kind, { [at]: name }]],
    },
  ],
});

describeRule(tierUnknownName, {
  valid: [
    ...good(
      [
        '产出指标',
        '产 出\n指标',
        '产出指标(50分)',
        '满意度指标10分',
        '预期产出',
        '项目效果',
        '效益指标(30分))',
      ].map(tier1),
    ),
    ...good(
      ['服务对象满意度指标', '社会公众满意度指标', '决策指标', '过程', '成效指标', '投资指标'].map(tier1),
    ),
    ...good(['绩效目标', '资金管理', '项目立项', '支出', '收益'].map(tier2)),
    ...good(['数量指标', '质量指标（20分）', '时效', '成 本 指 标', '环境效益指标', '产出数量'].map(tier2)),
    ...good(
      ['社会、经济、生态效益指标', '经济效益或社会效益', '经济和社会效益指标', '受益群众满意度'].map(tier2),
    ),
    ...good(['过程管控指标', '成果指标', '时限指标', '环境指标', '产量指标', '项'].map(tier2)),
    ...good([tier2('用于说明本年度各项重点任务完成数量的指标')]),
    ...good(['投入管理指标', '运行成本', '滿意度指标', '社会公众或服务对象满意度指标'].map(tier1)),
    {
      name: 'a local scheme: names around known ones are its own',
      rows: [tier1('管理水平'), tier1('综合效益指标'), ['管理水平', '成本控制', '节支额', '', '≥2万元', '']],
    },
    { name: 'known as tier 2 in the tier 1 column', rows: [tier1('数量指标'), tier1('社会效益指标')] },
    { name: 'nothing above', rows: [['', '', '更新图书', '按台账统计', '≥2000册', '年度工作方案']] },
  ],
  invalid: [
    bad(tier2('质里指标'), 'B11', 'safe', '质量指标'),
    bad(tier2('质里'), 'B11', 'safe', '质量指标'),
    bad(tier2('数量指标('), 'B11', 'safe', '数量指标'),
    bad(tier2('质里指标(20分)'), 'B11', 'safe', '质量指标(20分)'),
    bad(tier1('产出指标(60分'), 'A11', 'safe', '产出指标(60分)'),
    bad(tier2('质 里\n指标'), 'B11', 'safe', '质量指标'),
    bad(tier2('时效指示'), 'B11', 'safe', '时效指标'),
    bad(tier2('社会效意指标'), 'B11', 'safe', '社会效益指标'),
    bad(tier2('可持续影指标'), 'B11', 'safe', '可持续影响指标'),
    bad(tier2('生态效益益指标'), 'B11', 'safe', '生态效益指标'),
    bad(tier2('完成数量指标'), 'B11', 'choice', '数量指标'),
    bad(tier2('成本控制指标'), 'B11', 'choice', '成本指标'),
    bad(tier2('环境效意指标'), 'B11', 'safe', '环境效益指标'),
    bad(tier2('可持续指标'), 'B11', 'choice', '可持续影响指标'),
    bad(tier1('产岀指标'), 'A11', 'safe', '产出指标'),
    bad(tier1('满意渡指标'), 'A11', 'safe', '满意度指标'),
    bad(tier1('满意指标'), 'A11', 'safe', '满意度指标'),
    bad(tier1('综合效益指标（30分）'), 'A11', 'choice', '效益指标（30分）'),
    {
      name: 'a letter wrong is a letter wrong in a local scheme too',
      rows: [tier1('管理水平'), tier2('质里指标')],
      findings: [{ at: 'B12', message: 'typo', severity: 'warning', fixes: [['safe', { B12: '质量指标' }]] }],
    },
    {
      name: 'each cell of its own is one finding',
      rows: [tier2('质里指标'), tier2('质里指标')],
      findings: ['B11', 'B12'].map((at) => ({
        at,
        message: 'typo',
        severity: 'warning' as const,
        fixes: [['safe', { [at]: '质量指标' }] as const],
      })),
    },
    {
      name: 'a tier that holds for several rows is one finding',
      rows: [tier2('质里指标'), ['', '', '借阅册次', '按台账统计', '≥9册', '年度工作方案']],
      findings: [{ at: 'B11', message: 'typo', severity: 'warning', fixes: [['safe', { B11: '质量指标' }]] }],
    },
  ],
});
