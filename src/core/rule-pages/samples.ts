import { lint } from '../lint/linter';
import type { AnyRule, Finding } from '../rules/rule';
import type { Sample } from '../rules/example';
import { sheetOf } from '../rules/sample-table';
import { recognise } from '../table/recognise';

/** What the rule says about a sample: the rule alone, as it is declared. */
export function sampleFindings(rule: AnyRule, sample: Sample): readonly Finding[] {
  const { tables, contents } = recognise(sheetOf(sample.table));
  return lint(tables, [rule], contents);
}
