import { costNameGeneric } from '../../../../src/core/rules/money/cost-name-generic';
import { lint } from '../../../../src/core/lint/linter';
import { row, sheetOf } from '../../../../src/core/rules/sample-table';
import { toA1 } from '../../../../src/core/sheet/address';
import { snapshotFromTexts } from '../../../../src/core/sheet/snapshot';
import { recognise } from '../../../../src/core/table/recognise';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import seeds from '../../../fixtures/seed-tables.json';

const cost = (...names: readonly string[]): Case => ({
  name: names.join(' + '),
  rows: names.map((name) => row('成本', name, '≤4万元')),
});

const generic = (...names: readonly string[]): InvalidCase => ({
  ...cost(...names),
  findings: [{ at: 'C11', message: 'generic', severity: 'info' }],
});

describeRule(costNameGeneric, {
  valid: [
    cost('图书购置成本'),
    cost('人均总成本'),
    cost('总成本', '图书购置成本'),
    cost(''),
    { name: 'no cost row', rows: [row('数量', '总成本', '≤4万元')] },
  ],
  invalid: [generic('总成本'), generic('总体支出'), generic('总体 成本'), generic('总成本（万元）')],
});

describe('cost-name-generic in the seeds', () => {
  it('finds the one cost row of each', () => {
    const tables = seeds.flatMap((seed) => recognise(snapshotFromTexts(seed.sheetName, seed.cells)).tables);
    const found = lint(tables, [costNameGeneric]).map(({ cell }) => toA1(cell));
    expect(found).toEqual(['C26', 'C16', 'C18', 'C14']);
  });

  it('is silent where the row has no name column', () => {
    const { tables } = recognise(sheetOf(cost('总成本')));
    const nameless = tables.map((table) => ({
      ...table,
      sets: table.sets.map((set) => ({
        ...set,
        indicators: set.indicators.map((item) => ({ ...item, name: null })),
      })),
    }));
    expect(lint(nameless, [costNameGeneric])).toEqual([]);
  });
});
