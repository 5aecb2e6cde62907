import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '逐组检查一级指标是否齐全：缺产出或效益的为错误，缺满意度的为警告。只有空行的一级指标视同没有填写。',
    en: 'Each set must have outputs and benefits (an error) and satisfaction (a warning). A tier 1 with unfilled rows only counts as missing.',
  },
  silent: {
    'zh-CN': [
      '空白表样、评价指标体系和看不出所用指标体系的表，不提示。',
      '满意度写在效益指标下的，不按缺少提示。',
      '有当地自拟的一级指标，或有一行看不出一级指标的，不提示。',
    ],
    en: [
      'Blank templates, evaluation tables and unknown schemes are left alone.',
      'Satisfaction placed under the benefits is not missing.',
      'Nothing is said where a tier 1 is of local invention or unknown.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '没有效益指标，看不出项目带来什么。',
        en: 'Without benefits nobody sees what the project is good for.',
      },
      table: { rows: [row('数量', '更新图书册数', '≥2000册'), row('服务对象满意度', '读者满意度', '≥90%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '产出、效益、满意度都有。', en: 'Outputs, benefits and satisfaction are all there.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          row('社会效益', '到馆读者人次', '≥9000人次'),
          row('服务对象满意度', '读者满意度', '≥90%'),
        ],
      },
    },
  ],
};
