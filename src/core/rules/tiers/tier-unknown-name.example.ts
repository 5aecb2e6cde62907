import type { RuleExample } from '../example';

export const example: RuleExample = {
  about: {
    'zh-CN': '一、二级指标名称与规定名称只差一个字的，可以直接改正；在规定名称前后加了字的，请核对。',
    en: 'A tier name one letter off a known one is corrected; a known name with words around it is to be checked.',
  },
  silent: {
    'zh-CN': ['当地自拟、与规定名称毫无关系的层级名称，不提示。', '换行、空格、括号和分值不算差别。'],
    en: [
      'Names of local invention that resemble nothing are left alone.',
      'Line breaks, blanks, brackets and weights make no difference.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '“质里”是“质量”的错字。', en: '质里 is a misprint of 质量.' },
      table: { rows: [['产出指标', '质里指标', '图书完好率', '按年度台账统计', '≥3项', '年度工作方案']] },
    },
    {
      note: { 'zh-CN': '“完成数量指标”应核对是否为“数量指标”。', en: 'Check whether 数量指标 is meant.' },
      table: {
        rows: [['产出指标', '完成数量指标', '更新图书册数', '按年度台账统计', '≥3项', '年度工作方案']],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '带分值的规定名称。', en: 'A known name with its weight.' },
      table: {
        rows: [['产出指标（50分）', '质量指标', '图书完好率', '按年度台账统计', '≥3项', '年度工作方案']],
      },
    },
  ],
};
