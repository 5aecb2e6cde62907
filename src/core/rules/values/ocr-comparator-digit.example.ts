import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '扫描件识别时，“≥”常被认作数字“2”或书名号“》”。比率为200%至299%、数量以2开头且比同类指标高出十倍以上的，提示对照原件核对。',
    en: 'Text recognition often takes ≥ for the digit 2 or the mark 》. A rate of 200 to 299 %, or a count that begins with 2 and is ten times as high as its neighbours, should be compared with the original.',
  },
  silent: {
    'zh-CN': ['已有比较符的，不提示。', '增长率等可以超过100%的，不提示。'],
    en: ['Values with a comparator are left alone.', 'Rates that may exceed 100 % are left alone.'],
  },
  bad: [
    {
      note: { 'zh-CN': '可能是“≥92%”。', en: 'Probably ≥92%.' },
      table: { rows: [row('质量', '疫苗接种率', '292%')] },
    },
    {
      note: { 'zh-CN': '可能是“≥40场”。', en: 'Probably ≥40场.' },
      table: { rows: [row('数量', '电影放映场次', '240场'), row('数量', '戏曲演出场次', '≥12场')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '增长率可以是这个数。', en: 'A growth rate may be so high.' },
      table: { rows: [row('经济效益', '网络销售增长率', '260%')] },
    },
    {
      note: { 'zh-CN': '同类数量相近。', en: 'Its neighbours are alike.' },
      table: { rows: [row('数量', '电影放映场次', '240场'), row('数量', '戏曲演出场次', '≥120场')] },
    },
  ],
};
