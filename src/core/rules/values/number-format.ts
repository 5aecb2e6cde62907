import type { Target } from '../../table/model';
import { editOf, rewrite } from '../edits';
import { defineRule } from '../rule';
import { countInWords } from '../../value/numerals';

interface Written {
  readonly value: string;
  readonly after: string;
}

/** What may stand before a count in words without changing what it says. */
const SIGN_IN_WORDS = /^(?:[≥≤><=]|不[少低多高]于|不超过|至[少多])?$/u;

/** 数字写法: separators and numerals that a budget system cannot read. Source: its values are plain numbers. */
export const numberFormat = defineRule<{ separator: Written; words: Written }, { write: Written }>({
  id: 'number-format',
  name: { 'zh-CN': '数字写法', en: 'Number format' },
  standing: 'extra',
  severity: { separator: 'info', words: 'info' },
  sources: ['PMKPI', 'house'],
  messages: {
    'zh-CN': {
      separator: (d) => ({
        what: `指标值“${d.value}”中有千位分隔符。`,
        why: '系统读取数字时，遇到分隔符会中断。',
        how: `建议写作“${d.after}”。`,
      }),
      words: (d) => ({
        what: `指标值“${d.value}”用汉字写数量。`,
        why: '用阿拉伯数字填写，便于汇总和核对。',
        how: `建议写作“${d.after}”。`,
      }),
    },
    en: {
      separator: (d) => ({
        what: `The value “${d.value}” has a thousands separator.`,
        why: 'The budget system stops reading a number at the separator.',
        how: `Write “${d.after}”.`,
      }),
      words: (d) => ({
        what: `The value “${d.value}” writes its number in words.`,
        why: 'Figures can be compared and added up.',
        how: `Write “${d.after}”.`,
      }),
    },
  },
  titles: {
    'zh-CN': { write: (d) => `改为 ${d.after}` },
    en: { write: (d) => `Change to ${d.after}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const { target } of set.indicators) {
        const { kind, core, multiple } = target.value;
        const words = kind === 'qualitative';
        if (!words && (!core.includes(',') || multiple || isFormatted(target.text))) continue;
        const after = words ? inFigures(target) : withoutSeparators(target);
        if (after === null) continue;
        const data = { value: target.text.trim(), after };
        report({
          cell: target.cell,
          message: [words ? 'words' : 'separator', data],
          fixes: [
            {
              kind: words ? 'choice' : 'safe',
              title: ['write', data],
              edits: [editOf(table, target, after)],
            },
          ],
        });
      }
    }
  },
});

/** Excel makes a number of what is typed like this: the separators are its format, and nothing is wrong in the cell. */
function isFormatted(text: string): boolean {
  return /^\s*-?\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*$/u.test(text);
}

function withoutSeparators({ value }: Target): string | null {
  return value.amount === null ? null : rewrite(value, { core: value.core.replace(/,/gu, '') });
}

/** The value in figures, if it is nothing but a sign, a numeral and a unit. */
function inFigures({ value }: Target): string | null {
  const count = countInWords(value.core);
  if (!count) return null;
  const before = value.core.slice(0, count.index);
  const behind = value.core.slice(count.index + count.words.length);
  if (!SIGN_IN_WORDS.test(before) || !/^(?:以上|以内|以下)?$/u.test(behind.slice(count.unit.length)))
    return null;
  return `${before}${count.number}${behind}`;
}
