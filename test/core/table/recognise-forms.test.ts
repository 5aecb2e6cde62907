import { indicatorsOf, type IndicatorSet, type TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { remarksOf } from './contents';
import { FORMS, formSheet, type ExpectedTable } from './forms';

/** The table as the fixtures describe one: only what the expectation names. */
function described(table: TargetTable, expected: ExpectedTable): ExpectedTable {
  const rows = indicatorsOf(table);
  const all: Required<ExpectedTable> = {
    kind: table.kind,
    layout: table.layout,
    title: table.title?.text ?? null,
    code: table.project.code?.text ?? null,
    name: table.project.name?.text ?? null,
    budget: table.budget.total?.text ?? null,
    amount: table.budget.total?.amount ?? null,
    year: table.year,
    goals: table.goals.map((goal) => goal.text),
    executionWeight: table.executionWeight?.text ?? null,
    comparators: rows.map(({ target }) => target.comparator),
    units: rows.map(({ target }) => target.unit),
    descriptions: rows.map(({ description }) => description?.text ?? null),
    tierWeights: rows.map(({ tier1 }) => tier1.weight?.text ?? null),
    tier2Weights: rows.map(({ tier2 }) => tier2.weight?.text ?? null),
    sets: table.sets.map((set) => ({ period: set.period, rows: rowsOf(set) })),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => key in expected),
  ) as unknown as ExpectedTable;
}

function rowsOf(set: IndicatorSet): readonly string[] {
  return set.indicators.map(({ keys, name, target, weight }) =>
    [keys.tier1, keys.tier2, name?.text ?? '', target.text, ...(weight ? [weight.text] : [])].join('|'),
  );
}

describe('published forms', () => {
  it.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
    const sheet = formSheet(form);
    const { tables } = recognise(sheet);
    const expected = form.expected.tables;
    expect(
      tables.map((table, index) => described(table, expected[index] ?? { kind: '', layout: '', sets: [] })),
    ).toEqual(expected);
    expect(remarksOf(sheet)).toEqual(form.expected.remarks);
  });

  it.each(FORMS.map((form) => [form.id, form] as const))('%s is the same without merges', (_, form) => {
    const sheet = formSheet(form);
    const known = recognise(sheet);
    expect({ ...recognise({ ...sheet, merges: null }), tables: known.tables.map(withoutRange) }).toEqual({
      ...known,
      tables: recognise({ ...sheet, merges: null }).tables.map(withoutRange),
    });
  });
});

/** Known merges may widen the reported range, and nothing else. */
function withoutRange(table: TargetTable): unknown {
  return { ...table, id: '', range: null };
}
