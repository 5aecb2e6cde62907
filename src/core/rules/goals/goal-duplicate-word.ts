import { defineRule } from '../rule';

interface Slip {
  readonly words: string;
}

/**
 * Slips of the hand: a particle or a verb twice, or a verb that runs into its own last character. A closed list, since
 * most doubled characters are right: 人民民主, 农村村级.
 */
const SLIP =
  /的的|了了|和和|与与|及及|对对|在在|将将|(?:增强|加强)强\p{Script=Han}?|(增强|加强|提升|提高|推进|推动|促进|改善|保障|完善|优化|开展|实施)\1/gu;

/** 语病: a word written twice. Practice. */
export const goalDuplicateWord = defineRule<{ twice: Slip }>({
  id: 'goal-duplicate-word',
  name: { 'zh-CN': '语病', en: 'A word twice' },
  standing: 'off',
  severity: { twice: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      twice: (d) => ({
        what: `“${d.words}”处文字重复或搭配不当。`,
        why: '目标将随预算公开，文字应通顺。',
        how: '请核对后改写。',
      }),
    },
    en: {
      twice: (d) => ({
        what: `“${d.words}” repeats a word.`,
        why: 'Goals are published with the budget and should read well.',
        how: 'Check the sentence.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const goal of table.goals) {
      const words = [...new Set(goal.text.match(SLIP) ?? [])].join('、');
      if (words !== '') report({ cell: goal.cell, message: ['twice', { words }] });
    }
  },
});
