import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN':
      '去掉附件号、序号和“绩效目标表”等字样后，表题与项目名称互不包含时提示，多因复制其他项目的表后未改。',
    en: 'Without attachment and running numbers and the name of the form, title and project name do not contain each other: often a copied table.',
  },
  silent: {
    'zh-CN': [
      '表题只有单位、地区、年度和“项目支出”一类通用字样的不比较。',
      '标点、引号和一方未写年度的差别不计。',
    ],
    en: [
      'The title names only an office, a place, a year or words of any title.',
      'Punctuation, quotes and a year only one of them states make no difference.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '表题是另一个项目。',
        en: 'The title is that of another project.',
      },
      table: { title: '3.消防器材更新经费绩效目标表', projectName: '消防通道改造经费', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '序号不计。',
        en: 'The running number does not count.',
      },
      table: { title: '3.消防通道改造经费绩效目标表', projectName: '消防通道改造经费', rows },
    },
    {
      note: {
        'zh-CN': '通用表题不比较。',
        en: 'A title of any project is not compared.',
      },
      table: { title: '测试县2024年项目支出绩效目标申报表', projectName: '消防通道改造经费', rows },
    },
  ],
};
