import { basisFacts } from '../../value/basis';
import { SIGN } from '../../value/signs';
import { namesOtherYear } from '../../value/years';
import { defineRule } from '../rule';

interface Years {
  readonly text: string;
  readonly year: number;
  readonly budgetYear: number;
}

/** 依据年份与预算年度不符: an old result, last year's plan, or a year still to come. Practice. */
export const basisYearMismatch = defineRule<{ old: Years; plan: Years; later: Years }>({
  id: 'basis-year-mismatch',
  name: { 'zh-CN': '依据年份与预算年度不符', en: 'Year of the basis' },
  standing: 'extra',
  silentOn: ['template'],
  severity: { old: 'info', plan: 'info', later: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      old: (d) => ({
        what: `依据“${d.text}”为${d.year}年，早于预算年度${d.budgetYear}年两年以上。`,
        why: '依据过旧，可能已不反映当前水平。',
        how: `有${d.budgetYear - 1}年数据的，建议更新；确需沿用的，可说明原因。`,
      }),
      plan: (d) => ({
        what: `依据“${d.text}”是${d.year}年的计划，预算年度为${d.budgetYear}年。`,
        why: '当年指标值一般依据当年的工作安排确定，可能是沿用上年表格时未改。',
        how: `请核对是否应为${d.budgetYear}年；属结转项目的可保留。`,
      }),
      later: (d) => ({
        what: `依据“${d.text}”为${d.year}年，晚于预算年度${d.budgetYear}年。`,
        why: '以后年度的文件或数据不能作为本年指标值的依据。',
        how: '请核对年份。',
      }),
    },
    en: {
      old: (d) => ({
        what: `The basis “${d.text}” is of ${d.year}, two years or more before the budget year ${d.budgetYear}.`,
        why: 'It may no longer show the present level.',
        how: `Use data of ${d.budgetYear - 1} if there are any, or say why the old ones still hold.`,
      }),
      plan: (d) => ({
        what: `The basis “${d.text}” is a plan of ${d.year}; the budget year is ${d.budgetYear}.`,
        why: 'Values of a year rest on the plan of that year; this may be left from last year’s table.',
        how: `Check whether it should be ${d.budgetYear}; for a project carried over it may stay.`,
      }),
      later: (d) => ({
        what: `The basis “${d.text}” is of ${d.year}, after the budget year ${d.budgetYear}.`,
        why: 'What comes later cannot be the basis of this year’s value.',
        how: 'Check the year.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, workbook) {
    const budgetYear = workbook.budgetYear(table);
    if (budgetYear === null) return;
    for (const set of table.sets) {
      for (const { keys, basis } of set.indicators) {
        if (basis === null || basis.text === '') continue;
        // Most bases name the budget year, and there is nothing to say.
        if ((keys.signs & SIGN.wide) === 0 && !namesOtherYear(basis.text, budgetYear)) continue;
        const { year, plan } = basisFacts(basis.text);
        if (year === null) continue;
        const message = messageFor(year, budgetYear, plan, set.period === 'long');
        if (message === null) continue;
        report({ cell: basis.cell, message: [message, { text: basis.text.trim(), year, budgetYear }] });
      }
    }
  },
});

/** A set for several years may rest on plans of any of them. */
function messageFor(
  year: number,
  budgetYear: number,
  plan: boolean,
  long: boolean,
): 'old' | 'plan' | 'later' | null {
  if (year < budgetYear - 1) return 'old';
  if (long) return null;
  if (year > budgetYear) return 'later';
  return plan && year === budgetYear - 1 ? 'plan' : null;
}
