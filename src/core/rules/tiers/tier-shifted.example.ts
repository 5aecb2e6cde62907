import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '一级指标列里填写的都是二级指标名称，说明层级整体错开了一列。',
    en: 'The tier 1 column holds names of tier 2 only: the tiers are one column off.',
  },
  silent: {
    'zh-CN': ['“成本”“满意度”两级都有，单凭它们不提示。', '混有一级指标或自拟名称的，不提示。'],
    en: [
      '成本 and 满意度 exist on both levels and prove nothing alone.',
      'Nothing is said where names of tier 1 or local ones stand among them.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '数量、质量是二级指标。', en: '数量 and 质量 are names of tier 2.' },
      table: {
        rows: [
          ['数量指标', '更新', '更新图书册数', '按年度台账统计', '≥3项', '年度工作方案'],
          ['质量指标', '保管', '图书完好率', '按年度台账统计', '≥3项', '年度工作方案'],
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '一级、二级各在本列。', en: 'Each tier in its own column.' },
      table: { rows: [row('数量', '更新图书册数', '≥2000册'), row('质量', '图书完好率', '≥95%')] },
    },
  ],
};
