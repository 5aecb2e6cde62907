import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '看三级指标说的内容与所在的二级指标是否对得上：数量指标写了金额，满意度放在别的层级，产出写成效果，时间或花费的指标没有放在时效、成本下。',
    en: 'Compares what an indicator speaks of with its tier 2: money as a quantity, satisfaction elsewhere, an effect among the outputs, time or cost outside their tiers.',
  },
  silent: {
    'zh-CN': [
      '数量指标里的比率、效益指标里的数量不提示：两者都很常见。',
      '“元/人次”之类的单价不算金额；“满意度调查次数”考核的是次数。',
      '二级指标空白或为当地自拟名称的，不提示。',
    ],
    en: [
      'A rate among the quantities and a count among the benefits pass: both are common.',
      'A unit price is no amount, and 满意度调查次数 counts surveys.',
      'Nothing is said where tier 2 is blank or a local name.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '购书经费是投入，数量指标应写买了多少书。',
        en: 'Money spent is an input; the quantity is how many books it buys.',
      },
      table: { rows: [row('数量', '图书购置经费', '30万元')] },
    },
    {
      note: {
        'zh-CN': '“效果”属于效益，放在质量指标下无法考核做得好不好。',
        en: 'An effect is a benefit; it does not tell how well the work was done.',
      },
      table: { rows: [row('质量', '阅读推广效果', '明显')] },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '数量写册数，金额写在成本指标。',
        en: 'Books are counted, the money stands under cost.',
      },
      table: { rows: [row('数量', '图书购置册数', '≥2000册'), row('成本', '图书购置经费', '≤30万元')] },
    },
    {
      note: { 'zh-CN': '及时率属于时效。', en: 'Being on time stands under time.' },
      table: { rows: [row('时效', '新书上架及时率', '≥95%')] },
    },
  ],
};
