import { remembered } from '../../remembered';
import { labelTypo } from '../../value/label-typos';
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Words {
  readonly wrong: string;
  readonly right: string;
}

/** The same few labels stand in every table. */
const typoOf = remembered(labelTypo);

/** 表头错字: a label with a character lost or misread, so that its value is not found. */
export const headerTypo = defineRule<{ typo: Words }, { spell: Words }>({
  id: 'header-typo',
  name: { 'zh-CN': '表头错字', en: 'Misspelt label' },
  standing: 'extra',
  severity: { typo: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      typo: (d) => ({
        what: `“${d.wrong}”疑为“${d.right}”之误。`,
        why: '标签有误时，汇总和导入无法对应这一项，本工具也不会检查它的内容。',
        how: `请改为“${d.right}”。`,
      }),
    },
    en: {
      typo: (d) => ({
        what: `“${d.wrong}” should probably read “${d.right}”.`,
        why: 'Behind a misspelt label neither an import nor this check finds the value.',
        how: `Write “${d.right}”.`,
      }),
    },
  },
  titles: {
    'zh-CN': { spell: (d) => `改为“${d.right}”` },
    en: { spell: (d) => `Change to “${d.right}”` },
  },
  check(table, report) {
    for (const label of table.looseLabels) {
      const words = typoOf(label.text);
      if (!words) continue;
      const after = label.text.replace(words.wrong, words.right);
      // Spread over the cell with blanks the word cannot be replaced without touching its layout.
      const whole = after !== label.text;
      report({
        cell: label.cell,
        message: ['typo', words],
        fixes: whole ? [{ kind: 'safe', title: ['spell', words], edits: [editOf(table, label, after)] }] : [],
      });
    }
  },
});
