import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '有“绩效目标”“总体目标”等一栏而没有填写时提示。',
    en: 'There is a place for goals and nothing in it.',
  },
  silent: {
    'zh-CN': ['没有这一栏的表、空白模板不提示。', '几栏中已填一栏的不提示。'],
    en: ['There is no such place, or the form is a blank template.', 'One of several places is filled.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '目标栏是空的。',
        en: 'The goal is blank.',
      },
      table: { goal: '', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '写明了要达到的效果。',
        en: 'The goal says what will be achieved.',
      },
      table: { goal: '全年新增图书2000册，读者满意度达到95%', rows },
    },
  ],
};
