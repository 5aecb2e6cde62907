import { inOneCell } from '../../table/code-and-name';
import { checkCharacter, neighboursOf, readProjectCode } from '../../value/project-code';
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Check {
  readonly code: string;
  readonly expected: string;
  readonly found: string;
}

interface Code {
  readonly code: string;
}

/** 项目编码校验位, for codes of Hebei: inferred from four codes of one unit by analogy with GB 32100. */
export const projectCodeCheck = defineRule<{ check: Check }, { read: Code }>({
  id: 'project-code-check',
  name: { 'zh-CN': '项目编码校验位', en: 'Check character of the project code' },
  standing: 'extra',
  severity: { check: 'info' },
  sources: ['GB32100'],
  messages: {
    'zh-CN': {
      check: (d) => ({
        what: `按已知样本归纳的算法，项目编码“${d.code}”的末位应为“${d.expected}”，现为“${d.found}”，可能有一位抄错。`,
        why: '末位与前二十位对不上，多为抄录或识别有误；该算法按已知样本归纳，并非公布的规则。',
        how: '请与预算管理一体化系统中的编码逐位核对，以系统为准。',
      }),
    },
    en: {
      check: (d) => ({
        what: `By a formula inferred from known samples “${d.code}” should end in ${d.expected}, not ${d.found}.`,
        why: 'A character may be miscopied; the formula is inferred from known samples, not published.',
        how: 'Compare it with the budget system, which decides.',
      }),
    },
  },
  titles: {
    'zh-CN': { read: (d) => `核对系统后改为 ${d.code}` },
    en: { read: (d) => `Change to ${d.code}, once checked with the system` },
  },
  check(table, report) {
    const field = table.project.code;
    const code = field ? readProjectCode(field.text)?.text : undefined;
    if (!field || code === undefined) return;
    const expected = checkCharacter(code);
    const found = code.charAt(20);
    if (expected === null || expected === found) return;
    // Only where the cell shows the code in one piece can it be replaced there.
    const writable = field.text.includes(code) && !inOneCell(table);
    const neighbours = writable ? neighboursOf(code) : [];
    report({
      cell: field.cell,
      message: ['check', { code, expected, found }],
      fixes: neighbours.map((other) => ({
        kind: 'choice',
        title: ['read', { code: other }],
        edits: [editOf(table, field, field.text.replace(code, other))],
      })),
    });
  },
});
