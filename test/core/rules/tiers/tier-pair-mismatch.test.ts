import { tierPairMismatch } from '../../../../src/core/rules/tiers/tier-pair-mismatch';
import {
  describeRule,
  type Case,
  type ExpectedFinding,
  type ExpectedFix,
  type InvalidCase,
} from '../rule-tester';

let serial = 0;
/** A row of its own name under the given tiers, written as they are. */
const under = (tier1: string, tier2: string): readonly string[] => [
  tier1,
  tier2,
  `考核事项${++serial}`,
  '按台账统计',
  '≥3项',
  '年度工作方案',
];

const full: readonly (readonly string[])[] = [
  under('产出指标', '数量指标'),
  under('效益指标', '社会效益指标'),
  under('满意度指标', '服务对象满意度指标'),
];

const good = (name: string, ...rows: readonly (readonly string[])[]): Case => ({ name, rows });
const bad = (
  name: string,
  rows: readonly (readonly string[])[],
  ...findings: readonly ExpectedFinding[]
): InvalidCase => ({ name, rows, findings });

const wrong = (at: string, ...fixes: readonly ExpectedFix[]): ExpectedFinding => ({
  at,
  message: 'wrong',
  severity: 'error',
  fixes,
});

const renames = (cell: string, ...names: readonly string[]): readonly ExpectedFix[] =>
  names.map((name) => ['choice', { [cell]: `${name}指标` }] as const);

const BENEFITS = ['经济效益', '社会效益', '生态效益', '可持续影响'];
const OUTPUTS = ['数量', '质量', '时效', '成本'];

describeRule(tierPairMismatch, {
  valid: [
    good('2015', ...full, under('产出指标', '成本指标'), under('效益指标', '可持续影响指标')),
    good(
      'names without 指标, with weights',
      under('产出（50分）', '质量 20分'),
      under('效益(40分)', '环境效益'),
    ),
    good(
      'carried down, also across a page break',
      under('产出指标', '数量指标'),
      under('', ''),
      under('', '时效指标'),
    ),
    good('nothing above: tier unknown', under('', '社会效益指标'), under('产出指标', '数量指标')),
    good('tier 1 alone is no pair', ...full, under('效益指标', '')),
    good('composite names', ...full, under('效益指标', '社会、经济效益指标')),
    good('composite with 和', ...full, under('效益指标', '经济效益和社会效益指标')),
    good(
      '2021',
      under('成本指标', '经济成本指标'),
      under('成本指标', '生态环境成本指标'),
      under('产出指标', '数量指标'),
      under('效益指标', '生态效益指标'),
      under('满意度指标', '服务对象满意度指标'),
    ),
    good(
      '2011',
      under('投入目标', '成本目标'),
      under('产出目标', '数量目标'),
      under('效益目标', '环境效益目标'),
    ),
    good('satisfaction at tier 1', ...full.slice(0, 2), under('服务对象满意度指标', '具体指标')),
    good('Guangdong', under('预期产出指标', '预算控制指标'), under('效果指标', '社会效益指标')),
    good('evaluation', under('项目产出', '产出时效'), under('项目效果', '服务对象满意度')),
    good('a local tier 1', ...full, under('决策指标', '社会效益指标')),
    good('a local tier 2', ...full, under('产出指标', '过程管控指标')),
    good(
      '2021 knows no 成本 as tier 2: it is in no list of this scheme',
      ...[
        under('成本指标', '经济成本指标'),
        under('产出指标', '成本指标'),
        under('效益指标', '可持续影响指标'),
      ],
    ),
    good(
      'most tier 1 names are local: a scheme of its own',
      under('工作任务', '数量指标'),
      under('保障', '质量指标'),
    ),
    good('the traditional glyph some systems print', ...full, under('滿意度指标', '服务对象滿意度指标')),
    {
      name: 'no column for tier 2',
      grid: [['社区食堂绩效目标表'], ['一级指标', '三级指标', '指标值'], ['效益指标', '助餐', '≥9次']],
    },
    good('any satisfaction is the same tier', ...full, under('满意度指标', '社会公众满意度指标')),
  ],
  invalid: [
    bad(
      'a benefit under outputs, tier 1 in its own cell',
      [...full, under('产出指标', '社会效益指标')],
      wrong('B14', ['choice', { A14: '效益指标' }], ...renames('B14', ...OUTPUTS)),
    ),
    bad(
      'an output under benefits',
      [...full, under('效益指标', '质量指标')],
      wrong('B14', ['choice', { A14: '产出指标' }], ...renames('B14', ...BENEFITS)),
    ),
    bad(
      'tier 1 carried down is not rewritten for one row',
      [under('产出指标', '数量指标'), under('', '社会效益指标'), ...full.slice(1)],
      wrong('B12', ...renames('B12', ...OUTPUTS)),
    ),
    bad(
      'several rows under one tier 2 are one finding',
      [...full.slice(0, 2), under('产出指标', '经济效益（10分）'), under('', ''), ...full.slice(2)],
      wrong('B13', ...renames('B13', ...OUTPUTS)),
    ),
    bad(
      'satisfaction under benefits although the table has its tier',
      [...full, under('效益指标', '服务对象满意度指标')],
      wrong('B14', ['choice', { A14: '满意度指标' }], ...renames('B14', ...BENEFITS)),
    ),
    bad(
      'satisfaction under benefits in a table without that tier',
      [...full.slice(0, 2), under('效益指标', '服务对象满意度指标')],
      {
        at: 'B13',
        message: 'local',
        severity: 'warning',
        fixes: [['choice', { A13: '满意度指标' }]],
      },
    ),
    bad(
      'a scheme nobody knows: judged by the common one, as a hint',
      [under('工作任务', '日常'), under('保障', '队伍'), under('效益指标', '时效指标')],
      {
        at: 'B13',
        message: 'local',
        severity: 'warning',
        fixes: [['choice', { A13: '产出指标' }], ...renames('B13', ...BENEFITS)],
      },
    ),
    bad(
      'the same pair again, each in its own cells',
      [...full, under('效益指标', '质量指标'), under('效益指标', '质量指标')],
      wrong('B14', ['choice', { A14: '产出指标' }], ...renames('B14', ...BENEFITS)),
      wrong('B15', ['choice', { A15: '产出指标' }], ...renames('B15', ...BENEFITS)),
    ),
    bad(
      'a composite name, every part of which belongs elsewhere',
      [...full, under('产出指标', '社会、经济效益指标')],
      wrong('B14', ['choice', { A14: '效益指标' }], ...renames('B14', ...OUTPUTS)),
    ),
    bad(
      'the pair is judged by the scheme of the table',
      [
        under('成本指标', '经济成本指标'),
        under('产出指标', '数量指标'),
        under('效益指标', '社会效益指标'),
        under('成本指标', '质量指标'),
      ],
      wrong(
        'B14',
        ['choice', { A14: '产出指标' }],
        ...renames('B14', '经济成本', '社会成本', '生态环境成本'),
      ),
    ),
  ],
});
