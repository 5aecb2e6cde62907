import { chosenFiles, isWorkbookName } from '../../../src/workbench/files/picked-files';

/** A file as a folder dialogue gives it. */
function file(path: string): File {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return Object.assign(new File(['x'], name), { webkitRelativePath: path === name ? '' : path });
}

it.each([
  ['预算.xlsx', true],
  ['预算.XLSM', true],
  ['旧表.xls', true],
  ['~$预算.xlsx', false],
  ['.预算.xlsx', false],
  ['预算.xlsx.bak', false],
  ['说明.docx', false],
])('%s: %s', (name, expected) => {
  expect(isWorkbookName(name)).toBe(expected);
});

it('of a folder only the workbooks are taken, in the order a person counts', () => {
  const paths = ['部门/10.xlsx', '部门/2.xlsx', '部门/说明.txt', '部门/下级/1.xls', '部门/~$2.xlsx'];
  const picked = chosenFiles(paths.map(file), true);
  expect(picked.map(({ path }) => path)).toEqual(['部门/2.xlsx', '部门/10.xlsx', '部门/下级/1.xls']);
});

it('files that were chosen one by one are taken as they are', () => {
  const picked = chosenFiles(['乙.xlsx', '说明.pdf', '甲.xlsx'].map(file), false);
  expect(picked.map(({ path }) => path)).toEqual(['乙.xlsx', '说明.pdf', '甲.xlsx']);
});
