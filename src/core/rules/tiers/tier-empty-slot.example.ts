import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '已填写的表里留有空白的二级指标行，或表样的占位行“……”。',
    en: 'A filled table in which a tier 2 of the form was left empty, or a slot such as “……” remains.',
  },
  silent: {
    'zh-CN': [
      '空白表样不提示；整个一级指标空白的，由“缺一级指标”提示。',
      '必备的数量、质量、时效、成本空白的，由相应规则提示。',
    ],
    en: [
      'Templates are left alone; a tier 1 empty as a whole is reported by tier1-coverage.',
      'Quantity, quality, time and cost have rules of their own.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '可持续影响指标没有填写。', en: 'No indicator under 可持续影响.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          row('社会效益', '到馆读者人次', '≥9000人次'),
          ['', '可持续影响指标', '', '', '', ''],
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '没有留空。', en: 'Nothing left empty.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          row('社会效益', '到馆读者人次', '≥9000人次'),
          row('可持续影响', '设施使用年限', '≥10年'),
        ],
      },
    },
  ],
};
