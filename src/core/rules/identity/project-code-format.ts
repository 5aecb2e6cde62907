import { inOneCell } from '../../table/code-and-name';
import type { Field, TargetTable } from '../../table/model';
import { isMalformedCode, repairsOf, splitCodeName } from '../../value/project-code';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Code {
  readonly code: string;
}

interface Length extends Code {
  readonly length: number;
}

interface Letters extends Code {
  readonly letters: string;
}

/** 项目编码格式: a code of the budget system that fits none of its known forms. */
export const projectCodeFormat = defineRule<{ length: Length; letter: Letters; form: Code }, { read: Code }>({
  id: 'project-code-format',
  name: { 'zh-CN': '项目编码格式', en: 'Form of the project code' },
  standing: 'core',
  severity: { length: 'warning', letter: 'warning', form: 'warning' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      length: (d) => ({
        what: `项目编码“${d.code}”有${d.length}位，已知编码均为21位。`,
        why: '编码是项目在系统中的唯一标识，多一位或少一位都无法对应。',
        how: '请与预算管理一体化系统中的编码逐位核对。',
      }),
      letter: (d) => ({
        what: `项目编码“${d.code}”中有字母“${d.letters}”。`,
        why: '已知编码不使用 I、O、S、V、Z，这些字母容易与数字混淆，多为抄录或识别有误。',
        how: '请与预算管理一体化系统中的编码逐位核对后更正。',
      }),
      form: (d) => ({
        what: `项目编码“${d.code}”与已知格式不符。`,
        why: '已知编码为六位区划、两位年份，其后为类别字母和十二位编号，或全为数字，字母均为大写。',
        how: '请与预算管理一体化系统中的编码逐位核对。',
      }),
    },
    en: {
      length: (d) => ({
        what: `The project code “${d.code}” has ${d.length} characters; known codes have 21.`,
        why: 'The code is the key of the project: one character too many or too few and it is lost.',
        how: 'Compare it with the budget system, character by character.',
      }),
      letter: (d) => ({
        what: `The project code “${d.code}” holds ${d.letters}.`,
        why: 'Known codes do without I, O, S, V and Z, which are mistaken for other characters.',
        how: 'Compare it with the budget system, character by character, and correct it.',
      }),
      form: (d) => ({
        what: `The project code “${d.code}” fits no known form.`,
        why: 'Known codes are division, year, a class letter and twelve places, or digits only; letters are capitals.',
        how: 'Compare it with the budget system, character by character.',
      }),
    },
  },
  titles: {
    'zh-CN': { read: (d) => `核对系统后改为 ${d.code}` },
    en: { read: (d) => `Change to ${d.code}, once checked with the system` },
  },
  check(table, report) {
    const field = table.project.code;
    if (!field || !isMalformedCode(field.text)) return;
    const { code } = splitCodeName(field.text);
    const letters = [...new Set(forbiddenLetters(code))].join('、');
    const cell = field.cell;
    const fixes = fixesFor(table, field, code);
    if (code.length !== 21) report({ cell, message: ['length', { code, length: code.length }] });
    else if (letters !== '') report({ cell, message: ['letter', { code, letters }], fixes });
    else report({ cell, message: ['form', { code }], fixes });
  },
});

/** The class letter, in place 9, may be any. */
function forbiddenLetters(code: string): readonly string[] {
  return `${code.slice(0, 8)}${code.slice(9)}`.match(/[IOSVZ]/giu) ?? [];
}

/** Only where the cell shows the code in one piece can it be replaced there. */
function fixesFor(table: TargetTable, field: Field, code: string): readonly ProposedFix<{ read: Code }>[] {
  if (!field.text.includes(code) || inOneCell(table)) return [];
  return repairsOf(code).map((repaired) => ({
    kind: 'choice',
    title: ['read', { code: repaired }],
    edits: [editOf(table, field, field.text.replace(code, repaired))],
  }));
}
