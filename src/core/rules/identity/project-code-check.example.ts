import type { RuleExample } from '../example';
import { row, type GridData } from '../sample-table';

/** A small form with this project code. */
const coded = (code: string): GridData => ({
  grid: [
    ['镇级图书室运行经费绩效目标表'],
    ['项目编码', code, '', '项目名称', '镇级图书室运行经费'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'],
    row('数量', '更新图书', '≥2000册').slice(0, 5),
  ],
});

export const example: RuleExample = {
  about: {
    'zh-CN':
      '河北的编码（13开头、第9位为 P），末位与前二十位按归纳的算法对不上时提示。算法按已知样本归纳，仅供核对。',
    en: 'For codes of Hebei (13…, P in place 9) whose last character does not fit the other twenty. The formula is inferred from known samples and only a hint.',
  },
  silent: {
    'zh-CN': ['其他省份的编码不检查。', '格式本身有误的由“项目编码格式”提示。'],
    en: [
      'Codes of other provinces are not checked.',
      'A malformed code is the business of the rule on its form.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '末位 P 误作 R。',
        en: 'The last character P became R.',
      },
      table: coded('13070024P00001410007R'),
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '末位相符。',
        en: 'The last character fits.',
      },
      table: coded('13070024P00001410007P'),
    },
    {
      note: {
        'zh-CN': '四川的编码，不检查。',
        en: 'A code of Sichuan: not checked.',
      },
      table: coded('51011723T000007943391'),
    },
  ],
};
