import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '绩效目标与资金用途（或项目名称）去掉编号和标点后完全相同时提示。',
    en: 'The goal equals the purpose of the funds, or the project name, but for numbers and full stops.',
  },
  silent: {
    'zh-CN': ['部分相同、另有补充的不提示。'],
    en: ['It only shares some words and says more.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '目标照抄了用途。',
        en: 'The goal copies the purpose.',
      },
      table: { purpose: '购置图书，更换旧书架', goal: '1.购置图书，更换旧书架。', rows },
    },
    {
      note: {
        'zh-CN': '只写了项目名称。',
        en: 'Only the project name.',
      },
      table: { projectName: '图书室运行经费', goal: '图书室运行经费', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '目标说明了产出和效果。',
        en: 'The goal states output and effect.',
      },
      table: { purpose: '购置图书，更换旧书架', goal: '新增图书2000册，方便群众就近阅读', rows },
    },
  ],
};
