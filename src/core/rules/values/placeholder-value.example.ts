import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '指标值、三级指标和项目名称中残留“XX”“**”“__”“20XX年”“请填写”等占位符，或指标值整格为“/”“—”“待定”的，视为未填写。',
    en: 'XX, **, __, 20XX or 请填写 left in a value, an indicator name or the name of the project, or a value that is nothing but /, — or 待定, counts as blank.',
  },
  silent: {
    'zh-CN': [
      '事故等越少越好的指标填“无”的，不提示。',
      '名称前单个“★”“*”是标记，不提示。',
      '单位列、完成值列不检查。',
    ],
    en: [
      '无 is an answer where none is the aim.',
      'A single ★ or * in front of a name is a mark.',
      'Unit and result columns are not looked at.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '数字没有替换。', en: 'The number was not replaced.' },
      table: { rows: [row('数量', '编印手册数量', '≥XX册'), row('质量', '手册合格率', '≥98%')] },
    },
    {
      note: { 'zh-CN': '名称没有替换。', en: 'The name was not replaced.' },
      table: { rows: [row('数量', '第XX届运动会参赛人数', '≥300人')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '零就是目标。', en: 'None is the aim.' },
      table: { rows: [row('质量', '较大安全事故', '无')] },
    },
    {
      note: { 'zh-CN': '已经替换。', en: 'It was replaced.' },
      table: { rows: [row('数量', '编印手册数量', '≥2000册')] },
    },
  ],
};
