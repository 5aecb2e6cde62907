import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '满意度目标低于 80%（可以调整），或者要求 100%。',
    en: 'A satisfaction below 80% (adjustable), or one of 100%.',
  },
  silent: { 'zh-CN': ['按分数填写的满意度不判断。'], en: ['Satisfaction in points is not judged.'] },
  bad: [
    {
      note: { 'zh-CN': '60% 偏低。', en: '60% is a low aim.' },
      table: { rows: [row('服务对象满意度', '读者满意度', '≥60%')] },
    },
    {
      note: { 'zh-CN': '人人满意很难做到。', en: 'Hardly ever is everybody satisfied.' },
      table: { rows: [row('服务对象满意度', '读者满意度', '=100%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '既有要求又可达到。', en: 'Demanding, and within reach.' },
      table: { rows: [row('服务对象满意度', '读者满意度', '≥90%')] },
    },
  ],
};
