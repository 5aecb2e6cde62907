import type { Field, Indicator, TargetTable } from '../../table/model';
import { basisFacts } from '../../value/basis';
import { SIGN } from '../../value/signs';
import { nameKey } from '../../sheet/text';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Basis {
  readonly text: string;
}

interface Titles {
  readonly write: { readonly text: string };
}

/** 依据不是依据: a source of data, the indicator itself, or bare experience in place of a reason. */
export const basisNotABasis = defineRule<{ source: Basis; topic: Basis; experience: Basis }, Titles>({
  id: 'basis-not-a-basis',
  name: { 'zh-CN': '依据不是依据', en: 'The basis gives no reason' },
  standing: 'core',
  severity: { source: 'warning', topic: 'warning', experience: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      source: (d) => ({
        what: `“${d.text}”说明的是数据从哪里来，不是指标值为什么定这么多。`,
        why: '确定依据应能说明指标值的由来，如文件要求、工作计划、行业标准或历史水平。',
        how: '请改填文件名称、当年工作计划，或注明年度的历史数据；取数方式可写入指标描述。',
      }),
      topic: (d) => ({
        what: `依据“${d.text}”只是重复了指标名称。`,
        why: '确定依据应能说明指标值的由来，如文件要求、工作计划、行业标准或历史水平。',
        how: '请改填文件名称、当年工作计划，或注明年度的历史数据。',
      }),
      experience: (d) => ({
        what: `依据“${d.text}”没有写明哪一年、什么数据。`,
        why: '笼统的经验无从核对；注明年度的历史数据可以作为依据。',
        how: '请补充年度和实际值，或改填文件、工作计划。',
      }),
    },
    en: {
      source: (d) => ({
        what: `“${d.text}” says where the data come from, not why the value is what it is.`,
        why: 'A basis must explain the value: a document, a plan, a standard or an earlier result.',
        how: 'Name a document, this year’s plan or a dated earlier result; the survey belongs in the description.',
      }),
      topic: (d) => ({
        what: `The basis “${d.text}” merely repeats the name of the indicator.`,
        why: 'A basis must explain the value: a document, a plan, a standard or an earlier result.',
        how: 'Name a document, this year’s plan or a dated earlier result.',
      }),
      experience: (d) => ({
        what: `The basis “${d.text}” says neither which year nor which data.`,
        why: 'General experience cannot be checked; an earlier result with its year can.',
        how: 'Add the year and the result, or name a document or plan.',
      }),
    },
  },
  titles: {
    'zh-CN': { write: (d) => `改为 ${d.text}` },
    en: { write: (d) => `Write ${d.text}` },
  },
  check(table, report, workbook) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { basis } = row;
        if (basis === null || basis.text === '') continue;
        const message =
          (mayDoubt(row) ? basisFacts(basis.text).doubt : null) ?? (repeatsName(row, basis) ? 'topic' : null);
        if (message === null) continue;
        report({
          cell: basis.cell,
          message: [message, { text: basis.text.trim() }],
          fixes: templates(table, basis, workbook.budgetYear(table)),
        });
      }
    }
  },
});

/** Every doubt needs a word like 经验 or 台账. */
function mayDoubt({ keys }: Indicator): boolean {
  return (keys.signs & SIGN.experience) !== 0;
}

/** The same length first: most rows need no key. */
function repeatsName({ name, keys }: Indicator, basis: Field): boolean {
  if (name?.text.trim().length !== basis.text.trim().length || keys.name === '') return false;
  return nameKey(basis.text) === keys.name;
}

/** What a basis may look like; the blanks are for the person. */
function templates(table: TargetTable, basis: Field, year: number | null): readonly ProposedFix<Titles>[] {
  const texts = [
    '《__》',
    `${year ?? '__'}年工作计划`,
    `历史标准（${year === null ? '__' : year - 1}年实际值__）`,
  ];
  return texts.map((text) => ({
    kind: 'choice',
    title: ['write', { text }],
    edits: [editOf(table, basis, text)],
  }));
}
