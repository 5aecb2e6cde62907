import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '目标中有明显重复的字词（如“的的”“提高提高”）时提示。默认关闭。',
    en: 'A word is obviously written twice. Off by default.',
  },
  silent: {
    'zh-CN': ['“人民民主”“农村村级”一类正常的叠字不提示。'],
    en: ['Doubled characters that are right, as in 人民民主.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '“的”重复。',
        en: '的 twice.',
      },
      table: { goal: '提升图书室的的服务水平', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '文字通顺。',
        en: 'It reads well.',
      },
      table: { goal: '服务人民民主协商，支持农村村级图书室', rows },
    },
  ],
};
