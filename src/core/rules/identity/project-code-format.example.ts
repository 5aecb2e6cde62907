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
      '“项目编码”一格有18至24位字母数字、却不符合已知格式（21位：区划、年份、类别字母和编号）时提示。只提供核对建议，不会自动改写。',
    en: 'A code of 18 to 24 letters and digits that fits none of the known forms (21 places: division, year, class letter, number). Codes are never rewritten automatically.',
  },
  silent: {
    'zh-CN': ['更短的编码、z 加12位数字的编码属于其他编码体系，不提示。', '部门编码不是项目编码，不提示。'],
    en: [
      'Shorter codes and z with twelve digits belong to other systems.',
      'Department codes are no project codes.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '数字0误作字母 O。',
        en: 'The digit 0 became the letter O.',
      },
      table: coded('1307OO24P00001410007P'),
    },
    {
      note: {
        'zh-CN': '少了一位。',
        en: 'One character is missing.',
      },
      table: coded('13070024P00001410007'),
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '二十一位，格式正确。',
        en: 'Twenty-one places in the right form.',
      },
      table: coded('13070024P00001410007P'),
    },
    {
      note: {
        'zh-CN': '另一编码体系。',
        en: 'Another coding system.',
      },
      table: coded('z175060070003'),
    },
  ],
};
