import { numbered, savedName } from '../../../src/workbench/files/saved-name';

it.each([
  ['预算.xlsx', '预算-已修改.xlsx'],
  ['预算.XLSM', '预算-已修改.XLSM'],
  ['旧表.xls', '旧表-已修改.xlsx'],
  ['旧表.XLS', '旧表-已修改.xlsx'],
  ['预算-已修改.xlsx', '预算-已修改.xlsx'],
  ['甲/乙/预算.v2.xlsx', '甲/乙/预算.v2-已修改.xlsx'],
  ['没有后缀', '没有后缀-已修改.xlsx'],
])('%s is saved as %s', (name, saved) => {
  expect(savedName(name)).toBe(saved);
});

it.each([
  ['预算.xlsx', 1, '预算.xlsx'],
  ['预算.xlsx', 2, '预算(2).xlsx'],
  ['预算', 3, '预算(3)'],
])('%s with the number %d is %s', (name, number, expected) => {
  expect(numbered(name, number)).toBe(expected);
});
