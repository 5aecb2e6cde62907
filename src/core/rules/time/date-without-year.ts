import { nameKey } from '../../sheet/text';
import type { Field, TargetTable } from '../../table/model';
import { datesIn } from '../../value/dates';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Yearless {
  readonly date: string;
}

interface Titles {
  readonly add: { readonly value: string };
}

const EVERY_YEAR = /每年?$|[次上下]年?$|[当本翌]年$|第$/u;

/** 日期缺年份: a date of a timeliness row leaves the year to the table. For those who publish single rows. */
export const dateWithoutYear = defineRule<{ yearless: Yearless }, Titles>({
  id: 'date-without-year',
  name: { 'zh-CN': '日期缺年份', en: 'Date without a year' },
  standing: 'off',
  severity: { yearless: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      yearless: (d) => ({
        what: `“${d.date}”没有写明年份。`,
        why: '单独引用或汇总到其他表格时，看不出是哪一年。',
        how: '可在日期前补上年份。',
      }),
    },
    en: {
      yearless: (d) => ({
        what: `“${d.date}” does not name its year.`,
        why: 'Quoted outside the table, the date is not complete.',
        how: 'The year may be put in front of it.',
      }),
    },
  },
  titles: {
    'zh-CN': { add: (d) => `补上年份：${d.value}` },
    en: { add: (d) => `Add the year: ${d.value}` },
  },
  check(table, report, workbook) {
    for (const set of table.sets) {
      if (set.period !== 'year') continue;
      for (const row of set.indicators) {
        if (row.keys.tier2 !== '时效') continue;
        for (const field of [row.name, row.description, row.target]) {
          const date = field?.text.includes('月') === true ? yearlessDate(nameKey(field.text)) : null;
          if (!field || date === null) continue;
          const fixes = withYear(table, field, date, workbook.budgetYear(table));
          report({ cell: field.cell, message: ['yearless', { date }], fixes });
        }
      }
    }
  },
});

/** The first date that names a month, unless a year stands anywhere in the text. */
function yearlessDate(text: string): string | null {
  if (text.includes('每年') || /(?:19|20)\d{2}/u.test(text)) return null;
  const date = datesIn(text).find(
    ({ month, index }) => month !== null && !EVERY_YEAR.test(text.slice(Math.max(0, index - 2), index)),
  );
  return date?.text ?? null;
}

function withYear(
  table: TargetTable,
  field: Field,
  date: string,
  year: number | null,
): readonly ProposedFix<Titles>[] {
  if (year === null || !field.text.includes(date)) return [];
  const value = `${year}年${date}`;
  const edits = [editOf(table, field, field.text.replace(date, value))];
  return [{ kind: 'choice', title: ['add', { value }], edits }];
}
