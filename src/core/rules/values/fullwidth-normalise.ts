import { cellKey } from '../../sheet/address';
import type { Field, TargetTable } from '../../table/model';
import { SIGN } from '../../value/signs';
import { editOf } from '../edits';
import { defineRule } from '../rule';
import { excerpt } from '../excerpt';

interface Spelled {
  readonly text: string;
}

interface Titles {
  readonly rewrite: { readonly value: string };
}

/** What no cell needs: full-width digits and letters, ％, blanks that cannot be seen. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％\u00A0\u200B-\u200D\u2060\uFEFF]/u;
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/gu;
const BLANK = /[ \u00A0\u3000]/u;
/** Blanks of any kind but a line break, which sets items apart. */
const BLANKS = /[^\S\r\n]+/gu;
/** A blank inside Chinese words; between Latin words or figures it belongs there. */
const INSIDE = /(?<=[\p{Script=Han}：（）])[ \u00A0\u3000]+(?=[\p{Script=Han}：（）])/u;

/** 全角半角与多余空白: digits and signs in full width, blanks inside values and labels. Source: convention of this tool. */
export const fullwidthNormalise = defineRule<{ value: Spelled; name: Spelled; label: Spelled }, Titles>({
  id: 'fullwidth-normalise',
  name: { 'zh-CN': '全角半角与多余空白', en: 'Full width and stray blanks' },
  standing: 'extra',
  severity: { value: 'info', name: 'info', label: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      value: (d) => ({
        what: `指标值“${d.text}”中有全角数字、字母或多余空白。`,
        why: '汇总和导入时，全角字符和空白会使同一数值被当作不同内容。',
        how: '建议改为半角并去掉空白。',
      }),
      name: (d) => ({
        what: `“${d.text}”中有全角数字、字母或看不见的空白。`,
        why: '查找和汇总时，同一名称会被当作不同内容。',
        how: '建议改为半角并去掉空白。',
      }),
      label: (d) => ({
        what: `表头“${d.text}”中有多余空白。`,
        why: '多由换行或排版留下，不影响识别。',
        how: '导出整理后的表格时会自动去掉，原表可不改。',
      }),
    },
    en: {
      value: (d) => ({
        what: `The value “${d.text}” holds full-width characters or stray blanks.`,
        why: 'Sorting and importing take such a value for another one.',
        how: 'Use half width and drop the blanks.',
      }),
      name: (d) => ({
        what: `“${d.text}” holds full-width characters or blanks that cannot be seen.`,
        why: 'Searching and counting take such a name for another one.',
        how: 'Use half width and drop the blanks.',
      }),
      label: (d) => ({
        what: `The label “${d.text}” holds stray blanks.`,
        why: 'They usually come from line breaks; the table is recognised all the same.',
        how: 'The export drops them; the sheet may stay as it is.',
      }),
    },
  },
  titles: {
    'zh-CN': { rewrite: (d) => `改为 ${d.value}` },
    en: { rewrite: (d) => `Change to ${d.value}` },
  },
  check(table, report) {
    for (const label of strayLabels(table))
      report({ cell: label.cell, message: ['label', { text: excerpt(label.text) }] });
    const rewriteTo = (field: Field, id: 'value' | 'name', after: string): void => {
      if (after === field.text || after === '') return;
      report({
        cell: field.cell,
        message: [id, { text: excerpt(field.text) }],
        fixes: [
          {
            kind: 'safe',
            title: ['rewrite', { value: excerpt(after) }],
            edits: [editOf(table, field, after)],
          },
        ],
      });
    };
    for (const { indicators } of table.sets) {
      for (const { keys, name, target } of indicators) {
        if ((keys.signs & (SIGN.wide | SIGN.blank)) === 0) continue;
        if (name && WIDE.test(name.text)) rewriteTo(name, 'name', halfWidthOf(name.text));
        const { text, value } = target;
        if (WIDE.test(text) || BLANK.test(text)) {
          const numeric = value.amount !== null && !value.multiple;
          rewriteTo(target, 'value', numeric ? withoutBlanks(halfWidthOf(text)) : halfWidthOf(text));
        }
      }
    }
  },
});

/** Labels with blanks inside, above the indicators and in their header, each cell once. */
function strayLabels({ headerFields, budgets, paymentPlan, sets }: TargetTable): Iterable<Field> {
  const stray = new Map<string, Field>();
  const look = (label: Field | undefined): void => {
    if (label && BLANK.test(label.text) && INSIDE.test(label.text)) stray.set(cellKey(label.cell), label);
  };
  for (const { label } of headerFields) look(label);
  for (const { total, fiscal, other } of budgets) {
    look(total?.label);
    look(fiscal?.label);
    look(other?.label);
  }
  look(paymentPlan?.label);
  for (const { header } of sets) for (const label of header.labels) look(label);
  return stray.values();
}

/** Digits, letters and ％ in half width, ． and ， too where they stand in a number; Chinese punctuation stays. */
function halfWidthOf(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/\u00A0/gu, ' ')
    .replace(/[０-９Ａ-Ｚａ-ｚ％]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)．(?=\d)/gu, '.')
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/gu, ',');
}

/** A number needs no blanks, unless two figures or Latin words would run together. */
function withoutBlanks(text: string): string {
  return text.trim().replace(BLANKS, (blank, at: number, whole: string) => {
    const around = whole.charAt(at - 1) + whole.charAt(at + blank.length);
    return /^[A-Za-z\d.,]{2}$/u.test(around) ? blank : '';
  });
}
