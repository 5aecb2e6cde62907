import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '有指标值而三级指标空白，或者仍是模板的序号、省略号的，不知道该值考核什么。',
    en: 'A value whose indicator name is blank, or still the slot of the form, is a target for nobody knows what.',
  },
  silent: {
    'zh-CN': ['合计行和模板空行不提示。', '整张空白模板不提示。'],
    en: ['Totals and unfilled rows of the form are left alone.', 'A blank form is left alone.'],
  },
  bad: [
    {
      note: { 'zh-CN': '只有指标值。', en: 'A value alone.' },
      table: { rows: [row('数量', '', '≥60盏'), row('质量', '灯具完好率', '≥97%')] },
    },
    {
      note: { 'zh-CN': '名称仍是模板序号。', en: 'The name is still a slot.' },
      table: { rows: [row('数量', '目标1', '≥60盏'), row('质量', '灯具完好率', '≥97%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '名称完整。', en: 'The name is there.' },
      table: { rows: [row('数量', '维修灯具数量', '≥60盏')] },
    },
  ],
};
