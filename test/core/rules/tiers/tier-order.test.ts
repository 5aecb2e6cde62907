import { row } from '../../../../src/core/rules/sample-table';
import { tierOrder } from '../../../../src/core/rules/tiers/tier-order';
import { describeRule, type ExpectedFinding } from '../rule-tester';

const quantity = row('数量', '更新图书', '≥2000册');
const loans = row('数量', '借阅册次', '≥9000册次');
const quality = row('质量', '图书完好率', '≥95%');
const time = row('时效', '图书上架及时率', '100%');
const benefit = row('社会效益', '到馆读者人次', '≥9000人次');
const lasting = row('可持续影响', '设施使用年限', '≥10年');
const satisfaction = row('服务对象满意度', '读者满意度', '≥90%');
const under = (tier1: string, tier2: string, name: string): readonly string[] => [
  tier1,
  tier2,
  name,
  '按年度台账统计',
  '≥3项',
  '年度工作方案',
];

const found = (message: 'apart' | 'order', at: string): ExpectedFinding => ({
  at,
  message,
  severity: 'info',
});

describeRule(tierOrder, {
  valid: [
    { name: 'the order of the form', rows: [quantity, loans, quality, time, benefit, lasting, satisfaction] },
    { name: 'tiers left out', rows: [quantity, time, satisfaction] },
    { name: 'a page break', rows: [quantity, 'header', under('', '数量指标', '借阅'), quality, benefit] },
    {
      name: 'local names are passed over',
      rows: [quantity, under('产出指标', '进度指标', '进度'), loans, quality],
    },
    { name: 'a scheme nobody knows', rows: [under('任务', '质量', '一'), under('保障', '数量', '二')] },
    {
      name: '2021 begins with cost',
      rows: [under('成本指标', '经济成本指标', '成本'), quantity, quality, benefit, satisfaction],
    },
    {
      name: 'Guangdong has social benefits first',
      rows: [
        under('预期产出指标', '数量指标', '一'),
        under('效果指标', '社会效益指标', '二'),
        under('效果指标', '经济效益指标', '三'),
      ],
    },
    {
      name: 'a template',
      rows: [
        ['效益指标', '', '', '', '', ''],
        ['产出指标', '', '图书', '', '', ''],
      ],
    },
  ],
  invalid: [
    { name: 'tier 1 apart', rows: [quantity, benefit, loans], findings: [found('apart', 'A13')] },
    { name: 'tier 2 apart', rows: [quantity, quality, loans, benefit], findings: [found('apart', 'B13')] },
    {
      name: 'tier 1 in another order',
      rows: [benefit, quantity, satisfaction],
      findings: [found('order', 'A12')],
    },
    { name: 'tier 2 in another order', rows: [time, quantity, benefit], findings: [found('order', 'B12')] },
    {
      name: 'tier 2 of benefits',
      rows: [quantity, lasting, benefit, satisfaction],
      findings: [found('order', 'B13')],
    },
    {
      name: 'once per level',
      rows: [satisfaction, benefit, quantity],
      findings: [found('order', 'A12')],
    },
    {
      name: 'each level by itself',
      rows: [benefit, quality, quantity],
      findings: [found('order', 'A12'), found('order', 'B13')],
    },
  ],
});
