import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '定量指标值应写明“≥”“≤”“=”等比较符。只有数字和单位的，分不清是下限、上限还是确数，予以提示；数量、100%、单位成本和成本指标中政策规定的比例只作一般提示。',
    en: 'A quantitative value needs a comparator. A bare number does not say whether it is a minimum, a maximum or exact. For counts, for exactly 100 %, for unit costs and for shares a policy lays down among the costs this is only a hint.',
  },
  silent: {
    'zh-CN': [
      '成本总额由“成本指标未用‘≤’”检查。',
      '区间、允许误差、比值、日期和工期不提示。',
      '“约”“左右”“达到”等词已说明界限的，不提示。',
      '表中另有指标性质列并已填写的，不提示；评价指标表不提示。',
    ],
    en: [
      'Absolute costs are looked at by another rule.',
      'Ranges, tolerances, ratios, dates and durations are left alone.',
      'Words such as 约, 左右 and 达到 already say what is meant.',
      'Silent where a sign column is filled, and on evaluation tables.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '服务对象满意度只写了百分比。', en: 'A satisfaction rate is a bare percentage.' },
      table: { rows: [row('服务对象满意度', '学员满意度', '92%')] },
    },
    {
      note: { 'zh-CN': '数量没有写明是确数还是下限。', en: 'A count leaves open whether it is exact.' },
      table: { rows: [row('数量', '修缮校舍数量', '3栋')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '下限写得清楚。', en: 'The minimum is clear.' },
      table: { rows: [row('服务对象满意度', '学员满意度', '≥92%')] },
    },
    {
      note: { 'zh-CN': '误差率为零本身就是目标。', en: 'Zero errors need no sign.' },
      table: { rows: [row('质量', '发放差错率', '0%')] },
    },
  ],
};
