import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '比较符统一写作“≥ ≤ > < =”。“>=”“不低于”“以上”等写法改写后含义不变；以上、以下、以内包含本数，超过、不满不包含本数。',
    en: 'Comparators are written ≥ ≤ > < =. Other spellings such as >=, 不低于 or 以上 keep their meaning when rewritten; 以上, 以下 and 以内 include the number, 超过 and 不满 do not.',
  },
  silent: {
    'zh-CN': [
      '“左右”“约”等词不改。',
      '“±3%以内”是允许误差，不改。',
      '指标性质列中的“＝ ＞ ＜”是系统写法，不改。',
      '没有数字的句子（如“不低于上年水平”）不改。',
    ],
    en: [
      'Words such as 左右 and 约 stay.',
      '±3%以内 is a tolerance and stays.',
      'Full-width signs in the sign column are the system’s own.',
      'Sentences without a number stay.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '用文字表示下限。', en: 'The minimum is in words.' },
      table: { rows: [row('质量', '路灯完好率', '不低于96%')] },
    },
    {
      note: { 'zh-CN': '用“以内”表示上限。', en: 'The maximum is in words.' },
      table: { rows: [row('时效', '维修工期', '45天以内')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写法规范。', en: 'Written as usual.' },
      table: { rows: [row('质量', '路灯完好率', '≥96%')] },
    },
    {
      note: { 'zh-CN': '大致数字保留原文。', en: 'An approximate number stays.' },
      table: { rows: [row('数量', '惠及居民', '3000人左右')] },
    },
  ],
};
