import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Past {
  readonly found: string;
}

interface Titles {
  readonly future: { readonly text: string };
}

/** 了 behind a verb: not in 了解, 为了, 除了 and the like. */
const DONE = /(?<=\p{Script=Han})(?<![为除不罢末得明])了(?![解然结却断])/gu;
const ALREADY = /已经?(?=完成|实现|达到|建成|开展|发放|投入|建立|形成|通过|举办|组织)/gu;

/** 目标写成完成时: a target speaks of what is to be done, not of what was done. */
export const pastTenseTarget = defineRule<{ past: Past }, Titles>({
  id: 'past-tense-target',
  name: { 'zh-CN': '目标写成完成时', en: 'Target in the past tense' },
  standing: 'off',
  severity: { past: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      past: (d) => ({
        what: `“${d.found}”写成了已经完成的事。`,
        why: '绩效目标是对将来的承诺，不是对过去的总结。',
        how: '可去掉“了”“已”等字。',
      }),
    },
    en: {
      past: (d) => ({
        what: `“${d.found}” speaks of something already done.`,
        why: 'A target is a promise, not a summary.',
        how: 'Leave out 了 or 已.',
      }),
    },
  },
  titles: {
    'zh-CN': { future: (d) => `改为“${d.text}”` },
    en: { future: (d) => `Change to “${d.text}”` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const { name, description } of set.indicators) {
        for (const field of [name, description]) {
          if (!field || !/[了已]/u.test(field.text) || field.text.includes('是否')) continue;
          const text = field.text.replace(DONE, '').replace(ALREADY, '');
          if (text === field.text) continue;
          report({
            cell: field.cell,
            message: ['past', { found: excerpt(field.text) }],
            fixes: [
              {
                kind: 'choice',
                title: ['future', { text: excerpt(text) }],
                edits: [editOf(table, field, text)],
              },
            ],
          });
        }
      }
    }
  },
});

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}
