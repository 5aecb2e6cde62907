import type { RuleExample } from '../example';
import { row, type GridData } from '../sample-table';

/** Two forms one below the other. */
const two = (first: readonly [string, string], second: readonly [string, string]): GridData => ({
  grid: [first, second].flatMap(([code, name]) => [
    [`${name}绩效目标表`],
    ['项目编码', code, '', '项目名称', name],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'],
    row('数量', '服务人次', '≥2000人次').slice(0, 5),
  ]),
});

export const example: RuleExample = {
  about: {
    'zh-CN': '同一项目编码出现在项目名称不同的两张表中时提示为错误；名称相同的，提示表重复出现。',
    en: 'One code in two tables of different projects is an error; of the same project, a hint that the table stands there twice.',
  },
  silent: {
    'zh-CN': [
      '同一项目的不同年度、不同期间，或目标表与自评表，不提示。',
      '过短的编号和转移支付编码（z 加12位）不比较。',
    ],
    en: [
      'Other years or periods of one project, or its self-evaluation.',
      'Short numbers and codes of transfer payments are not compared.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '两个项目用了同一编码。',
        en: 'Two projects share a code.',
      },
      table: two(['13070024P00001410007P', '图书室运行经费'], ['13070024P00001410007P', '消防通道改造经费']),
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '各有各的编码。',
        en: 'Each has its own.',
      },
      table: two(['13070024P00001410007P', '图书室运行经费'], ['13070024P000018100082', '消防通道改造经费']),
    },
  ],
};
