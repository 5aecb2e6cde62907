import { budgetSum } from './budget-sum';
import { comparatorForm } from './comparator-form';
import { continuationRow } from './continuation-row';
import { costComparator } from './cost-comparator';
import { costOverBudget } from './cost-over-budget';
import { latexArtifact } from './latex-artifact';
import { moneyUnitIncomplete } from './money-unit-incomplete';
import { percentOver100 } from './percent-over-100';
import { planPercent } from './plan-percent';
import { repeatedHeader } from './repeated-header';
import type { AnyRule } from './rule';
import { tierPairMismatch } from './tier-pair-mismatch';
import { tierUnknownName } from './tier-unknown-name';
import { unitMissing } from './unit-missing';
import { unitNameMismatch } from './unit-name-mismatch';

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
