import { eachYear, namesOtherYear, namesYear } from '../../../src/core/value/years';

test.each([
  ['', []],
  ['2024年工作计划', [2024]],
  ['财预〔2015〕88号', [2015]],
  ['1999年至2000年', [1999, 2000]],
  ['2024', [2024]],
  ['20241231', []],
  ['1899年、2100年', []],
  ['编号12024', []],
])('%j names the years %j', (text, years) => {
  const found: number[] = [];
  eachYear(text, (year) => found.push(year));
  expect(found).toEqual(years);
});

test.each([
  ['2024年工作计划', 2024, false],
  ['2023年工作计划', 2024, true],
  ['2024年和2025年', 2024, true],
  ['年度计划', 2024, false],
])('%j names another year than %d: %s', (text, year, other) => {
  expect(namesOtherYear(text, year)).toBe(other);
});

test.each([
  ['2024年工作计划', true],
  ['财预〔2015〕88号', true],
  ['年度计划12345', false],
])('%j names a year: %s', (text, named) => {
  expect(namesYear(text)).toBe(named);
});
