import { basisFacts } from '../../value/basis';
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Texts {
  readonly before: string;
  readonly after: string;
}

/** 文号括号不规范: the year of a document number stands in 〔 〕. Source: GB/T 9704. */
export const docNumberBrackets = defineRule<{ brackets: Texts }, { brackets: Texts }>({
  id: 'doc-number-brackets',
  name: { 'zh-CN': '文号括号不规范', en: 'Brackets of a document number' },
  standing: 'core',
  severity: { brackets: 'info' },
  sources: ['GB9704'],
  messages: {
    'zh-CN': {
      brackets: (d) => ({
        what: `文号“${d.before}”的年份未用六角括号。`,
        why: '发文字号中的年份应当用六角括号“〔〕”括入。',
        how: `建议写作“${d.after}”。`,
      }),
    },
    en: {
      brackets: (d) => ({
        what: `The year in “${d.before}” does not stand in tortoise-shell brackets.`,
        why: 'Document numbers put their year in 〔 〕.',
        how: `Write “${d.after}”.`,
      }),
    },
  },
  titles: {
    'zh-CN': { brackets: (d) => `改为 ${d.after}` },
    en: { brackets: (d) => `Change to ${d.after}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const { basis } of set.indicators) {
        if (basis === null || !basis.text.includes('号')) continue;
        const { bracketed } = basisFacts(basis.text);
        if (bracketed === null) continue;
        const texts = { before: basis.text.trim(), after: bracketed.trim() };
        report({
          cell: basis.cell,
          message: ['brackets', texts],
          fixes: [{ kind: 'safe', title: ['brackets', texts], edits: [editOf(table, basis, bracketed)] }],
        });
      }
    }
  },
});
