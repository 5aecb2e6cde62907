import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '名称或描述写成已经完成的事：“提升了……”“已完成……”。默认关闭。',
    en: 'Name or description speak of something already done. Off by default.',
  },
  silent: { 'zh-CN': ['“了解”“为了”“除了”里的“了”不算。'], en: ['了 in 了解, 为了 and 除了.'] },
  bad: [
    {
      note: { 'zh-CN': '像是总结，不是目标。', en: 'A summary, no target.' },
      table: { rows: [described('社会效益', '阅读氛围', '提升了全镇的阅读氛围', '明显')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写将要达到的效果。', en: 'What is to be reached.' },
      table: { rows: [described('社会效益', '阅读氛围', '提升全镇的阅读氛围', '明显')] },
    },
  ],
};
