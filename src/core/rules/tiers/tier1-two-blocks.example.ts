import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '表内有中长期和年度两组指标，两组逐行完全相同。',
    en: 'The sets for several years and for one year are equal row by row.',
  },
  silent: {
    'zh-CN': ['两组并存本身没有问题，只有全部相同时才提示。', '其中一组空白的，不提示。'],
    en: ['Two sets are fine; only equal ones are reported.', 'An unfilled set is left alone.'],
  },
  bad: [
    {
      note: { 'zh-CN': '两组逐行相同。', en: 'Both sets say the same.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
          ['', '产出指标', '数量指标', '更新图书册数', '≥2000册'],
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '只有一组指标。', en: 'One set only.' },
      table: { rows: [row('数量', '更新图书册数', '≥2000册')] },
    },
  ],
};
