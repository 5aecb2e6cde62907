import type { RuleExample } from '../example';
import { described, row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '三级指标名称超过50个字（可调整）。',
    en: 'A name of more than 50 characters (adjustable).',
  },
  silent: { 'zh-CN': ['空格和标记不计。'], en: ['Blanks and marks do not count.'] },
  bad: [
    {
      note: { 'zh-CN': '名称里写进了描述。', en: 'The description is in the name.' },
      table: {
        rows: [
          row(
            '数量',
            '面向全镇各行政村村级书屋管理员和志愿者以及中小学图书室兼职教师开展的图书分类编目与借阅管理业务培训次数',
            '≥4次',
          ),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '名称只写考核什么。', en: 'Only what is measured.' },
      table: {
        rows: [described('数量', '业务培训次数', '面向村级书屋管理员、志愿者和学校兼职教师', '≥4次')],
      },
    },
  ],
};
