import { check } from '../../../src/core/lint/check';
import { lint } from '../../../src/core/lint/linter';
import { resolveRules, ruleStates, type LintSettings } from '../../../src/core/lint/settings';
import type { Pack } from '../../../src/core/packs/pack';
import { RULES } from '../../../src/core/rules';
import type * as Rules from '../../../src/core/rules';
import type { AnyRule, Standing } from '../../../src/core/rules/rule';
import { recognise } from '../../../src/core/table/recognise';
import { EXAMPLE_SHEET } from '../table/example-table';
import { stubRule, withLimit } from './stub-rule';

jest.mock<typeof Rules>('../../../src/core/rules', () => ({ RULES: [] }));

const standing = (id: string, as: Standing): AnyRule => ({
  ...stubRule(id, () => ({ row: 11, column: 4 }), as === 'core' ? 'error' : 'info'),
  standing: as,
});

/** The list of the product's rules, replaced by four of which everything is known. */
(RULES as AnyRule[]).push(
  standing('core-rule', 'core'),
  standing('extra-rule', 'extra'),
  standing('off-rule', 'off'),
  withLimit(standing('limited', 'core'), 50),
);

const OURS: Pack = {
  id: 'ours',
  name: { 'zh-CN': '本局', en: '本局' },
  description: { 'zh-CN': '', en: '' },
  extends: 'default',
  rules: { 'core-rule': { severity: 'warning' }, limited: { options: { limit: 40 } } },
};
const CHILD: Pack = { ...OURS, id: 'child', extends: 'ours', rules: { 'off-rule': { on: true } } };
const packs = [OURS, CHILD];

const shortly = (settings: LintSettings): readonly string[] =>
  resolveRules(settings).map(({ rule, severity, options }) =>
    `${rule.id} ${severity['said'] ?? ''} ${'limit' in Object(options) ? JSON.stringify(options) : ''}`.trim(),
  );

describe('settings', () => {
  it('leave core rules on, extra ones as hints and the others off', () => {
    expect(shortly({})).toEqual(['core-rule error', 'extra-rule info', 'limited error {"limit":50}']);
    expect(ruleStates().map(({ rule, on }) => [rule.id, on])).toEqual([
      ['core-rule', true],
      ['extra-rule', true],
      ['off-rule', false],
      ['limited', true],
    ]);
  });

  it.each<[string, LintSettings, readonly string[]]>([
    [
      'a rule off',
      { rules: { 'core-rule': { on: false } } },
      ['extra-rule info', 'limited error {"limit":50}'],
    ],
    [
      'a severity for a whole rule, and one for a message',
      { rules: { 'core-rule': { severity: 'info' }, 'extra-rule': { severity: { said: 'error' } } } },
      ['core-rule info', 'extra-rule error', 'limited error {"limit":50}'],
    ],
    [
      'a message the rule does not have: nothing changes',
      { rules: { 'core-rule': { severity: { other: 'info' } } } },
      ['core-rule error', 'extra-rule info', 'limited error {"limit":50}'],
    ],
    [
      'an option',
      { rules: { limited: { options: { limit: 10 } } } },
      ['core-rule error', 'extra-rule info', 'limited error {"limit":10}'],
    ],
    [
      'an option of the wrong type: the default stays',
      { rules: { limited: { options: { limit: 'ten' } } } },
      ['core-rule error', 'extra-rule info', 'limited error {"limit":50}'],
    ],
    [
      'rules nobody knows, also those named like a property of every object',
      { rules: { nobody: { on: false }, constructor: { on: false } } },
      ['core-rule error', 'extra-rule info', 'limited error {"limit":50}'],
    ],
    [
      'a pack',
      { pack: 'ours', packs },
      ['core-rule warning', 'extra-rule info', 'limited error {"limit":40}'],
    ],
    [
      'a pack that extends another',
      { pack: 'child', packs },
      ['core-rule warning', 'extra-rule info', 'off-rule info', 'limited error {"limit":40}'],
    ],
    [
      'the strict pack',
      { pack: 'strict' },
      ['core-rule error', 'extra-rule warning', 'off-rule info', 'limited error {"limit":50}'],
    ],
    [
      'one’s own word above the pack',
      { pack: 'ours', packs, rules: { 'core-rule': { severity: 'error' } } },
      ['core-rule error', 'extra-rule info', 'limited error {"limit":40}'],
    ],
    [
      'a pack nobody knows: the general one',
      { pack: 'lost', packs },
      ['core-rule error', 'extra-rule info', 'limited error {"limit":50}'],
    ],
    [
      'packs in a circle',
      { pack: 'ours', packs: [{ ...OURS, extends: 'child' }, CHILD] },
      ['core-rule warning', 'extra-rule info', 'off-rule info', 'limited error {"limit":40}'],
    ],
  ])('take %s', (_, settings, expected) => expect(shortly(settings)).toEqual(expected));

  it('reach the rules of a check', () => {
    const settings = { rules: { 'core-rule': { severity: 'info' as const }, 'extra-rule': { on: false } } };
    const { findings, pack } = check({ sheets: [EXAMPLE_SHEET] }, { settings });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'core-rule info',
      'limited error',
    ]);
    expect(pack).toBe('hebei');
  });

  it.each([
    [{ pack: 'strict' }, 'strict'],
    [{ pack: 'lost' }, 'default'],
    [{ pack: 'ours', packs }, 'ours'],
    [{ pack: null }, 'hebei'],
  ])('%j: the check says by which pack', (settings, id) =>
    expect(check({ sheets: [EXAMPLE_SHEET] }, { settings }).pack).toBe(id),
  );

  it('do not concern rules given by themselves: those run as declared', () => {
    const { tables } = recognise(EXAMPLE_SHEET);
    expect(lint(tables, [standing('off-rule', 'off')])).toHaveLength(1);
    expect(lint(tables).map(({ rule }) => rule)).not.toContain('off-rule');
  });
});
