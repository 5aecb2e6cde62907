import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '逐行查看定量指标值：只有数字，而单位列、指标名称末尾的括号、指标描述和列标题都没有给出单位的，予以提示。',
    en: 'Looks at every quantitative value: a bare number is reported when neither a unit column, a bracket behind the name or description, nor the column header supplies the unit.',
  },
  silent: {
    'zh-CN': [
      '日期、年份、比例（如1:18）、等级和名次本来就没有单位，不提示。',
      '率值填成0.9一类小数的，另有规则处理。',
      '值为0的和得分类指标只作一般提示。',
    ],
    en: [
      'Dates, years, ratios such as 1:18, grades and ranks have no unit and are left alone.',
      'A rate written as 0.9 is the business of another rule.',
      'A zero and a score are mentioned as a hint only.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '名称以“率”结尾，补“%”不会改变含义，可批量修正。',
        en: 'The name ends in a rate: adding % keeps the meaning and may be done in bulk.',
      },
      table: { rows: [row('质量', '图书完好率', '≥85')] },
    },
    {
      note: { 'zh-CN': '“16”可以是个、处或次，须由填报人选择。', en: '16 of what? The person decides.' },
      table: { rows: [row('数量', '防汛巡查点位数量', '≥16')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '单位紧跟数字。', en: 'The unit follows the number.' },
      table: { rows: [row('数量', '防汛巡查点位数量', '≥16个')] },
    },
    {
      note: { 'zh-CN': '单位写在单位列。', en: 'The unit stands in its column.' },
      table: { extraColumns: ['度量单位'], rows: [row('质量', '图书完好率', '≥95', '%')] },
    },
  ],
};
