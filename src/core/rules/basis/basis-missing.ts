import type { CellRef } from '../../sheet/address';
import type { IndicatorSet } from '../../table/model';
import { defineRule } from '../rule';

interface Row {
  readonly name: string;
}

interface All {
  readonly label: string;
}

/** 指标值确定依据为空. Required by the budget system. */
export const basisMissing = defineRule<{ row: Row; all: All }>({
  id: 'basis-missing',
  name: { 'zh-CN': '指标值确定依据为空', en: 'Basis missing' },
  standing: 'core',
  silentOn: ['template'],
  severity: { row: 'warning', all: 'warning' },
  sources: ['PMKPI'],
  messages: {
    'zh-CN': {
      row: (d) => ({
        what: d.name === '' ? '本行未填写指标值确定依据。' : `“${d.name}”未填写指标值确定依据。`,
        why: '没有依据，审核时无法判断指标值是否合理。',
        how: '请写明依据的文件、工作计划、标准或历史数据及其年度。',
      }),
      all: (d) => ({
        what: `“${d.label}”一列全部为空。`,
        why: '没有依据，审核时无法判断各指标值是否合理。',
        how: '请逐行写明依据的文件、工作计划、标准或历史数据及其年度。',
      }),
    },
    en: {
      row: (d) => ({
        what: d.name === '' ? 'This row states no basis.' : `“${d.name}” states no basis for its value.`,
        why: 'Without a basis nobody can judge whether the value is reasonable.',
        how: 'Name the document, plan, standard or earlier result, with its year.',
      }),
      all: (d) => ({
        what: `The whole column “${d.label}” is blank.`,
        why: 'Without a basis nobody can judge whether the values are reasonable.',
        how: 'Name in every row the document, plan, standard or earlier result, with its year.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      const blank = blankRows(set);
      if (blank.length === 0) continue;
      const header = set.header.labels.find((label) => label.role === 'basis');
      if (header && blank.length === set.indicators.length) {
        report({ cell: header.cell, message: ['all', { label: header.text.replace(/\s+/gu, '') }] });
        continue;
      }
      for (const { cell, name } of blank) report({ cell, message: ['row', { name }] });
    }
  },
});

function blankRows(set: IndicatorSet): readonly (Row & { readonly cell: CellRef })[] {
  const blank = [];
  for (const { basis, name } of set.indicators) {
    if (basis?.text.trim() === '') blank.push({ cell: basis.cell, name: name?.text.trim() ?? '' });
  }
  return blank;
}
