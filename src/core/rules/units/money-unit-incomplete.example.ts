import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '指标值的数字后面只有“万”“亿”“千”，或只有“/套”“每人”，没有写出货币单位的，予以提示。与金额有关的行按错误处理，其他行按警告处理。',
    en: 'Reports a number followed by a mere 万, 亿 or 千, or by “/套” or “每人” without a money word: an error in rows about money, a warning elsewhere.',
  },
  silent: {
    'zh-CN': ['“万人”“万亩”“万次”等是完整的单位。', '单位列、指标名称或列标题已注明单位的，不提示。'],
    en: [
      '万人, 万亩, 万次 and the like are complete units.',
      'Nothing is said where the unit column, the name or the column header completes the unit.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '成本行的“万”只能是“万元”，可直接补全。',
        en: 'In a cost row 万 can only mean 万元 and is completed safely.',
      },
      table: { rows: [row('成本', '总成本', '≤1.5万')] },
    },
    {
      note: {
        'zh-CN': '单价缺货币单位，是“元/套”还是“万元/套”须由填报人确认。',
        en: 'A unit price without currency: 元 or 万元 per set, the person decides.',
      },
      table: { rows: [row('成本', '器材采购', '≤260/套')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '货币单位完整。', en: 'The money unit is complete.' },
      table: { rows: [row('成本', '总成本', '≤1.5万元')] },
    },
    {
      note: { 'zh-CN': '“万人”是完整的单位。', en: '万人 is a complete unit.' },
      table: { rows: [row('数量', '惠及人口', '≥3万人')] },
    },
  ],
};
