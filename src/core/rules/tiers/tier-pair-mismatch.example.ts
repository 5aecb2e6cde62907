import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '按表内采用的指标体系，检查二级指标是否放在应属的一级指标下。',
    en: 'Checks every tier 2 against the tier 1 that owns it in the scheme the table follows.',
  },
  silent: {
    'zh-CN': [
      '二级指标空白、名称不在指标体系内的，不提示。',
      '分页后一级指标空白的，按上一页的一级指标判断。',
      '“社会、经济效益指标”一类的合并名称，有一项相符即可。',
    ],
    en: [
      'A blank tier 2 or an unknown name is left alone.',
      'A tier 1 left blank after a page break is the one above.',
      'A composite name passes if one of its parts belongs there.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '社会效益属于效益指标。', en: 'A social benefit belongs to the benefits.' },
      table: {
        rows: [
          ['产出指标', '社会效益指标', '到馆读者人次', '按年度台账统计', '≥3项', '年度工作方案'],
          row('社会效益', '到馆读者人次', '≥9000人次'),
          row('服务对象满意度', '读者满意度', '≥90%'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '各归其位。', en: 'Every tier 2 is where it belongs.' },
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
