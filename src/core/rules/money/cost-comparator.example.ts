import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '成本是反向指标，应写成不超过的上限。总成本没有比较符或用等号的，给出警告；用“≥”“>”的，按错误处理。',
    en: 'Lower costs are better, so a cost is written as an upper limit. A total without a sign or with “=” is a warning, with “≥” or “>” an error.',
  },
  silent: {
    'zh-CN': [
      '单位成本和补助标准用等号或不写比较符是正确的。',
      '成本节约额、节约率越大越好，不在此列。',
      '比较符写在单独一列的，以该列为准。',
    ],
    en: [
      'Unit costs and standards may use “=” or no sign at all.',
      'Savings are better the larger they are.',
      'A sign in a column of its own counts.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '没有比较符，加“≤”不改变含义。', en: 'No sign: adding “≤” keeps the meaning.' },
      table: { rows: [row('成本', '项目总成本', '40万元')] },
    },
    {
      note: { 'zh-CN': '方向相反。', en: 'The wrong direction.' },
      table: { rows: [row('成本', '项目总成本', '≥40万元')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写成上限。', en: 'An upper limit.' },
      table: { rows: [row('成本', '项目总成本', '≤40万元')] },
    },
    {
      note: { 'zh-CN': '执行固定标准，可以不写比较符。', en: 'A fixed standard needs no sign.' },
      table: { rows: [row('成本', '培训成本', '260元/人')] },
    },
  ],
};
