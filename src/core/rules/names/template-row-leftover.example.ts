import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '指标的名称和描述与项目名称、资金用途、绩效目标没有任何相同的词，可能是套用其他表格时留下的。只凭字面判断，默认关闭。',
    en: 'Name and description share no word with the project’s name, purpose or goals. A guess from words alone; off by default.',
  },
  silent: {
    'zh-CN': ['满意度、总成本等任何项目都有的指标不提出。', '项目信息太少时不提出。'],
    en: ['Indicators of any project, such as satisfaction.', 'Tables that say too little about the project.'],
  },
  bad: [
    {
      note: { 'zh-CN': '图书室项目里出现了道路指标。', en: 'A road in a library project.' },
      table: { rows: [described('数量', '道路硬化里程', '新建路面', '≥5公里')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '与项目有关。', en: 'It belongs to the project.' },
      table: { rows: [described('数量', '新增图书册数', '当年入库', '≥2000册')] },
    },
  ],
};
