import { budgetSum } from './money/budget-sum';
import { comparatorForm } from './values/comparator-form';
import { continuationRow } from './shape/continuation-row';
import { costComparator } from './money/cost-comparator';
import { costOverBudget } from './money/cost-over-budget';
import { latexArtifact } from './values/latex-artifact';
import { moneyUnitIncomplete } from './units/money-unit-incomplete';
import { percentOver100 } from './values/percent-over-100';
import { planPercent } from './money/plan-percent';
import { repeatedHeader } from './shape/repeated-header';
import type { AnyRule } from './rule';
import { tierPairMismatch } from './tiers/tier-pair-mismatch';
import { tierUnknownName } from './tiers/tier-unknown-name';
import { unitMissing } from './units/unit-missing';
import { unitNameMismatch } from './units/unit-name-mismatch';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly AnyRule[] = [
  unitMissing,
  moneyUnitIncomplete,
  unitNameMismatch,
  costOverBudget,
  costComparator,
  budgetSum,
  planPercent,
  tierPairMismatch,
  tierUnknownName,
  comparatorForm,
  latexArtifact,
  percentOver100,
  continuationRow,
  repeatedHeader,
];
