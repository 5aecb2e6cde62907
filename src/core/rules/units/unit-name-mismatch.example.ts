import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '以指标名称末尾的度量词为准，核对指标值的单位。计量对象不同的（如次数以“人”计）按错误处理，相近的按警告处理；名称末尾括号内注明单位的，与所用单位核对。',
    en: 'Compares the unit with the measure noun at the end of the name. Counting something else (times in people) is an error, a near miss a warning; a unit in brackets behind the name is compared as well.',
  },
  silent: {
    'zh-CN': [
      '“效果”“情况”“水平”等词不说明单位，单独的“数量”可用任何计数单位。',
      '人、名、位，场、次、期，个、项、家、处等可互换。',
      '名称并列几个度量词的，最多给出警告。',
    ],
    en: [
      'Words such as 效果, 情况, 水平 say nothing about the unit, and a mere 数量 takes any unit of counting.',
      '人, 名, 位 are interchangeable, as are 场, 次, 期 and 个, 项, 家, 处.',
      'A name that joins several nouns gets a warning at most.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '“次数”却以“人”计，可能是单位有误，也可能是名称有误。',
        en: 'Times counted in people: either the unit or the name is wrong.',
      },
      table: { rows: [row('数量', '帮扶青少年次数', '≥3人')] },
    },
    {
      note: {
        'zh-CN': '名称注明“米”，指标值用了“千米”。',
        en: 'The name announces 米, the value uses 千米.',
      },
      table: { rows: [row('数量', '巡护长度（米）', '≥32千米')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '“场次”以“次”计。', en: '场次 counted in 次.' },
      table: { rows: [row('数量', '惠民演出场次', '≥12次')] },
    },
    {
      note: { 'zh-CN': '“万人”按“人”看待。', en: '万人 counts as 人.' },
      table: { rows: [row('数量', '受训人数', '≥1.2万人')] },
    },
  ],
};
