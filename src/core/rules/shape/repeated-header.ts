import { defineRule } from '../rule';

/** 重复表头行: a header printed again by a page break. Harmless on the sheet; the clean sheet drops it. */
export const repeatedHeader = defineRule<{ repeated: { readonly first: number } }>({
  id: 'repeated-header',
  name: { 'zh-CN': '重复表头行', en: 'Repeated header row' },
  standing: 'core',
  severity: { repeated: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      repeated: (d) => ({
        what: `与第${d.first}行相同的表头在此重复出现。`,
        why: '多为分页打印时留下的，汇总和导入时会被当成一行指标。',
        how: '导出规范表时会自动去掉；需要每页显示表头的，请用“打印标题”。',
      }),
    },
    en: {
      repeated: (d) => ({
        what: `The header of row ${d.first} comes again here.`,
        why: 'Left by a page break; imports would read it as an indicator.',
        how: 'The clean sheet drops it. Use “Print titles” to repeat a header on every page.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      for (const header of set.repeatedHeaders) {
        const cell = header.labels[0]?.cell;
        if (cell) report({ cell, message: ['repeated', { first: set.header.row + 1 }] });
      }
    }
  },
});
