import type { Indicator, TargetTable } from '../../table/model';
import { nameFacts } from '../../value/indicator-name';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Answer {
  readonly name: string;
  readonly value: string;
}

interface Titles {
  readonly number: { readonly value: string };
  readonly question: { readonly name: string };
}

/** 是/否型指标误用: a rate answered with yes or no. */
export const booleanUnit = defineRule<{ rate: Answer }, Titles>({
  id: 'boolean-unit',
  name: { 'zh-CN': '是/否型指标误用', en: 'Yes or no for a rate' },
  standing: 'extra',
  severity: { rate: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      rate: (d) => ({
        what: `“${d.name}”是比率，指标值却填“${d.value}”。`,
        why: '比率应有数值；“是/否”只适用于“是否……”一类的指标。',
        how: '请填写百分比，或把名称改为“是否……”。',
      }),
    },
    en: {
      rate: (d) => ({
        what: `“${d.name}” is a rate, but its value is “${d.value}”.`,
        why: 'A rate has a number; yes or no answers a question such as 是否….',
        how: 'Give a percentage, or turn the name into a question.',
      }),
    },
  },
  titles: {
    'zh-CN': { number: (d) => `指标值改为“${d.value}”`, question: (d) => `名称改为“${d.name}”` },
    en: { number: (d) => `Set the value to “${d.value}”`, question: (d) => `Rename to “${d.name}”` },
  },
  check(table, report) {
    for (const { indicators } of table.sets) {
      for (const row of indicators) {
        const { value, text, cell } = row.target;
        if (value.kind !== 'qualitative' || text.length > LONGEST || !ANSWERS.has(text.trim())) continue;
        const facts = row.name && nameFacts(row.name.text);
        if (!facts || facts.yesNo || !facts.rate) continue;
        report({
          cell,
          message: ['rate', { name: facts.key, value: text.trim() }],
          fixes: fixesFor(table, row, facts.bare),
        });
      }
    }
  },
});

const ANSWERS: ReadonlySet<string> = new Set(['是', '否', '有', '无', '是/否', '有/无', '是／否']);
const LONGEST = 6;

/** Rates of something that is either done or not: 验收合格率 → 是否验收合格. */
const DONE_OR_NOT = /(?:合格|通过|达标|完成|覆盖|到位)率$/u;

function fixesFor(table: TargetTable, row: Indicator, bare: string): readonly ProposedFix<Titles>[] {
  const { comparatorCell, unitCell } = row.target;
  const fixes: ProposedFix<Titles>[] = [];
  if (!comparatorCell && !unitCell) {
    const value = '≥__%';
    fixes.push({ kind: 'choice', title: ['number', { value }], edits: [editOf(table, row.target, value)] });
  }
  if (row.name && DONE_OR_NOT.test(bare)) {
    const name = `是否${bare.slice(0, -1)}`;
    fixes.push({ kind: 'choice', title: ['question', { name }], edits: [editOf(table, row.name, name)] });
  }
  return fixes;
}
