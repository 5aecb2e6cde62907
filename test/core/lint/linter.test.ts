import { check } from '../../../src/core/lint/check';
import { lint, ruleOf } from '../../../src/core/lint/linter';
import { PRECEDENCE } from '../../../src/core/lint/precedence';
import { LOCALES } from '../../../src/core/locale';
import { RULES } from '../../../src/core/rules';
import { explain, type AnyRule } from '../../../src/core/rules/rule';
import { toA1, type CellRef } from '../../../src/core/sheet/address';
import { recognise } from '../../../src/core/table/recognise';
import type { TargetTable } from '../../../src/core/table/model';
import { EXAMPLE_SHEET } from '../table/example-table';
import { SEED_SHEETS } from '../table/seeds';
import { stubRule } from './stub-rule';

const { tables } = recognise(EXAMPLE_SHEET);
const cellOf = (row: number, column: number) => (): CellRef => ({ row, column });
const shortly = (found: ReturnType<typeof lint>): readonly string[] =>
  found.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${toA1(cell)}`);

describe('the linter', () => {
  it('reports in reading order, whatever order the rules have', () => {
    const rules = [
      stubRule('late', cellOf(15, 4)),
      stubRule('right', cellOf(11, 5)),
      stubRule('first', cellOf(11, 4)),
      stubRule('also', cellOf(11, 4)),
    ];
    expect(shortly(lint(tables, rules))).toEqual([
      'first 图书角!E12',
      'also 图书角!E12',
      'right 图书角!F12',
      'late 图书角!E16',
    ]);
  });

  it('keeps the order of the tables', () => {
    const two = [...tables, ...recognise({ ...EXAMPLE_SHEET, name: '甲' }).tables];
    expect(shortly(lint(two, [stubRule('any', cellOf(0, 0))]))).toEqual(['any 图书角!A1', 'any 甲!A1']);
  });

  it('spares a rule the kinds of table it is silent on, whatever tables stand beside them', () => {
    const kinds = ['template', 'target', 'template', 'template', 'self-evaluation', 'target'] as const;
    const mixed = kinds.flatMap((kind, at) => tables.map((table) => ({ ...table, kind, sheet: `表${at}` })));
    const silent: AnyRule = { ...stubRule('any', cellOf(0, 0)), silentOn: ['template', 'self-evaluation'] };
    expect(lint(mixed, [silent]).map(({ sheet }) => sheet)).toEqual(['表1', '表5']);
  });

  it('takes severity, message and data from the rule', () => {
    const [finding] = lint(tables, [stubRule('stub', cellOf(3, 2), 'error')]);
    expect(finding).toEqual({
      rule: 'stub',
      severity: 'error',
      sheet: '图书角',
      cell: { row: 3, column: 2 },
      table: tables[0]?.id,
      message: 'said',
      data: {},
      fixes: [],
    });
  });

  it('makes a rule that throws a finding people see, and runs the others', () => {
    const broken: AnyRule = {
      ...stubRule('broken', cellOf(12, 4)),
      check(table: TargetTable, ...rest) {
        stubRule('broken', cellOf(12, 4)).check(table, ...rest);
        throw new RangeError('out of reach');
      },
    };
    const found = lint(tables, [broken, stubRule('sound', cellOf(13, 4))]);
    // What the rule had reported before it broke stays.
    expect(shortly(found)).toEqual(['rule-failed 图书角!A1', 'broken 图书角!E13', 'sound 图书角!E14']);
    expect(found[0]).toMatchObject({ severity: 'warning', data: { rule: 'broken', error: 'RangeError' } });
  });

  it('words a broken rule in both languages, without the contents of the table', () => {
    const broken: AnyRule = {
      ...stubRule('broken', cellOf(0, 0)),
      check(table: TargetTable) {
        throw new Error(table.title?.text);
      },
    };
    const [finding] = lint(tables, [broken]);
    if (!finding) throw new Error('nothing reported');
    for (const locale of LOCALES) {
      const { what, why, how } = explain(ruleOf(finding.rule), finding, locale);
      expect(what).toContain('broken');
      expect(why && how).not.toBe('');
      expect(what + why + how).not.toContain('图书角');
    }
  });

  it('lets one rule silence another on the same cell, and nowhere else', () => {
    const pairs = Object.entries(PRECEDENCE).flatMap(([winner, losers]) =>
      losers.map((loser) => [winner, loser] as const),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [winner, loser] of pairs) {
      const rules = [
        stubRule(loser, cellOf(11, 4)),
        stubRule(loser, cellOf(12, 4)),
        stubRule(winner, cellOf(11, 4)),
      ];
      expect(shortly(lint(tables, rules))).toEqual([`${winner} 图书角!E12`, `${loser} 图书角!E13`]);
    }
  });

  it('reports different defects of one cell side by side', () => {
    const rules = check({ sheets: SEED_SHEETS.slice(3) })
      .findings.filter(({ cell }) => toA1(cell) === 'E14')
      .map(({ rule }) => rule);
    expect([...rules].sort()).toEqual(['cost-comparator', 'cost-over-budget', 'money-unit-incomplete']);
  });
});

describe('the rules', () => {
  it('each have an id of their own, and are found by it', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(ruleOf(id).id).toBe(id);
    expect(() => ruleOf('no-such-rule')).toThrow('no-such-rule');
  });

  it('accuse a faultless table of nothing', () => {
    const accusations = check({ sheets: [EXAMPLE_SHEET] }).findings.filter(
      ({ severity }) => severity !== 'info',
    );
    expect(shortly(accusations)).toEqual([]);
  });

  it('find what they find without changing the tables', () => {
    const before = JSON.stringify(SEED_SHEETS);
    const seeds = SEED_SHEETS.flatMap((sheet) => recognise(sheet).tables);
    const model = JSON.stringify(seeds);
    expect(lint(seeds)).toEqual(lint(seeds));
    expect(JSON.stringify(seeds)).toBe(model);
    expect(JSON.stringify(SEED_SHEETS)).toBe(before);
  });
});
