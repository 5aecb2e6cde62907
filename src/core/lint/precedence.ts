/**
 * One defect, one finding: on the same cell the first rule silences the others, which would only say it again.
 * Different defects of one cell are all reported.
 */
export const PRECEDENCE: Readonly<Record<string, readonly string[]>> = {
  'money-unit-incomplete': ['unit-missing', 'unit-name-mismatch'],
  'latex-artifact': ['comparator-form'],
};
