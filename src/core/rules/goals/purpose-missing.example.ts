import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '有“资金用途”一栏而没有填写时提示。',
    en: 'There is a place for the purpose of the funds and nothing in it.',
  },
  silent: {
    'zh-CN': ['没有这一栏的表、空白模板不提示。'],
    en: ['There is no such place, or the form is a blank template.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '用途栏是空的。',
        en: 'The purpose is blank.',
      },
      table: { purpose: '', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '写明了用途。',
        en: 'The purpose is stated.',
      },
      table: { purpose: '购置图书，更换旧书架', rows },
    },
  ],
};
