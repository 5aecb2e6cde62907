import { PRECEDENCE } from '../../../../src/core/lint/precedence';
import type { AnyRule } from '../../../../src/core/rules/rule';
import { comparatorDirection } from '../../../../src/core/rules/values/comparator-direction';
import { comparatorForm } from '../../../../src/core/rules/values/comparator-form';
import { comparatorMissing } from '../../../../src/core/rules/values/comparator-missing';
import { latexArtifact } from '../../../../src/core/rules/values/latex-artifact';
import { nameEmpty } from '../../../../src/core/rules/values/name-empty';
import { numberFormat } from '../../../../src/core/rules/values/number-format';
import { ocrComparatorDigit } from '../../../../src/core/rules/values/ocr-comparator-digit';
import { percentAsFraction } from '../../../../src/core/rules/values/percent-as-fraction';
import { percentOver100 } from '../../../../src/core/rules/values/percent-over-100';
import { placeholderValue } from '../../../../src/core/rules/values/placeholder-value';
import { qualitativeInQuantitative } from '../../../../src/core/rules/values/qualitative-in-quantitative';
import { vagueValue } from '../../../../src/core/rules/values/vague-value';
import { valueEmpty } from '../../../../src/core/rules/values/value-empty';
import { valueEqualsWeight } from '../../../../src/core/rules/values/value-equals-weight';
import { valueMulti } from '../../../../src/core/rules/values/value-multi';
import { valueZeroOrNegative } from '../../../../src/core/rules/values/value-zero-or-negative';
import { toA1 } from '../../../../src/core/sheet/address';
import { SEED_SHEETS } from '../../table/seeds';
import { findingsOf } from '../rule-checks';

const RULES: readonly AnyRule[] = [
  ...[comparatorMissing, comparatorDirection, comparatorForm, latexArtifact, percentOver100],
  ...[valueEqualsWeight, qualitativeInQuantitative, vagueValue, placeholderValue, valueEmpty, nameEmpty],
  ...[ocrComparatorDigit, percentAsFraction, valueMulti, valueZeroOrNegative, numberFormat],
];

/** What a careful reviewer says about the values of the four tables, each rule asked alone. */
const EXPECTED: readonly (readonly string[])[] = [
  ['vague-value E24', 'vague-value E25', 'vague-value E27', 'vague-value E28'],
  ['comparator-missing E15 info', 'vague-value E17', 'vague-value E18'],
  [
    ...['comparator-missing E12 info', 'percent-over-100 E17 info'],
    ...['vague-value E19', 'vague-value E20', 'vague-value E21', 'latex-artifact E23'],
  ],
  ['comparator-missing E11 info', 'vague-value E12', 'vague-value E13', 'vague-value E15'],
];

describe('the values of the seed tables', () => {
  it.each(SEED_SHEETS.map((sheet, index) => ({ name: sheet.name, sheet, expected: EXPECTED[index] })))(
    '$name',
    ({ sheet, expected }) => {
      const findings = RULES.flatMap((rule) => findingsOf(rule, sheet));
      const found = findings
        .sort((a, b) => a.cell.row - b.cell.row)
        .map(
          ({ rule, cell, severity }) =>
            `${rule} ${toA1(cell)}${severity === 'warning' ? '' : ` ${severity}`}`,
        );
      expect(found).toEqual(expected);
    },
  );

  it('leave the timeliness rows to the rule for timeliness', () =>
    expect(PRECEDENCE['timeliness-not-a-date']).toEqual(
      expect.arrayContaining(['qualitative-in-quantitative', 'vague-value']),
    ));
});
