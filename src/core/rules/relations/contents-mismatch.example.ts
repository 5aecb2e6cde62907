import type { RuleExample } from '../example';

const table = (title: string): readonly (readonly string[])[] => [
  [title],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '服务人次', '≥900人次'],
];

export const example: RuleExample = {
  about: {
    'zh-CN':
      '工作簿有目录的，把目录与各表的名称对照：目录列了没有表的、有表没有列入的、同一序号名称不同的，都予提示。',
    en: 'Compares the contents of a workbook with its tables: entries without a table, tables that are not listed, and other names under the same number.',
  },
  silent: {
    'zh-CN': [
      '没有目录的工作簿不提示。',
      '目录多数条目不是绩效目标表的，视为其他资料的目录。',
      '名称有一方包含另一方的，视为一致。',
    ],
    en: [
      'Workbooks without contents are left alone.',
      'A list that mostly names other things is the contents of something else.',
      'A name that contains the other one agrees with it.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '目录列有三张表，工作簿里只有两张。', en: 'Three tables are listed, two are there.' },
      table: {
        grid: [
          ['目录'],
          ['1', '食堂补助经费'],
          ['2', '电梯改造经费'],
          ['3', '书屋更新经费'],
          [],
          [],
          [],
          ...table('1.食堂补助经费绩效目标表'),
          ...table('2.电梯改造经费绩效目标表'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '目录与各表一一对应。', en: 'Contents and tables agree.' },
      table: {
        grid: [
          ['目录'],
          ['1', '食堂补助经费'],
          ['2', '电梯改造经费'],
          [],
          [],
          [],
          ...table('1.食堂补助经费绩效目标表'),
          ...table('2.电梯改造经费绩效目标表'),
        ],
      },
    },
  ],
};
