import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '同一层级的指标应排在一起，次序与表式一致：产出、效益、满意度，产出下为数量、质量、时效、成本。',
    en: 'Rows of one tier stand together and in the order of the form.',
  },
  silent: {
    'zh-CN': ['自拟名称不参与比较；看不出指标体系的表不提示。', '每个层级只提示一处。'],
    en: ['Local names are passed over, unknown schemes left alone.', 'One remark per level.'],
  },
  bad: [
    {
      note: { 'zh-CN': '数量指标分在两处。', en: 'The quantities stand in two places.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          row('质量', '图书完好率', '≥95%'),
          row('数量', '开馆天数', '≥300天'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '同类相邻，次序一致。', en: 'Kept together and in order.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          row('数量', '开馆天数', '≥300天'),
          row('质量', '图书完好率', '≥95%'),
        ],
      },
    },
  ],
};
