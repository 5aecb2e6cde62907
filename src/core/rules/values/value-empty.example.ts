import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '有三级指标名称而指标值空白，或者只有比较符、只有单位的，无法考核。',
    en: 'A named indicator whose value is blank, or holds nothing but a comparator or a unit, cannot be assessed.',
  },
  silent: {
    'zh-CN': ['模板中的空行和序号行不提示。', '整张空白模板不提示。', '完成值、得分等结果列不检查。'],
    en: [
      'Unfilled rows of the form are left alone.',
      'A blank form is left alone.',
      'Result columns are not looked at.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '指标值空白。', en: 'The value is blank.' },
      table: { rows: [row('数量', '维修灯具数量', ''), row('质量', '灯具完好率', '≥97%')] },
    },
    {
      note: { 'zh-CN': '只有比较符。', en: 'Nothing but a comparator.' },
      table: { rows: [row('数量', '维修灯具数量', '≥'), row('质量', '灯具完好率', '≥97%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '已填写。', en: 'It is filled in.' },
      table: { rows: [row('数量', '维修灯具数量', '≥60盏')] },
    },
  ],
};
