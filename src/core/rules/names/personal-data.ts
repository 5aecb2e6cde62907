import { editOf } from '../edits';
import { defineRule } from '../rule';
import { eachText } from '../../table/each-text';

interface Seen {
  readonly masked: string;
}

interface Titles {
  readonly mask: { readonly masked: string };
}

const LONG_NUMBER = /\d{3}[\d -]\d/u;
/** An account or document number is no telephone, and 13800000000元 is an amount. */
const MOBILE =
  /(?<![\dA-Za-z.])(?<!(?:编号|编码|账号|帐号|卡号|户号|单号)[:：为]?)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z.,元万亿])/gu;
const ID_NUMBER =
  /(?<![\dA-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu;
const FACTORS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** 含个人电话或身份证号: target tables are published. */
export const personalData = defineRule<{ mobile: Seen; identity: Seen }, Titles>({
  id: 'personal-data',
  name: { 'zh-CN': '含个人电话或身份证号', en: 'Personal telephone or ID number' },
  standing: 'extra',
  severity: { mobile: 'info', identity: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      mobile: (d) => ({
        what: `单元格中有手机号码（${d.masked}）。`,
        why: '绩效目标表会随预算公开，不宜含个人联系方式。',
        how: '建议改为办公电话，或在公开前隐去。',
      }),
      identity: (d) => ({
        what: `单元格中有身份证号码（${d.masked}）。`,
        why: '绩效目标表会随预算公开，不应含个人身份信息。',
        how: '请删去，或在公开前隐去。',
      }),
    },
    en: {
      mobile: (d) => ({
        what: `The cell holds a mobile number (${d.masked}).`,
        why: 'The table is published with the budget.',
        how: 'Give an office number, or mask it before publishing.',
      }),
      identity: (d) => ({
        what: `The cell holds an ID number (${d.masked}).`,
        why: 'The table is published with the budget.',
        how: 'Delete it, or mask it before publishing.',
      }),
    },
  },
  titles: {
    'zh-CN': { mask: (d) => `隐去部分数字：${d.masked}` },
    en: { mask: (d) => `Mask some of the digits: ${d.masked}` },
  },
  check(table, report) {
    eachText(table, (field) => {
      if (field.text.length < 11 || !LONG_NUMBER.test(field.text)) return;
      const identities = masked(field.text, ID_NUMBER, maskedIdentity);
      const both = masked(identities.text, MOBILE, maskedMobile);
      const first = identities.first ?? both.first;
      if (first === null) return;
      report({
        cell: field.cell,
        message: [identities.first === null ? 'mobile' : 'identity', { masked: first }],
        fixes: [
          { kind: 'choice', title: ['mask', { masked: first }], edits: [editOf(table, field, both.text)] },
        ],
      });
    });
  },
});

/** The text with what matches masked, and the first of the masked numbers. */
function masked(
  text: string,
  pattern: RegExp,
  mask: (number: string) => string,
): { readonly text: string; readonly first: string | null } {
  let first: string | null = null;
  const after = text.replace(pattern, (number) => {
    const shown = mask(number);
    if (shown !== number) first ??= shown;
    return shown;
  });
  return { text: after, first };
}

/** The circle is the usual mark of an omission in print; `*` or `X` would look like a value not filled in. */
function maskedMobile(number: string): string {
  return `${number.slice(0, 3)}○○○○${number.slice(-4)}`;
}

/** Only what passes the check digit is an ID number. */
function maskedIdentity(number: string): string {
  const sum = FACTORS.reduce((total, factor, index) => total + factor * Number(number[index]), 0);
  const passes = CHECK_DIGITS[sum % 11] === number.slice(-1).toUpperCase();
  return passes ? `${number.slice(0, 6)}○○○○○○○○○○${number.slice(-2)}` : number;
}
