import { defineRule } from '../rule';
import { numberingRemarks, type NumberingMessages } from '../numbering-series';

/** 表题序号: the tables of one workbook are numbered with a gap, a repetition or out of order. */
export const tableNumbering = defineRule<NumberingMessages>({
  id: 'table-numbering',
  name: { 'zh-CN': '表题序号', en: 'Numbering of tables' },
  standing: 'extra',
  severity: { gap: 'info', repeat: 'info', order: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      gap: (d) => ({
        what: `表题序号从 ${d.before} 跳到 ${d.number}，缺 ${d.missing}。`,
        why: '序号不连续，看不出是漏了表还是编错了号。',
        how: '请核对是否漏表；没有漏表的请顺次编号。',
      }),
      repeat: (d) => ({
        what: `表题序号 ${d.number} 已用于“${d.title}”。`,
        why: '两张表同一序号，引用时分不清。',
        how: '请改用不重复的序号。',
      }),
      order: (d) => ({
        what: `表题序号 ${d.number} 排在 ${d.before} 之后。`,
        why: '表的先后与序号不一致，不便查找。',
        how: '请调整表的先后，或重新编号。',
      }),
    },
    en: {
      gap: (d) => ({
        what: `The numbers jump from ${d.before} to ${d.number}; ${d.missing} is missing.`,
        why: 'Nobody can tell whether a table is missing or the number is wrong.',
        how: 'Look for the missing table, or renumber.',
      }),
      repeat: (d) => ({
        what: `Number ${d.number} belongs to “${d.title}” already.`,
        why: 'Two tables with one number cannot be told apart.',
        how: 'Give it a number of its own.',
      }),
      order: (d) => ({
        what: `Number ${d.number} comes after ${d.before}.`,
        why: 'Tables out of order are hard to find.',
        how: 'Reorder the tables, or renumber.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, workbook) {
    const { title } = table;
    const message = title && numberingRemarks(workbook).get(table);
    if (message) report({ cell: title.cell, message });
  },
});
