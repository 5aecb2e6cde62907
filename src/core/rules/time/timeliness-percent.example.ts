import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '时效指标的指标值是百分比，而名称问的是时间，或者名称、描述里写着应完成的日期时，提出问题。',
    en: 'Reported where a timeliness indicator has a percentage although its name asks for a time, or name or description hold the date it is due.',
  },
  silent: {
    'zh-CN': [
      '名称以“率”“比例”“及时性”“进度”等结尾的，百分比是对的。',
      '名称说的是时间缩短多少，或描述写明是比例的，不提出。',
    ],
    en: [
      'Names ending in 率, 比例, 及时性 or 进度: a percentage is right.',
      'Names about a time getting shorter, and descriptions that define a share.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '名称问完成时间，指标值却是百分比。',
        en: 'The name asks when, the value says how much.',
      },
      table: { rows: [described('时效', '书架安装完成时间', '9月30日前安装完毕', '≥90%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '指标值就是时间。', en: 'The value is the time.' },
      table: { rows: [described('时效', '书架安装完成时间', '包括编号和上架', '2024年9月30日前')] },
    },
    {
      note: { 'zh-CN': '名称本身是比率。', en: 'The name is a rate.' },
      table: { rows: [described('时效', '书架按时安装率', '9月30日前装完的组数÷计划组数×100%', '≥90%')] },
    },
  ],
};
