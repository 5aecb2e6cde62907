import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '资金用途和绩效目标中写有合计金额，并逐项列出两项以上金额的，相加后与合计比较，不符的作一般提示。',
    en: 'Where the purpose or a goal states a total and lists two or more amounts, these are added up and compared with the total.',
  },
  silent: {
    'zh-CN': [
      '以“等”结尾的列举、约数、补助标准（如每生1500元）不参与计算。',
      '一句中有几个合计，或分项之中还有分项，看不清层次的，不作判断。',
    ],
    en: [
      'Lists that end in 等, rounded amounts and standards take no part.',
      'Nothing is said where a sentence has several totals or levels that cannot be told apart.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '分项相加50万元，合计写100万元。',
        en: 'The items add up to CNY 500,000, the total says CNY 1,000,000.',
      },
      table: {
        goal: '本年共安排100万元，其中设备20万元、软件30万元',
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '分项与合计相符。', en: 'The items add up.' },
      table: {
        goal: '本年共安排100万元，其中设备60万元、软件40万元',
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
    {
      note: { 'zh-CN': '列举不完全。', en: 'The list is not complete.' },
      table: {
        goal: '本年共安排100万元，其中设备20万元、软件30万元等',
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
  ],
};
