import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '指标衡量的工作在绩效目标和资金用途中都没有提到时提示，每类工作只提示一次。默认关闭，仅供参考。',
    en: 'An indicator measures work that neither goals nor purpose mention; said once for each kind of work. A heuristic, off by default.',
  },
  silent: {
    'zh-CN': ['目标为空时不判断。'],
    en: ['There is no goal to compare with.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '目标没有提到宣传。',
        en: 'No goal mentions publicity.',
      },
      table: { goal: '培训馆员', rows: [row('数量', '阅读宣传场次', '≥12场')] },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '目标提到了培训。',
        en: 'The goal mentions training.',
      },
      table: { goal: '培训馆员', rows: [row('数量', '馆员培训人数', '≥30人')] },
    },
  ],
};
