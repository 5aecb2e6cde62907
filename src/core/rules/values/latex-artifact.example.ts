import type { RuleExample } from '../example';
import { described, row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '单元格中残留“\\geq”“\\%”“$…$”等公式代码的，打印后会原样出现。能够确定含义的直接改为普通字符，其余请人工核对；中文之间夹有“and”“or”等外文单词的，作一般提示。',
    en: 'Formula code such as \\geq, \\% or $…$ is printed as it is. Where the meaning is certain it becomes plain characters, elsewhere a person decides. A foreign word such as “and” between Chinese characters is only a hint.',
  },
  silent: {
    'zh-CN': ['“$500”等货币写法不提示。', '机构、产品的英文名称不提示。'],
    en: ['Currencies such as $500 are left alone.', 'English names of their own are left alone.'],
  },
  bad: [
    {
      note: { 'zh-CN': '粘贴时留下了公式代码。', en: 'Code left by pasting.' },
      table: { rows: [row('质量', '水质达标率', '$\\geq 95\\%$')] },
    },
    {
      note: { 'zh-CN': '中文之间夹有英文单词。', en: 'An English word between Chinese ones.' },
      table: { rows: [described('数量', '宣传活动场次', '进社区 and 进校园宣传', '≥4场')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '普通字符。', en: 'Plain characters.' },
      table: { rows: [row('质量', '水质达标率', '≥95%')] },
    },
    {
      note: { 'zh-CN': '货币符号不是代码。', en: 'A currency sign is no code.' },
      table: { rows: [described('数量', '设备数量', '单价$500的采样器', '≥4台')] },
    },
  ],
};
