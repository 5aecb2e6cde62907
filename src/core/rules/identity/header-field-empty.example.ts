import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '项目名称、项目编码、主管部门、实施单位等标签旁为空时提示。',
    en: 'A label for the project’s name, code, department or unit has nothing beside it.',
  },
  silent: {
    'zh-CN': ['空白模板不提示。', '其他标签（电话、项目属性等）不提示。'],
    en: ['The form is a blank template.', 'Other labels, such as telephone or type, may stay blank.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '项目名称没有填。',
        en: 'The project has no name.',
      },
      table: { title: '项目绩效目标表', projectName: '', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '都已填写。',
        en: 'Everything is filled in.',
      },
      table: { rows },
    },
  ],
};
