import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '数量指标的指标值为零或负数，等于没有安排工作，或者多写了符号，提示核对。',
    en: 'A quantity of zero plans nothing, a negative one is a slip: both should be checked.',
  },
  silent: {
    'zh-CN': ['事故、投诉、调整次数等以零为目标的，不提示。', '“≤0”和显示为“-0%”的零不提示。'],
    en: [
      'Silent where none is the aim: accidents, complaints, adjustments.',
      '≤0 and a zero shown as -0% are left alone.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '数量为零。', en: 'A quantity of zero.' },
      table: { rows: [row('数量', '送教下乡场次', '0场')] },
    },
    {
      note: { 'zh-CN': '数量为负。', en: 'A negative quantity.' },
      table: { rows: [row('数量', '送教下乡场次', '-6场')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '零就是目标。', en: 'None is the aim.' },
      table: { rows: [row('数量', '校车安全事故起数', '0起')] },
    },
  ],
};
