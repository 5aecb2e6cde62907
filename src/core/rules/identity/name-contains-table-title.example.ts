import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '项目名称以“绩效目标表”“绩效自评表”等表名结尾时提示。',
    en: 'The project name ends in the name of the form.',
  },
  silent: {
    'zh-CN': ['名称中间提到绩效目标表的（如编制经费）不提示。'],
    en: ['The name mentions such a form elsewhere than at its end.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '表名一并粘贴了进来。',
        en: 'The name of the form was pasted along.',
      },
      table: { title: '绩效目标表', projectName: '图书室运行经费支出绩效自评表', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '只有项目名称。',
        en: 'The name alone.',
      },
      table: { title: '绩效目标表', projectName: '图书室运行经费', rows },
    },
    {
      note: {
        'zh-CN': '这是编制工作的经费。',
        en: 'Money for drawing up such forms.',
      },
      table: { title: '绩效目标表', projectName: '绩效目标表编制经费', rows },
    },
  ],
};
