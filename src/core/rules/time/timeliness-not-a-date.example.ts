import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '时效指标的指标值没有日期、期限、频次，也没有比率，例如“全年推进”“及时”，提出问题。名称以“及时性”结尾而指标值写“及时”的，只作提示。',
    en: 'Reported where the value of a timeliness indicator holds no date, period or rate, such as 全年推进 or 及时. With a name ending in 及时性 the value 及时 is only a hint.',
  },
  silent: {
    'zh-CN': ['“按月”“当日”“春节前”这类说法可以核对，不提出。', '是否类指标，以及另有评分标准的行，不提出。'],
    en: [
      '按月, 当日 and 春节前 can be verified.',
      'Yes-or-no indicators, and rows with a grading of their own.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '“逐步推进”看不出什么时候完成。', en: 'It does not say by when.' },
      table: { rows: [described('时效', '新书上架时间', '到馆后10日内上架', '逐步推进')] },
    },
    {
      note: { 'zh-CN': '写明时间或比率更便于核对。', en: 'A time or a rate is easier to verify.' },
      table: { rows: [described('时效', '新书上架及时性', '到馆后上架', '及时')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '期限明确。', en: 'A clear period.' },
      table: { rows: [described('时效', '新书上架时间', '到馆后上架', '≤10天')] },
    },
    {
      note: { 'zh-CN': '用及时率考核。', en: 'A rate.' },
      table: { rows: [described('时效', '新书上架及时率', '10日内上架的册数÷到馆册数×100%', '≥95%')] },
    },
  ],
};
