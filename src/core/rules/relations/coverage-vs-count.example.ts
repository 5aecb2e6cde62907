import type { RuleExample } from '../example';
import { described, row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '覆盖率换算出的个数多于同一工作的次数。',
    en: 'A coverage that means more places than the same activity has visits.',
  },
  silent: {
    'zh-CN': ['名称或描述没有写明对象总数的，无法换算，不提示。', '一次可以覆盖多个对象，所以只作参考。'],
    en: [
      'Without a number of places nothing can be worked out.',
      'One visit may reach several places: it is only a hint.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '20 个乡镇覆盖 90% 要到 18 个，只安排 10 次。',
        en: '90% of 20 townships are 18, with 10 visits planned.',
      },
      table: {
        rows: [
          row('数量', '送书下乡次数', '≥10次'),
          described('质量', '送书下乡覆盖率', '全县20个乡镇', '≥90%'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '18 次够用。', en: '18 visits are enough.' },
      table: {
        rows: [
          row('数量', '送书下乡次数', '≥18次'),
          described('质量', '送书下乡覆盖率', '全县20个乡镇', '≥90%'),
        ],
      },
    },
  ],
};
