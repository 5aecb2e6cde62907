import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '名称、描述和绩效目标里重复或多余的标点：“、等”“，，”“。。”、开头或结尾的顿号等，可一键更正。',
    en: 'Marks that are doubled or too many in names, descriptions and goals; they can be corrected in bulk.',
  },
  silent: {
    'zh-CN': ['“、等级”里的“等”是另一个词。', '指标值和依据不看；三个以上的句号视为省略号。'],
    en: [
      'In 、等级 the 等 begins another word.',
      'Values and bases are not looked at; three full stops are an ellipsis.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '“、等”多了顿号。', en: 'A 、 too many.' },
      table: { rows: [described('数量', '活动场次', '讲座、展览、等活动', '≥6场')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '标点正确。', en: 'As it should be.' },
      table: { rows: [described('数量', '活动场次', '讲座、展览等活动', '≥6场')] },
    },
  ],
};
