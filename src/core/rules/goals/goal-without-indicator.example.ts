import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '目标中提到的工作（培训、宣传、慰问等）没有任何数量或质量指标，或别的目标有效益指标而它没有时提示。默认关闭，仅供参考。',
    en: 'A goal names work (training, publicity, visits …) that no quantity or quality measures, or that alone lacks a benefit. A heuristic, off by default.',
  },
  silent: {
    'zh-CN': ['没有提到已收录的工作时不判断。'],
    en: ['The goal names no work we have a word for.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '慰问没有指标。',
        en: 'No indicator for the visits.',
      },
      table: { goal: '1.培训馆员\n2.慰问留守老人', rows: [row('数量', '馆员培训人数', '≥30人')] },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '各有指标。',
        en: 'Each has its indicator.',
      },
      table: { goal: '培训馆员', rows: [row('数量', '馆员培训人数', '≥30人')] },
    },
  ],
};
