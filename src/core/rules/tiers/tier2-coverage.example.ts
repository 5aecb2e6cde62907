import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '产出指标下应有数量、质量、时效三类，缺哪一类提示哪一类。成本指标另有规则。',
    en: 'Outputs need quantity, quality and time; each one missing is reported. Cost has a rule of its own.',
  },
  silent: {
    'zh-CN': [
      '整组没有产出指标的，由“缺一级指标”提示。',
      '产出下有空白或自拟的二级指标时，不提示。',
      '年度指标已有该类的，中期、长期指标不再要求。',
    ],
    en: [
      'A set without any output is reported by tier1-coverage.',
      'Nothing is said where a tier 2 under the outputs is blank or a local name.',
      'A set for a longer period is not asked for what the set of the year has.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '只写做多少，没写做得怎样、何时做完。',
        en: 'It says how much, but not how well or by when.',
      },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          row('社会效益', '到馆读者人次', '≥9000人次'),
          row('服务对象满意度', '读者满意度', '≥90%'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '数量、质量、时效各有一行。', en: 'One row each.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          row('质量', '图书完好率', '≥95%'),
          row('时效', '新书上架及时率', '100%'),
          row('社会效益', '到馆读者人次', '≥9000人次'),
          row('服务对象满意度', '读者满意度', '≥90%'),
        ],
      },
    },
  ],
};
