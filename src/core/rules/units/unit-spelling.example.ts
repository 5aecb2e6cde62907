import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '同一单位的不同写法（㎡、m²、km、人·次、全角％、百分之八十等）不便汇总，建议改用通常写法；“人/次”含义不明，请填报人选择。',
    en: 'Other spellings of a unit (㎡, m², km, 人·次, full-width ％, 百分之八十) are hard to add up and are replaced by the usual one; 人/次 may mean three things and is left to the person.',
  },
  silent: {
    'zh-CN': ['指标名称中的写法不作改动。', '增长率、下降率等本来就以“个百分点”计，不提示。'],
    en: ['Names are left as they are.', 'Rates of growth or decline may well be given in 个百分点.'],
  },
  bad: [
    {
      note: { 'zh-CN': '“㎡”通常写作“平方米”。', en: '㎡ is usually written 平方米.' },
      table: { rows: [row('数量', '整治面积', '≥300㎡')] },
    },
    {
      note: {
        'zh-CN': '“人/次”可理解为人次、人数或次数。',
        en: '人/次 may mean person-times, people or times.',
      },
      table: { rows: [row('数量', '下乡服务', '≥101人/次')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '通常写法。', en: 'The usual spelling.' },
      table: { rows: [row('数量', '整治面积', '≥300平方米')] },
    },
    {
      note: { 'zh-CN': '提高幅度以百分点计。', en: 'A rise in percentage points.' },
      table: { rows: [row('经济效益', '产值增长率', '≥5个百分点')] },
    },
  ],
};
