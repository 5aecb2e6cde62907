import type { Indicator, TargetTable } from '../../table/model';
import { datesIn, durationIn, isPointInTime, saysWhen, writeDeadline } from '../../value/dates';
import { nameFacts } from '../../value/indicator-name';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Said {
  readonly value: string;
}

interface Elsewhere extends Said {
  readonly date: string;
}

interface Titles {
  readonly time: { readonly value: string };
  readonly rate: { readonly name: string; readonly value: string };
}

const PROMPT_NAME = /(?:及时|时效|按时|按期|准时)性$/u;
const PROMPT_VALUE = /^(?:及时|按时|按期|准时)\p{Script=Han}{0,4}$/u;
const TIME_NOUN = /的?(?:时间|日期|期限|时限|[及按准]时性|按期性|时效性)$/u;
const YES_OR_NO = /^[是否有无]$/u;
const RATE = '≥95%';

/** 时效指标无时间也无比率: the value neither says when nor how much. Source: 财预〔2015〕88号, 细化量化. */
export const timelinessNotADate = defineRule<{ vague: Said; prompt: Said; elsewhere: Elsewhere }, Titles>({
  id: 'timeliness-not-a-date',
  name: { 'zh-CN': '时效指标无时间也无比率', en: 'Timeliness without time or rate' },
  standing: 'core',
  severity: { vague: 'warning', prompt: 'info', elsewhere: 'info' },
  sources: ['S88', 'P'],
  messages: {
    'zh-CN': {
      vague: (d) => ({
        what: `时效指标的指标值“${d.value}”既没有时间，也没有比率。`,
        why: '时效指标应能据以判断是否按时。',
        how: '请填写完成日期、期限，如“12月底前”“≤30天”，或改用及时率。',
      }),
      prompt: (d) => ({
        what: `时效指标的指标值“${d.value}”没有写明时间。`,
        why: '写明时间或比率，才便于年终核对。',
        how: '建议填写完成日期、期限，或改用及时率。',
      }),
      elsewhere: (d) => ({
        what: `时间“${d.date}”写在指标名称里，指标值“${d.value}”没有时间。`,
        why: '时效指标以指标值作为考核标准。',
        how: '建议把时间填入指标值。',
      }),
    },
    en: {
      vague: (d) => ({
        what: `The value “${d.value}” of a timeliness indicator holds neither a time nor a rate.`,
        why: 'It must be possible to tell whether something was done in time.',
        how: 'Enter a date or a period such as 12月底前 or ≤30天, or use a rate.',
      }),
      prompt: (d) => ({
        what: `The value “${d.value}” does not say by when.`,
        why: 'A time or a rate is easier to verify at the end of the year.',
        how: 'Consider a date, a period or a rate.',
      }),
      elsewhere: (d) => ({
        what: `The time “${d.date}” stands in the name; the value “${d.value}” holds none.`,
        why: 'The value is what a timeliness indicator is judged by.',
        how: 'Consider moving the time into the value.',
      }),
    },
  },
  titles: {
    'zh-CN': {
      time: (d) => `指标值改为 ${d.value}`,
      rate: (d) => `改为“${d.name}”${d.value}`,
    },
    en: {
      time: (d) => `Change the value to ${d.value}`,
      rate: (d) => `Change to “${d.name}” ${d.value}`,
    },
  },
  check(table, report, workbook) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        if (row.keys.tier2 !== '时效' || row.target.value.kind !== 'qualitative') continue;
        const { core } = row.target.value;
        const { bare, yesNo } = nameFacts(row.name?.text ?? '');
        if (/[\d%]/u.test(core) || yesNo || YES_OR_NO.test(core) || isGraded(row) || saysWhen(core)) continue;
        const value = row.target.text.trim();
        const date = datesIn(row.keys.name).find(isPointInTime)?.text;
        const prompt = PROMPT_NAME.test(bare) && PROMPT_VALUE.test(core);
        report({
          cell: row.target.cell,
          message:
            date === undefined ? [prompt ? 'prompt' : 'vague', { value }] : ['elsewhere', { value, date }],
          fixes: fixesFor(table, row, set.period === 'year' ? workbook.budgetYear(table) : null),
        });
      }
    }
  },
});

/** What earns how many points is written beside it. */
function isGraded({ grading }: Indicator): boolean {
  return grading !== null && grading.text.trim() !== '';
}

function fixesFor(table: TargetTable, row: Indicator, year: number | null): readonly ProposedFix<Titles>[] {
  const { name, target } = row;
  const fixes: ProposedFix<Titles>[] = [];
  // Where sign and unit have columns of their own, a time of several parts does not fit the value cell alone.
  if (target.comparator === null && !target.unitCell) {
    for (const value of timesFor(row, year)) {
      fixes.push({ kind: 'choice', title: ['time', { value }], edits: [editOf(table, target, value)] });
    }
  }
  const stem = name?.text.trim().replace(TIME_NOUN, '') ?? '';
  if (
    name &&
    name.text.trim() !== '' &&
    !/[)）]$/u.test(stem) &&
    !target.comparatorCell &&
    !target.unitCell
  ) {
    const renamed = /[及按准]时$|按期$/u.test(stem) ? `${stem}率` : `${stem}及时率`;
    fixes.push({
      kind: 'choice',
      title: ['rate', { name: renamed, value: RATE }],
      edits: [editOf(table, name, renamed), editOf(table, target, RATE)],
    });
  }
  return fixes;
}

/** The time the row itself speaks of, then the end of the year. */
function timesFor({ keys }: Indicator, year: number | null): ReadonlySet<string> {
  const date = [...datesIn(keys.name), ...datesIn(keys.description)].find(isPointInTime);
  const time = date ? writeDeadline(date, year) : (durationIn(keys.description) ?? durationIn(keys.name));
  return new Set([...(time === null ? [] : [time]), ...(year === null ? [] : [`${year}年12月31日前`])]);
}
