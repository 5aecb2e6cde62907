import { nameKey } from '../../sheet/text';
import type { Field, TargetTable } from '../../table/model';
import { datesIn, daysIn, type DateMention } from '../../value/dates';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Outside {
  readonly date: string;
  readonly year: number;
}

interface Titles {
  readonly move: { readonly value: string };
}

/** Makes a date in a sentence the time something is due; otherwise it may say what is paid or reported on. */
const DUE = /^(?:之?前|以前|以?内|止|完成|竣工|完工|完毕|建成|交付|验收|办结|结束|到位)/u;
/** 2023年12月底前完成的项目尾款: the date tells which one is meant. */
const ATTRIBUTE = /^[^，。；、,;]{0,8}的/u;
/** What was done then is history, wherever it stands. */
const HISTORY =
  /^(?:签|印发|下发|下达|批复|出台|颁布|发布|公布|起|开始|启动|开工|成立|立项|招标|中标|同期|度?(?:水平|数据|基数|实际))/u;
const RANGE_SIGNS = '-~～—–至到';

/** 时间超出预算年度: something is due in another year than the budget is for. */
export const dateOutsideYear = defineRule<{ past: Outside; later: Outside }, Titles>({
  id: 'date-outside-year',
  name: { 'zh-CN': '时间超出预算年度', en: 'Date outside the budget year' },
  standing: 'core',
  severity: { past: 'error', later: 'warning' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      past: (d) => ({
        what: `“${d.date}”早于预算年度${d.year}年。`,
        why: '年度指标应在预算年度内完成，这个时间已经过去。',
        how: '请核对年份，多为沿用上年表格未改。',
      }),
      later: (d) => ({
        what: `“${d.date}”晚于预算年度${d.year}年。`,
        why: '年度指标应在预算年度内完成，超出部分年终无法考核。',
        how: '请核对年份；确属跨年的，请写明本年度应完成的部分。',
      }),
    },
    en: {
      past: (d) => ({
        what: `“${d.date}” is before the budget year ${d.year}.`,
        why: 'A target of the year must be met within it; this time has passed.',
        how: 'Check the year; it was probably left from last year’s table.',
      }),
      later: (d) => ({
        what: `“${d.date}” is after the budget year ${d.year}.`,
        why: 'A target of the year must be met within it to be judged at its end.',
        how: 'Check the year; if the work takes longer, say what is due this year.',
      }),
    },
  },
  titles: {
    'zh-CN': { move: (d) => `改为预算年度：${d.value}` },
    en: { move: (d) => `Move to the budget year: ${d.value}` },
  },
  check(table, report, workbook) {
    for (const set of table.sets) {
      if (set.period !== 'year') continue;
      for (const row of set.indicators) {
        if (row.keys.tier2 !== '时效') continue;
        for (const field of [row.name, row.description, row.target]) {
          if (!field || !/(?:19|20)\d{2}/u.test(field.text)) continue;
          const year = workbook.budgetYear(table);
          if (year === null) return;
          const mention = lastDue(table, field, year, field === row.target);
          if (!mention || mention.year === null || mention.year === year) continue;
          report({
            cell: field.cell,
            message: [mention.year < year ? 'past' : 'later', { date: mention.text, year }],
            fixes: moved(table, field, mention, year),
          });
        }
      }
    }
  },
});

/** The latest year decides: work begun last year and due this year is in order. */
function lastDue(table: TargetTable, field: Field, year: number, isValue: boolean): DateMention | null {
  const text = withoutProject(nameKey(field.text), nameKey(table.project.name?.text ?? ''));
  const dates = datesIn(text).filter((mention) => mention.year !== null);
  const latest = Math.max(...dates.map((mention) => mention.year ?? 0));
  const spans = dates.some((mention) => mention.year === year);
  const due = dates.find((mention) => {
    if (mention.year !== latest) return false;
    if (spans && mention.index > 0 && RANGE_SIGNS.includes(text.charAt(mention.index - 1))) return false;
    const behind = text.slice(mention.index + mention.text.length);
    if (HISTORY.test(behind)) return false;
    if (behind === '' && (isValue || mention.index === 0)) return true;
    if (isValue && mention.month !== null) return true;
    return (DUE.test(behind) || /[底末]$/u.test(mention.text)) && !ATTRIBUTE.test(behind);
  });
  return due ?? null;
}

/** A year in the name of the project says nothing about when it is due. */
function withoutProject(text: string, project: string): string {
  return project === '' ? text : text.replaceAll(project, '□'.repeat(project.length));
}

function moved(
  table: TargetTable,
  field: Field,
  { text, year: wrong, month, day }: DateMention,
  year: number,
): readonly ProposedFix<Titles>[] {
  const real = month === null || day === null || day <= (daysIn(month, year) ?? 0);
  if (!real || !field.text.includes(text)) return [];
  const date = text.replace(String(wrong), String(year));
  const edits = [editOf(table, field, field.text.replaceAll(text, date))];
  return [{ kind: 'choice', title: ['move', { value: date }], edits }];
}
