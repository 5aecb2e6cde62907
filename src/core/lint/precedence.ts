/**
 * One defect, one finding: on the same cell the first rule silences the others, which would only say it again. A loser may
 * be one message of a rule, written `rule/message`. Different defects of one cell are all reported.
 */
export const PRECEDENCE: Readonly<Record<string, readonly string[]>> = {
  'placeholder-value': [
    ...['value-empty', 'unit-missing', 'qualitative-in-quantitative', 'vague-value'],
    ...['timeliness-not-a-date', 'name-empty'],
  ],
  'value-empty': ['unit-missing', 'qualitative-in-quantitative', 'vague-value', 'timeliness-not-a-date'],
  'value-equals-weight': ['unit-missing'],
  'money-unit-incomplete': ['unit-missing', 'unit-name-mismatch'],
  'name-empty': ['unit-missing'],
  'timeliness-not-a-date': ['qualitative-in-quantitative', 'vague-value'],
  'qualitative-in-quantitative': ['vague-value'],
  'cost-comparator': ['comparator-missing', 'comparator-direction'],
  'latex-artifact': ['comparator-form', 'fullwidth-normalise'],
  'unit-column-conflict': ['unit-name-mismatch'],
  'timeliness-percent': ['unit-name-mismatch'],
  'budget-sum': ['budget-zero-or-empty'],
  'budget-not-number': ['money-unit-vs-header', 'money-unit-incomplete'],
  'tier1-coverage': ['tier2-coverage', 'cost-missing'],
  'percent-over-100': ['ocr-comparator-digit'],
  'unit-spelling': ['fullwidth-normalise'],
  'tier-content-mismatch/money': ['input-as-output'],
};
