import { nameKey } from '../../sheet/text';
import type { Field, Indicator } from '../../table/model';
import { SIGN } from '../../value/signs';
import { datesIn, daysIn, type DateMention } from '../../value/dates';
import { eachText } from '../../table/each-text';
import { defineRule } from '../rule';

interface Wrong {
  readonly date: string;
}

interface WrongDay extends Wrong {
  readonly month: string;
  readonly days: number;
}

/** Most dates say 12月31日 or 6月底 and need no closer look; blanks, full width and `2024-12-31` do. */
const DOUBTFUL =
  /(?:1[3-9]|[2-9]\d|(?<!\d)00?)月|(?:(?<!1)[2469]|11)月份?(?:29|3\d)|(?:3[2-9]|[4-9]\d|(?<!\d)00?)日|[０-９]|\s|[-/.]/u;
/** In front of it or behind it a number of 月 is a span written short: 质保期24月, ≥36月, 每18月. */
const SPAN_BEFORE = /(?:[≥≤><=第每近满达共约]|连续|不少于|不低于|不超过|(?:期限?|寿命|时长)[为:]?)$/u;
const LONGEST_LEAD = 6;
const SPAN_BEHIND = /^(?:以[上下内]|之内|内|左右|工资|薪|奖|龄|\/)/u;

/** Names of what lasts: a bare 36月 under 质保期 is a span too, under 完成日期 it is not. */
const LASTS = /(?<![日学分定])期限?|寿命|时长|年限/u;

/** 日期不存在: a day or a month no calendar knows. */
export const dateInvalid = defineRule<{ month: Wrong; day: WrongDay }>({
  id: 'date-invalid',
  name: { 'zh-CN': '日期不存在', en: 'No such date' },
  standing: 'core',
  severity: { month: 'error', day: 'error' },
  sources: ['BJ', 'P'],
  messages: {
    'zh-CN': {
      month: (d) => ({
        what: `“${d.date}”的月份不存在。`,
        why: '日期有误，无法据以考核。',
        how: '请核对后更正。',
      }),
      day: (d) => ({
        what: `“${d.date}”不存在：${d.month}只有${d.days}天。`,
        why: '日期有误，无法据以考核。',
        how: '请核对后更正。',
      }),
    },
    en: {
      month: (d) => ({
        what: `“${d.date}” names a month that does not exist.`,
        why: 'Nothing can be judged by a wrong date.',
        how: 'Check and correct it.',
      }),
      day: (d) => ({
        what: `“${d.date}” does not exist: ${d.month} has only ${d.days} days.`,
        why: 'Nothing can be judged by a wrong date.',
        how: 'Check and correct it.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, workbook) {
    const look = (field: Field, row: Indicator | null): void => {
      const dated = field.text.includes('月') || (field === row?.target && row.target.value.kind === 'date');
      if (!dated || !DOUBTFUL.test(field.text)) return;
      const text = nameKey(field.text);
      // What an indicator asks for is asked for in the budget year; other texts may speak of any year.
      const usualYear = row && field !== row.basis ? workbook.budgetYear(table) : null;
      for (const mention of datesIn(text)) {
        const message = wrong(mention, text, usualYear);
        if (!message || (message[0] === 'month' && row && isBareSpan(mention, text, row))) continue;
        report({ cell: field.cell, message });
        return;
      }
    };
    eachText(table, look, mayHoldDate);
  },
});

function mayHoldDate({ keys, target }: Indicator): boolean {
  return (keys.signs & SIGN.month) !== 0 || target.value.kind === 'date';
}

function wrong(
  mention: DateMention,
  text: string,
  usualYear: number | null,
): readonly ['month', Wrong] | readonly ['day', WrongDay] | null {
  const { month, day } = mention;
  if (month === null) return null;
  const year = mention.year ?? usualYear;
  const days = daysIn(month, year);
  if (days === null) return isSpan(mention, text) ? null : ['month', { date: mention.text }];
  if (day === null || (day >= 1 && day <= days)) return null;
  const named = month === 2 && days === 28 && year !== null ? `${year}年2月` : `${month}月`;
  return ['day', { date: mention.text, month: named, days }];
}

function isSpan({ text: written, index, year, day }: DateMention, text: string): boolean {
  if (year !== null || day !== null || !written.endsWith('月')) return false;
  const behind = text.slice(index + written.length);
  return SPAN_BEFORE.test(text.slice(Math.max(0, index - LONGEST_LEAD), index)) || SPAN_BEHIND.test(behind);
}

function isBareSpan({ text: written, year, day }: DateMention, text: string, { keys }: Indicator): boolean {
  return year === null && day === null && written === text && LASTS.test(keys.name);
}
