import { suppress } from '../../../src/core/lint/apply-suppressions';
import { check } from '../../../src/core/lint/check';
import { fixSafely } from '../../../src/core/lint/fixer';
import { RULES } from '../../../src/core/rules';
import type * as Rules from '../../../src/core/rules';
import type { AnyRule } from '../../../src/core/rules/rule';
import type { Edit } from '../../../src/core/sheet/edit';
import { indicatorsOf, type Field, type TargetTable } from '../../../src/core/table/model';
import { EXAMPLE_SHEET } from '../table/example-table';
import { stubRule } from './stub-rule';

jest.mock<typeof Rules>('../../../src/core/rules', () => ({ RULES: [] }));

/** The list of the product's rules, blank here: each test fills in its own. */
const rules = RULES as AnyRule[];

const nameOf = (table: TargetTable): Field => {
  const name = indicatorsOf(table)[0]?.name;
  if (!name) throw new Error('no indicator');
  return name;
};

/** A rule that rewrites the first name wherever `next` has another text for it. */
function rewriting(id: string, next: (text: string) => string): AnyRule {
  const editsOf = (table: TargetTable): readonly Edit[] => {
    const { text, cell } = nameOf(table);
    const after = next(text);
    return after === text ? [] : [{ sheet: table.sheet, cell, before: text, after }];
  };
  return stubRule(id, (table) => (editsOf(table).length > 0 ? nameOf(table).cell : null), 'info', editsOf);
}

const swap = (from: string, to: string) =>
  rewriting(`${from}-to-${to}`, (text) => (text === from ? to : text));
const fixedBy = (...given: readonly AnyRule[]) => {
  rules.splice(0, rules.length, ...given);
  return fixSafely({ sheets: [EXAMPLE_SHEET] });
};
const NAME = '图书角数量';

describe('passes', () => {
  it('follow each other until nothing is left, as one net edit', () => {
    const fixed = fixedBy(swap('乙', '丙'), swap(NAME, '甲'), swap('甲', '乙'));
    expect(fixed).toMatchObject({ passes: 3, circular: false, result: { findings: [] } });
    expect(fixed.groups.map((edits) => edits.map(({ before, after }) => [before, after]))).toEqual([
      [[NAME, '丙']],
    ]);
    expect(fixed.applied.map(({ rule }) => rule)).toEqual([`${NAME}-to-甲`, '甲-to-乙', '乙-to-丙']);
  });

  it('stop when two fixes undo each other, and say so', () => {
    const fixed = fixedBy(swap(NAME, '甲'), swap('甲', NAME));
    expect(fixed.circular).toBe(true);
    expect(fixed.passes).toBeLessThan(10);
    // What is left is one of the two states, and the finding about it.
    expect(fixed.result.findings).toHaveLength(1);
  });

  it('stop at the tenth when a fix never comes to an end', () => {
    const fixed = fixedBy(rewriting('longer', (text) => `${text}。`));
    expect(fixed).toMatchObject({ passes: 10, circular: false });
    expect(fixed.groups.flat()).toMatchObject([{ before: NAME, after: `${NAME}${'。'.repeat(10)}` }]);
  });

  it('leave alone what is ignored, also once a neighbouring fix changes the text it was ignored for', () => {
    const described = (table: TargetTable): Field => {
      const field = indicatorsOf(table)[0]?.description;
      if (!field) throw new Error('no description');
      return field;
    };
    const shout = stubRule(
      'shout',
      (table) => described(table).cell,
      'info',
      (table) => [
        { sheet: table.sheet, cell: described(table).cell, before: described(table).text, after: '！' },
      ],
    );
    rules.splice(0, rules.length, shout, swap(NAME, '甲'));
    const workbook = { sheets: [EXAMPLE_SHEET] };
    const first = check(workbook);
    const finding = first.findings.find(({ rule }) => rule === 'shout');
    const decision = { reason: '原文如此', date: '2024-03-01' };
    const suppression = finding && suppress(finding, first.tables, decision);
    const checked = check(workbook, { suppressions: suppression ? [suppression] : [] });
    expect(checked.ignored).toHaveLength(1);
    const fixed = fixSafely(workbook, checked);
    expect(fixed.groups.flat().map(({ after }) => after)).toEqual(['甲']);
    // The row has another name now: whoever let the finding stand is asked again.
    expect(fixed.result).toMatchObject({ ignored: [], stale: [suppression], findings: [{ rule: 'shout' }] });
  });
});
