import { indicatorsOf, type Field, type TargetTable } from '../../table/model';
import { hasLatex, withoutCommands, withoutLatex } from '../../value/latex';
import { editOf } from '../edits';
import { defineRule } from '../rule';

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
    for (const field of textFields(table)) {
      if (hasLatex(field.text)) {
        const { text, clean } = withoutLatex(field.text);
        const value = clean ? text : withoutCommands(text);
        report({
          cell: field.cell,
          message: ['code', { text: excerpt(field.text) }],
          fixes: [
            {
              kind: clean ? 'safe' : 'choice',
              title: [clean ? 'plain' : 'stripped', { value: excerpt(value) }],
              edits: [editOf(table, field, value)],
            },
          ],
        });
      } else if (STRAY_WORD.test(field.text)) {
        report({ cell: field.cell, message: ['word', { text: excerpt(field.text) }] });
      }
    }
  },
});

/** Every cell of the table that holds words or a value, in the order of the sheet. */
function textFields(table: TargetTable): readonly Field[] {
  const shares = table.paymentPlan?.points.map((point) => point.share) ?? [];
  const rows = indicatorsOf(table).flatMap(({ tier1, tier2, name, description, target, basis }) => [
    ...[tier1.own, tier2.own, name, description],
    ...[target, target.comparatorCell, target.unitCell, basis],
  ]);
  return [table.title, table.project.name, table.purpose, ...shares, ...table.goals, ...rows].filter(
    (field) => field !== null,
  );
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
