import { sameCell } from '../../sheet/address';
import type { Field, TargetTable } from '../../table/model';
import { hasLatex, withoutCommands, withoutLatex } from '../../value/latex';
import { SIGN, signsIn } from '../../value/signs';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import { excerpt } from '../excerpt';

interface Code {
  readonly text: string;
}

interface Plain {
  readonly value: string;
}

/** A Latin joining word that an optical reader or a translation left between Chinese characters. */
const STRAY_WORD = /\p{Script=Han}\s{0,3}\b(?:and|or|of|the)\b\s{0,3}\p{Script=Han}/iu;

/** 公式代码残留: `$\geq 90\%$` instead of ≥90%. */
export const latexArtifact = defineRule<{ code: Code; word: Code }, { plain: Plain; stripped: Plain }>({
  id: 'latex-artifact',
  name: { 'zh-CN': '公式代码残留', en: 'Formula code left over' },
  standing: 'core',
  severity: { code: 'warning', word: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      code: (d) => ({
        what: `单元格中有公式代码：“${d.text}”。`,
        why: '这是从其他文档粘贴时留下的代码，打印和公开时会原样出现。',
        how: '请改为普通字符，如“≥90%”。',
      }),
      word: (d) => ({
        what: `中文之间夹有外文单词：“${d.text}”。`,
        why: '多为识别或粘贴时留下的。',
        how: '请核对后改写。',
      }),
    },
    en: {
      code: (d) => ({
        what: `The cell holds formula code: “${d.text}”.`,
        why: 'It was left by pasting and will be printed as it is.',
        how: 'Use plain characters such as “≥90%”.',
      }),
      word: (d) => ({
        what: `A foreign word stands between Chinese characters: “${d.text}”.`,
        why: 'Usually left by text recognition or pasting.',
        how: 'Check and rewrite.',
      }),
    },
  },
  titles: {
    'zh-CN': { plain: (d) => `改为 ${d.value}`, stripped: (d) => `去掉代码：${d.value}` },
    en: { plain: (d) => `Change to ${d.value}`, stripped: (d) => `Strip the code: ${d.value}` },
  },
  check(table, report) {
    const look = (field: Field): void => {
      if (hasLatex(field.text)) {
        const fix = withoutCode(table, field);
        report({ cell: field.cell, message: ['code', { text: excerpt(field.text) }], fixes: [fix] });
      } else if (STRAY_WORD.test(field.text)) {
        report({ cell: field.cell, message: ['word', { text: excerpt(field.text) }] });
      }
    };
    for (const field of suspectsAbove(table)) look(field);
    for (const set of table.sets) {
      for (const { keys, tier1, tier2, name, description, target, basis, grading } of set.indicators) {
        if ((keys.signs & SIGN.code) === 0) continue;
        if (isSuspect(tier1.own)) look(tier1.own);
        if (isSuspect(tier2.own)) look(tier2.own);
        if (isSuspect(name)) look(name);
        if (isSuspect(description)) look(description);
        if (isSuspect(target)) look(target);
        if (isSuspect(target.comparatorCell)) look(target.comparatorCell);
        if (isSuspect(target.unitCell)) look(target.unitCell);
        if (isSuspect(basis)) look(basis);
        if (isSuspect(grading)) look(grading);
      }
    }
  },
});

function isSuspect(field: Field | null): field is Field {
  return field !== null && (signsIn(field.text) & SIGN.code) !== 0;
}

/** Every suspicious cell above the indicators, once however many names the model has for it. */
function suspectsAbove(table: TargetTable): readonly Field[] {
  const found: Field[] = [];
  const look = (field: Field | null): void => {
    if (isSuspect(field) && !found.some(({ cell }) => sameCell(cell, field.cell))) found.push(field);
  };
  for (const field of [table.title, table.department, table.project.name, table.purpose]) look(field);
  for (const { period, share } of table.paymentPlan?.points ?? []) {
    look(period);
    look(share);
  }
  for (const goal of table.goals) look(goal);
  for (const { value } of table.headerFields) look(value);
  return found;
}

function withoutCode(table: TargetTable, field: Field): ProposedFix<{ plain: Plain; stripped: Plain }> {
  const { text, clean } = withoutLatex(field.text);
  const value = clean ? text : withoutCommands(text);
  return {
    kind: clean ? 'safe' : 'choice',
    title: [clean ? 'plain' : 'stripped', { value: excerpt(value) }],
    edits: [editOf(table, field, value)],
  };
}
