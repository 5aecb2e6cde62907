import { defineRule } from '../rule';

interface Years {
  readonly year: number;
  readonly first: number;
}

/** 年度不一致: the title and the lines below it name different budget years. */
export const yearConsistency = defineRule<{ differs: Years }>({
  id: 'year-consistency',
  name: { 'zh-CN': '年度不一致', en: 'Years differ' },
  standing: 'extra',
  severity: { differs: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      differs: (d) => ({
        what: `此处写的是${d.year}年度，表中前面写的是${d.first}年度。`,
        why: '同一张表的预算年度应当一致，不一致多因沿用往年的表。',
        how: '请核对后统一年度。',
      }),
    },
    en: {
      differs: (d) => ({
        what: `This says ${d.year}, but ${d.first} stands above.`,
        why: 'A table has one budget year; last year’s form often keeps its own.',
        how: 'Make the years agree.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    // The name of the sheet (no field) is no part of the table: often it counts years of its own.
    const mentions = table.years.filter(({ field }) => field !== null);
    const first = mentions[0]?.year;
    for (const { year, field } of mentions) {
      if (field && first !== undefined && year !== first) {
        report({ cell: field.cell, message: ['differs', { year, first }] });
      }
    }
  },
});
