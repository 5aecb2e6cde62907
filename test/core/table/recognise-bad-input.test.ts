import { check } from '../../../src/core/lint/check';
import { snapshotFromTexts } from '../../../src/core/sheet/snapshot';
import { indicatorsOf } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { remarksOf, rowsOf } from './contents';
import { EXAMPLE, HEADER, INDICATORS, sheetOf } from './example-table';
import { areaOf } from './seeds';

const ROWS = recognise(sheetOf(EXAMPLE)).tables.flatMap(rowsOf);

describe('broken sheets', () => {
  it('two headers without rows are no table, and are said so', () => {
    const sheet = sheetOf([HEADER, HEADER]);
    expect(recognise(sheet).tables).toEqual([]);
    expect(remarksOf(sheet)).toEqual(['header-without-rows A1']);
  });

  it.each([
    ['over the header', ['A11:G11', 'A11:B12', 'B11:G18']],
    ['that overlap in a ring', ['A12:B13', 'B13:C14', 'A13:A14', 'A12:A18']],
    ['over everything', ['A1:G18', 'A1:G18']],
    ['far beyond the sheet', ['A1:XFD1048576', 'C12:C1048576']],
  ])('are read with merges %s', (_, merges) => {
    const sheet = snapshotFromTexts('表', EXAMPLE, { merges: merges.map(areaOf) });
    expect(recognise(sheet).tables.flatMap(indicatorsOf).length).toBeGreaterThan(0);
  });

  it('are read with a header of all the columns a sheet can have', () => {
    const wide = Array.from({ length: 16_384 }, (_, column) => HEADER[column % 6] ?? '');
    const sheet = snapshotFromTexts('表', [wide, wide.map((_, column) => `${column}`)]);
    expect(() => recognise(sheet)).not.toThrow();
  });

  it('are read with a megabyte of text in a cell', () => {
    const long = '指标值：'.repeat(250_000);
    const [first = [], ...others] = INDICATORS;
    const rows = [HEADER, [...first.slice(0, 3), long, ...first.slice(4)], ...others];
    expect(recognise(sheetOf(rows)).tables.flatMap(rowsOf)).toEqual(ROWS);
    expect(() => recognise(sheetOf([[long, long], ...rows, [long]]))).not.toThrow();
  });

  it.each(['\u0000', '\u0007', '\u200b', '\ufeff', '\ud800', '\u202e'])(
    'are read with the control character %j in every label',
    (char) => {
      const sheet = sheetOf(EXAMPLE.map((row) => row.map((text) => (text === '' ? '' : `${char}${text}`))));
      expect(() => check({ sheets: [sheet] })).not.toThrow();
    },
  );

  it('with errors of formulas are read, and the errors pointed at', () => {
    const sheet = sheetOf([
      HEADER,
      ...INDICATORS.map((row) => row.map((text) => (text === '' ? '' : '#REF!'))),
    ]);
    expect(remarksOf(sheet).every((remark) => remark.startsWith('error-cell E'))).toBe(true);
    expect(remarksOf(sheet)).toHaveLength(INDICATORS.length);
  });
});
