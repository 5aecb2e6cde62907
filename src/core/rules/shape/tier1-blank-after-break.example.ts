import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '换页后第一行的一级指标空白，要翻到上一页才知道属于哪一类。',
    en: 'Tier 1 is blank in the first row after a page break and has to be looked up on the page before.',
  },
  silent: {
    'zh-CN': ['没有分页的，合并或空白的一级指标是正常写法。'],
    en: ['Without a page break a blank tier 1 is the usual way to write it.'],
  },
  bad: [
    {
      note: { 'zh-CN': '换页后看不出仍是产出指标。', en: 'Nobody sees that these are still outputs.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          'header',
          ['', '质量指标', '图书完好率', '按年度台账统计', '≥95%', '年度工作方案'],
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '换页后重新写明。', en: 'Written again after the break.' },
      table: { rows: [row('数量', '更新图书册数', '≥2000册'), 'header', row('质量', '图书完好率', '≥95%')] },
    },
  ],
};
