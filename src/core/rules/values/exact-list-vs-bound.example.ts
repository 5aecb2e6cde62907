import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '描述逐项列明，且项数正好等于指标值的下限，说明数量是确定的，写“=”更准确。此项判断较宽，默认不启用。',
    en: 'The description lists exactly as many items as the minimum asks for: the number is exact, and = would be truer. A heuristic, off by default.',
  },
  silent: {
    'zh-CN': ['项数与指标值不同的，不提示。', '描述是整句叙述的，不提示。'],
    en: ['Silent where the numbers differ.', 'Silent where the description is a sentence.'],
  },
  bad: [
    {
      note: { 'zh-CN': '列了两项，下限也是2。', en: 'Two items, a minimum of two.' },
      table: { rows: [described('数量', '编制规划数量', '排水专项规划、供热专项规划', '≥2份')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '数量确定，写“=”。', en: 'The exact number.' },
      table: { rows: [described('数量', '编制规划数量', '排水专项规划、供热专项规划', '=2份')] },
    },
  ],
};
