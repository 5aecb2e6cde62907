import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '比率类指标的描述应写明分子和分母，否则无法复核。此项判断较宽，默认不启用。',
    en: 'The description of a rate should name its numerator and denominator, or it cannot be verified. A heuristic, off by default.',
  },
  silent: {
    'zh-CN': ['没有描述列的表不提示。', '指标值不是百分比的，不提示。'],
    en: ['Silent on tables without a description column.', 'Silent where the value is no percentage.'],
  },
  bad: [
    {
      note: { 'zh-CN': '描述只说明了工作内容。', en: 'The description only tells what is done.' },
      table: { rows: [described('质量', '设施完好率', '定期巡查设施', '≥95%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写明了算法。', en: 'The computation is stated.' },
      table: { rows: [described('质量', '设施完好率', '完好设施数÷设施总数×100%', '≥95%')] },
    },
  ],
};
