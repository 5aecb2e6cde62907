import { lint } from '../../../../src/core/lint/linter';
import { timelinessPercent } from '../../../../src/core/rules/time/timeliness-percent';
import { timelinessNotADate } from '../../../../src/core/rules/time/timeliness-not-a-date';
import { dateOutsideYear } from '../../../../src/core/rules/time/date-outside-year';
import { dateInvalid } from '../../../../src/core/rules/time/date-invalid';
import { dateWithoutYear } from '../../../../src/core/rules/time/date-without-year';
import { toA1 } from '../../../../src/core/sheet/address';
import { snapshotFromTexts } from '../../../../src/core/sheet/snapshot';
import { recognise } from '../../../../src/core/table/recognise';
import seeds from '../../../fixtures/seed-tables.json';

const RULES = [timelinessPercent, timelinessNotADate, dateOutsideYear, dateInvalid, dateWithoutYear];

/** What a careful reviewer finds in the four tables with these rules, the year-less dates among them only when asked for. */
const EXPECTED: readonly (readonly string[])[] = [
  [
    'timeliness-percent E23 warning',
    'date-without-year D23 info',
    'timeliness-not-a-date E24 warning',
    'timeliness-not-a-date E25 warning',
  ],
  ['timeliness-percent E15 warning', 'date-without-year D15 info'],
  ['timeliness-percent E17 warning', 'date-without-year D17 info'],
  ['timeliness-not-a-date E13 warning'],
];

describe('the seed tables', () => {
  const tables = seeds.flatMap((seed) => recognise(snapshotFromTexts(seed.sheetName, seed.cells)).tables);
  const findings = lint(tables, RULES);

  it.each(seeds.map(({ id, sheetName }, index) => ({ id, sheetName, expected: EXPECTED[index] })))(
    '$id has these findings of the group and no others',
    ({ sheetName, expected }) => {
      const own = findings.filter(({ sheet }) => sheet === sheetName);
      const said = own.map(({ rule, cell, severity }) => `${rule} ${toA1(cell)} ${severity}`).sort();
      expect(said).toEqual([...(expected ?? [])].sort());
    },
  );
});
