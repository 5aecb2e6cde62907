import { row } from '../../../../src/core/rules/sample-table';
import { tierEmptySlot } from '../../../../src/core/rules/tiers/tier-empty-slot';
import { describeRule, type ExpectedFinding } from '../rule-tester';

const quantity = row('数量', '更新图书', '≥2000册');
const benefit = row('社会效益', '到馆读者人次', '≥9000人次');
const slot = (tier1: string, tier2: string, name = '', value = ''): readonly string[] => [
  tier1,
  tier2,
  name,
  '',
  value,
  '',
];
const found = (message: 'empty' | 'dots', at: string): ExpectedFinding => ({ at, message, severity: 'info' });

describeRule(tierEmptySlot, {
  valid: [
    { rows: [quantity, benefit] },
    { name: 'a template', rows: [slot('产出指标', '数量指标', '图书'), slot('效益指标', '社会效益指标')] },
    { name: 'a tier 1 empty as a whole', rows: [quantity, slot('效益指标', '生态效益指标')] },
    { name: 'obligatory: the coverage rules see to it', rows: [quantity, slot('', '质量指标'), benefit] },
    { name: 'so does the cost rule', rows: [quantity, slot('', '成本指标'), benefit] },
    { name: 'declined in words', rows: [quantity, benefit, slot('', '生态效益指标', '不适用', '/')] },
    { name: 'a further row of a tier that is filled', rows: [quantity, slot('', '', '2.'), benefit] },
    {
      name: 'one tier per row: the indicators follow below',
      rows: [
        slot('产出指标', ''),
        slot('', '数量指标'),
        ['', '', '更新图书', '', '≥2000册', ''],
        slot('效益指标', ''),
        slot('', '社会效益指标'),
        ['', '', '到馆读者人次', '', '≥9000人次', ''],
      ],
    },
    {
      name: 'a further row of a tier whose name every row repeats',
      rows: [quantity, benefit, slot('效益指标', '社会效益指标')],
    },
    {
      name: 'a lonely remark',
      rows: [quantity, ['', '', '', '以上口径由县图书馆按月汇总后上报', '', ''], benefit],
    },
  ],
  invalid: [
    {
      name: 'in the middle',
      rows: [quantity, slot('效益指标', '经济效益指标'), ['', ...benefit.slice(1)]],
      findings: [found('empty', 'B12')],
    },
    {
      name: 'at the end',
      rows: [quantity, benefit, slot('', '可持续影响指标')],
      findings: [found('empty', 'B13')],
    },
    {
      name: 'numbered slots',
      rows: [quantity, benefit, slot('', '生态效益指标', '1.', '……')],
      findings: [found('empty', 'B13')],
    },
    { name: 'dots', rows: [quantity, slot('', '……'), benefit], findings: [found('dots', 'B12')] },
    {
      name: 'a scheme without coverage rules',
      rows: [['工作任务', '数量指标', '更新图书', '', '≥2000册', ''], slot('', '质量指标')],
      findings: [found('empty', 'B12')],
    },
  ],
});
