import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '表中另设单位列时，指标值一栏只填数值。指标值末尾又写了单位的：与单位列相同为重复，不同为冲突。',
    en: 'Where a table has a unit column, the value is a mere number. A unit at the end of the value is a repetition if it is the same, a conflict if it is another one.',
  },
  silent: {
    'zh-CN': ['单位列为空，或数字后面只有“万”的，不提示。', '评价指标体系表习惯两处都写单位，重复不提示。'],
    en: [
      'Nothing is said where the unit cell is blank, or where only 万 follows the number.',
      'Evaluation tables give the unit twice by custom: a repetition is not reported there.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '单位重复，可直接删去指标值中的“%”。',
        en: 'The unit is repeated and can be removed from the value.',
      },
      table: { extraColumns: ['度量单位'], rows: [row('质量', '图书完好率', '≥88%', '%')] },
    },
    {
      note: { 'zh-CN': '两处单位不同，须核对以哪个为准。', en: 'Two different units: one of them is wrong.' },
      table: { extraColumns: ['度量单位'], rows: [row('时效', '项目实施周期', '≤6个月', '天')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '数值与单位各在其列。', en: 'Number and unit, each in its column.' },
      table: { extraColumns: ['度量单位'], rows: [row('质量', '图书完好率', '≥88', '%')] },
    },
  ],
};
