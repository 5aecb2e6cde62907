import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '按2015年申报表式和广东表式，产出指标下应有成本（预算控制）指标；整套指标中没有这一类的，予以提示。2021年指标体系没有一级指标“成本指标”的，只作一般提示。',
    en: 'In the forms of 2015 and of Guangdong the outputs contain a cost (budget control) indicator; a set without one is reported. In the scheme of 2021 a missing tier 1 成本指标 is only a hint.',
  },
  silent: {
    'zh-CN': [
      '其他指标体系不要求成本指标。',
      '总成本填在其他二级指标下的，由层级规则提示。',
      '没有任何产出指标的，以及空白模板，不提示。',
    ],
    en: [
      'Other schemes do not ask for a cost indicator.',
      'A total cost in the wrong tier is reported by the rules on tiers.',
      'Nothing is said about a set without outputs, or about a blank form.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '产出指标只有数量和质量。', en: 'The outputs are quantity and quality only.' },
      table: {
        budget: { total: '40', fiscal: '40' },
        rows: [row('数量', '更新图书', '≥2000册'), row('质量', '图书完好率', '≥95%')],
      },
    },
    {
      note: {
        'zh-CN': '成本指标一行没有填写，可按预算数填入。',
        en: 'The cost row is there but not filled in.',
      },
      table: {
        budget: { total: '40', fiscal: '40' },
        rows: [row('数量', '更新图书', '≥2000册'), ['', '成本指标', '…', '', '', '']],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '有总成本。', en: 'With a total cost.' },
      table: {
        budget: { total: '40', fiscal: '40' },
        rows: [row('数量', '更新图书', '≥2000册'), row('成本', '项目总成本', '≤40万元')],
      },
    },
    {
      note: { 'zh-CN': '单位成本也是成本指标。', en: 'A unit cost is a cost indicator too.' },
      table: { rows: [row('数量', '受训人数', '≥300人'), row('成本', '人均培训成本', '≤260元/人')] },
    },
  ],
};
