import type { RuleExample } from '../example';
import { described, row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '一行里没有层级、名称和指标值，只有零星文字：多为打印分页时从上一行拆下来的。紧跟在重复表头之后的可以直接接回，其他的请核对。',
    en: 'A row with neither tier, name nor value but some text was torn off the row above. Below a repeated header it is joined safely; elsewhere it is a choice.',
  },
  silent: {
    'zh-CN': ['注、填报人、合计行和表样占位符不提示。', '没有分页时，只看 12 个字以内的单个单元格。'],
    en: [
      'Notes, signatures, sums and slots are left alone.',
      'Without a page break only a single cell of up to 12 characters counts.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '“册”是上一页描述的最后一个字。',
        en: '册 is the last character of the description above.',
      },
      table: {
        rows: [
          described('数量', '更新图书册数', '全年新增图书不少于两千', '≥2000册'),
          'header',
          ['', '', '', '册', '', ''],
          row('社会效益', '到馆读者人次', '≥9000人次'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '内容完整，没有断行。', en: 'Nothing torn.' },
      table: {
        rows: [
          described('数量', '更新图书册数', '全年新增图书不少于两千册', '≥2000册'),
          'header',
          row('社会效益', '到馆读者人次', '≥9000人次'),
        ],
      },
    },
  ],
};
