import { typedInto } from './typing';

describe('what Excel makes of a typed text', () => {
  it.each([
    ['绩效', '绩效', null, null],
    ['90%', 0.9, null, '0%'],
    ['28.5%', 0.285, null, '0.00%'],
    ['1,234', 1234, null, '#,##0'],
    ['007', 7, null, null],
    ['-5', -5, null, null],
    ['(5)', -5, null, null],
    ['1e5', 100_000, null, '0.00E+00'],
    ['1 1/2', 1.5, null, '# ?/?'],
    ['2024-1-1', 45_292, null, 'yyyy/m/d'],
    ['2024年1月1日', 45_292, null, 'yyyy/m/d'],
    ['2024-13-1', '2024-13-1', null, null],
    ['TRUE', true, null, null],
    ["'90%", '90%', null, null],
    ["''x", "'x", null, null],
    ['=A1', 0, '=A1', null],
    ['+A1', 0, '=A1', null],
    ['', null, null, null],
    ['≥90%', '≥90%', null, null],
  ])('%j', (input, value, formula, format) => {
    expect(typedInto(input, 'General')).toEqual({ value, formula, format });
  });

  it.each(['90%', '=A1', '2024-1-1'])('%j stays text in a text cell', (input) => {
    expect(typedInto(input, '@')).toEqual({ value: input, formula: null, format: null });
  });

  it('refuses what no cell can hold', () => {
    expect(() => typedInto({}, 'General')).toThrow('values');
    expect(() => typedInto('长'.repeat(32_768), 'General')).toThrow('longer');
  });
});
