import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '一组指标里所有百分比都相同，且不少于四项。',
    en: 'Every percentage of a set is the same, four of them or more.',
  },
  silent: {
    'zh-CN': ['有一项不同，或不足四项的，不提示。'],
    en: ['One that differs, or fewer than four, is enough for silence.'],
  },
  bad: [
    {
      note: { 'zh-CN': '四项都是“≥90%”。', en: 'All four are ≥90%.' },
      table: {
        rows: [
          row('质量', '图书完好率', '≥90%'),
          row('质量', '新书上架率', '≥90%'),
          row('质量', '设备完好率', '≥90%'),
          row('服务对象满意度', '读者满意度', '≥90%'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '各有依据，数值不同。', en: 'Each has a reason of its own.' },
      table: {
        rows: [
          row('质量', '图书完好率', '≥98%'),
          row('质量', '新书上架率', '100%'),
          row('质量', '设备完好率', '≥95%'),
          row('服务对象满意度', '读者满意度', '≥90%'),
        ],
      },
    },
  ],
};
