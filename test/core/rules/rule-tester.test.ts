import { defineRule, type FixKind, type ProposedFix } from '../../../src/core/rules/rule';
import { indicatorsOf } from '../../../src/core/table/model';
import { checkCoverage, checkInvalid, refuseDuplicates, type InvalidCase } from './rule-tester';
import { row } from '../../../src/core/rules/sample-table';

interface Flaws {
  readonly wording?: string;
  readonly kind?: FixKind;
  readonly before?: string;
  readonly after?: string;
  readonly meddles?: boolean;
}

type Titles = Readonly<Record<'say', Record<string, never>>>;

/** A rule that objects to the value 旧 and offers 新, with one flaw built in. */
function flawed({ wording = '不好', kind = 'safe', before = '旧', after = '新', meddles = false }: Flaws) {
  const words = () => ({ what: wording, why: wording, how: wording });
  return defineRule<{ old: Record<string, never> }, Titles>({
    id: 'flawed',
    name: { 'zh-CN': '例', en: 'Example' },
    standing: 'core',
    severity: { old: 'info' },
    sources: ['house'],
    messages: { 'zh-CN': { old: words }, en: { old: words } },
    titles: { 'zh-CN': { say: () => wording }, en: { say: () => wording } },
    check(table, report) {
      if (meddles) Object.assign(table, { title: null });
      for (const { target } of indicatorsOf(table)) {
        if (!/旧/u.test(target.text)) continue;
        const edits = [{ sheet: table.sheet, cell: target.cell, before, after }];
        const fix: ProposedFix<Titles> = { kind, title: ['say', {}], edits };
        report({ cell: target.cell, message: ['old', {}], fixes: [fix] });
      }
    },
  });
}

function expecting(kind: FixKind, after: string): InvalidCase {
  const findings = [
    { at: 'E11', message: 'old', severity: 'info', fixes: [[kind, { E11: after }]] },
  ] as const;
  return { rows: [row('质量', '新旧程度', '旧')], findings };
}

describe('the rule tester', () => {
  it('passes a sound rule', () =>
    expect(() => checkInvalid(flawed({}), expecting('safe', '新'))).not.toThrow());

  it.each<[string, Flaws]>([
    ['a hole in a sentence', { wording: '值为 undefined' }],
    ['a template never filled in', { wording: '值为 ${value}' }],
    ['a blank sentence', { wording: ' ' }],
    ['a Chinese text without Chinese', { wording: 'bad' }],
    ['a fix that starts from another text', { before: '旧的' }],
    ['a safe fix that leaves the defect', { after: '仍旧' }],
    ['a choice that leaves the finding', { kind: 'choice', after: '仍旧' }],
    ['a fix that changes nothing', { after: '旧' }],
    ['a rule that writes to the table', { meddles: true }],
  ])('catches %s', (_, flaws) => {
    const invalid = expecting(flaws.kind ?? 'safe', flaws.after ?? '新');
    expect(() => checkInvalid(flawed(flaws), invalid)).toThrow();
  });

  it('catches a finding at another cell', () => {
    const invalid = {
      ...expecting('safe', '新'),
      findings: [{ at: 'E12', message: 'old', severity: 'info' }] as const,
    };
    expect(() => checkInvalid(flawed({}), invalid)).toThrow();
  });

  it('catches a message no case shows', () => {
    expect(() => checkCoverage(flawed({}), [])).toThrow();
    expect(() => checkCoverage(flawed({}), [expecting('safe', '新')])).not.toThrow();
  });

  it('refuses the same table twice', () => {
    const rows = [row('质量', '新旧程度', '旧')];
    expect(() => refuseDuplicates([{ rows }, { name: 'again', rows }])).toThrow('again');
    expect(() => refuseDuplicates([{ rows }, { rows: [] }])).not.toThrow();
  });
});
