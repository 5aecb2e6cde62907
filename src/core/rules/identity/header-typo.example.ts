import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '指标以上部分的标签有错字或缺字（仅限已收录的写法）时提示，可一键更正。',
    en: 'A label above the indicators is misspelt in one of the known ways; it can be set right at once.',
  },
  silent: {
    'zh-CN': ['未收录的相近标签（如“项目类别”与“项目属性”）不猜测。'],
    en: ['Labels that merely resemble another are left alone.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '“预算数”误作“予算数”。',
        en: '予算数 for 预算数.',
      },
      table: { totalLabel: '予算数', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '写法正确。',
        en: 'Spelt right.',
      },
      table: { totalLabel: '预算数（万元）', rows },
    },
  ],
};
