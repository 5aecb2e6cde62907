import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../../src/core/lint/linter';
import { RULES } from '../../../src/core/rules';
import { explain } from '../../../src/core/rules/rule';
import { toA1 } from '../../../src/core/sheet/address';
import { recognise } from '../../../src/core/table/recognise';
import { FORMS, formSheet } from '../table/forms';

const CORE = new Map(RULES.filter(({ standing }) => standing === 'core').map((rule) => [rule.id, rule]));

/**
 * What the core rules say about every published form: cell, rule, severity, and the sentence, so that whoever changes a
 * rule reads what becomes of it. Every line was judged by hand: a remark that could not be defended is a defect.
 */
const JUDGED = JSON.parse(readFileSync(join(__dirname, 'forms-findings.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (id, form) => {
  it('draws these remarks and no others', () => {
    const { tables, contents } = recognise(formSheet(form));
    const found = lint(tables, [...CORE.values()], contents).map((finding) => {
      const rule = CORE.get(finding.rule);
      if (!rule) throw new Error(`not a core rule: ${finding.rule}`);
      const { what } = explain(rule, finding, 'zh-CN');
      return `${toA1(finding.cell)} ${finding.rule} ${finding.severity}: ${what}`;
    });
    expect(found).toEqual(JUDGED[id]);
  });
});

it('judges no form that is gone', () =>
  expect(Object.keys(JUDGED).sort()).toEqual(FORMS.map(({ id }) => id).sort()));
