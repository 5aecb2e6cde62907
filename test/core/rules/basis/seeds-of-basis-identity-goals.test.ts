import { basisMissing } from '../../../../src/core/rules/basis/basis-missing';
import { basisNotABasis } from '../../../../src/core/rules/basis/basis-not-a-basis';
import { basisYearMismatch } from '../../../../src/core/rules/basis/basis-year-mismatch';
import { docNumberBrackets } from '../../../../src/core/rules/basis/doc-number-brackets';
import { goalDuplicateWord } from '../../../../src/core/rules/goals/goal-duplicate-word';
import { goalEqualsPurpose } from '../../../../src/core/rules/goals/goal-equals-purpose';
import { goalMissing } from '../../../../src/core/rules/goals/goal-missing';
import { goalNotQuantified } from '../../../../src/core/rules/goals/goal-not-quantified';
import { goalNumbering } from '../../../../src/core/rules/goals/goal-numbering';
import { goalSingleNumber } from '../../../../src/core/rules/goals/goal-single-number';
import { goalWithoutIndicator } from '../../../../src/core/rules/goals/goal-without-indicator';
import { indicatorWithoutGoal } from '../../../../src/core/rules/goals/indicator-without-goal';
import { purposeMissing } from '../../../../src/core/rules/goals/purpose-missing';
import { headerFieldEmpty } from '../../../../src/core/rules/identity/header-field-empty';
import { headerTypo } from '../../../../src/core/rules/identity/header-typo';
import { nameContainsTableTitle } from '../../../../src/core/rules/identity/name-contains-table-title';
import { projectCodeCheck } from '../../../../src/core/rules/identity/project-code-check';
import { projectCodeDuplicate } from '../../../../src/core/rules/identity/project-code-duplicate';
import { projectCodeFormat } from '../../../../src/core/rules/identity/project-code-format';
import { projectCodeRegionYear } from '../../../../src/core/rules/identity/project-code-region-year';
import { titleNameMismatch } from '../../../../src/core/rules/identity/title-name-mismatch';
import { unitCodeName } from '../../../../src/core/rules/identity/unit-code-name';
import { yearConsistency } from '../../../../src/core/rules/identity/year-consistency';
import { lint } from '../../../../src/core/lint/linter';
import type { AnyRule } from '../../../../src/core/rules/rule';
import { parseArea, toA1 } from '../../../../src/core/sheet/address';
import { snapshotFromTexts } from '../../../../src/core/sheet/snapshot';
import { recognise } from '../../../../src/core/table/recognise';
import seeds from '../../../fixtures/seed-tables.json';

const ON: readonly AnyRule[] = [
  ...[basisMissing, basisNotABasis, docNumberBrackets, basisYearMismatch],
  ...[projectCodeFormat, projectCodeDuplicate, titleNameMismatch, headerFieldEmpty, projectCodeCheck],
  ...[projectCodeRegionYear, yearConsistency, nameContainsTableTitle, headerTypo],
  ...[goalMissing, goalEqualsPurpose, goalNumbering, goalSingleNumber, purposeMissing],
];

const OFF: readonly AnyRule[] = [
  ...[unitCodeName, goalNotQuantified, goalDuplicateWord, goalWithoutIndicator, indicatorWithoutGoal],
];

/** The four tables as one workbook: the budget year of the last one is that of the others. */
function summaries(rules: readonly AnyRule[], merged: boolean): readonly (readonly string[])[] {
  const tables = seeds.flatMap(({ sheetName, cells, merges }) => {
    const areas = merges.flatMap((merge) => parseArea(merge) ?? []);
    return recognise(snapshotFromTexts(sheetName, cells, { merges: merged ? areas : null })).tables;
  });
  const findings = lint(tables, rules);
  return seeds.map(({ sheetName }) =>
    findings
      .filter(({ sheet }) => sheet === sheetName)
      .map(({ rule, message, cell, severity }) => `${rule}/${message} ${toA1(cell)} ${severity}`)
      .sort(),
  );
}

describe.each([true, false])('the seed tables, merges known: %s', (merged) => {
  it('has what a careful reviewer says on basis, identity and goals', () =>
    expect(summaries(ON, merged)).toEqual([
      ['basis-not-a-basis/source F29 warning', 'goal-numbering/line B9 info'],
      ['basis-not-a-basis/source F19 warning', 'goal-numbering/line B9 info'],
      [
        'basis-not-a-basis/source F23 warning',
        'goal-equals-purpose/purpose B9 warning',
        'goal-single-number/single B9 info',
      ],
      [
        'basis-not-a-basis/experience F12 info',
        'basis-not-a-basis/experience F13 info',
        'basis-not-a-basis/experience F15 info',
        'basis-not-a-basis/experience F16 info',
        'doc-number-brackets/brackets F14 info',
        'goal-single-number/single B9 info',
        'project-code-region-year/earlier B4 info',
      ],
    ]));

  it('has what the heuristics add for those who ask for them', () =>
    expect(summaries(OFF, merged)).toEqual([
      [
        'goal-not-quantified/words B9 info',
        ...Array.from({ length: 3 }, () => 'goal-without-indicator/benefit B9 info'),
      ],
      [
        'goal-not-quantified/words B9 info',
        'goal-without-indicator/output B9 info',
        'indicator-without-goal/unmentioned C12 info',
        'indicator-without-goal/unmentioned C16 info',
      ],
      ['goal-not-quantified/words B9 info', 'indicator-without-goal/unmentioned C13 info'],
      ['goal-duplicate-word/twice B9 info', 'goal-not-quantified/words B9 info'],
    ]));
});
