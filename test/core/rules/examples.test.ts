import { sampleFindings } from '../../../src/core/rule-pages/samples';
import { listRules } from '../../../src/core/rule-pages/list-rules';
import { LOCALES } from '../../../src/core/locale';
import { RULES } from '../../../src/core/rules';
import type { Sample } from '../../../src/core/rules/example';
import { CATALOGUE } from '../../../src/core/rules/examples';
import { recognise } from '../../../src/core/table/recognise';
import { sheetOf } from '../../../src/core/rules/sample-table';

const HOLE = /undefined|NaN|\[object|FILL IN/u;

it('every rule has an example, in the same order', () => {
  expect(CATALOGUE.map(({ rule }) => rule)).toEqual(RULES);
  expect(listRules('zh-CN').map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
});

describe.each(CATALOGUE.map((entry) => [entry.rule.id, entry] as const))('the example of %s', (_, entry) => {
  const { rule, example, fixes } = entry;
  const name = ({ note }: Sample): string => note['zh-CN'];

  it.each(example.bad.map((sample) => [name(sample), sample] as const))('reports: %s', (_name, sample) => {
    const findings = sampleFindings(rule, sample);
    expect(findings).not.toEqual([]);
    const kinds = findings.flatMap((finding) => finding.fixes.map(({ kind }) => kind));
    expect(kinds.filter((kind) => !fixes.includes(kind))).toEqual([]);
  });

  it.each(example.good.map((sample) => [name(sample), sample] as const))('passes: %s', (_name, sample) => {
    expect(recognise(sheetOf(sample.table)).tables).not.toEqual([]);
    expect(sampleFindings(rule, sample).map(({ message, cell }) => ({ message, cell }))).toEqual([]);
  });

  it('shows both sides and is worded in both languages', () => {
    expect(Math.min(example.bad.length, example.good.length)).toBeGreaterThan(0);
    expect(example.silent['zh-CN']).toHaveLength(example.silent.en.length);
    for (const locale of LOCALES) {
      const notes = [...example.bad, ...example.good].map(({ note }) => note[locale]);
      for (const text of [example.about[locale], ...example.silent[locale], ...notes]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(HOLE);
        if (locale === 'zh-CN') expect(text).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
