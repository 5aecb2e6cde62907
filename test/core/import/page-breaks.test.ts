import { inOrder } from '../../../src/core/import/notes';
import { isPageNumber, onlyText, repeatedAbove } from '../../../src/core/import/page-breaks';
import { textRows } from '../../../src/core/import/text-rows';

const rowsOf = (...lines: readonly string[]) => textRows(lines.join('\n'));
const HEADER = '一级指标\t二级指标\t三级指标\t指标值';
const KEY = HEADER.replaceAll('\t', '|');

describe('a row that only counts pages', () => {
  it.each<[string, boolean]>([
    ['第3页', true],
    ['第 3 页 共 9 页', true],
    ['第3页，共9页', true],
    ['第3页/共9页', true],
    ['共9页 第3页', true],
    ['共9页，第3页', true],
    ['3/9', true],
    ['3页/共9页', true],
    ['Page 3', true],
    ['page 3 of 9', true],
    ['PAGE 3/9', true],
    ['- 3 -', true],
    ['—3—', true],
    ['·3·', true],
    ['第\t3\t页', true],
    ['第３页', true],
    ['第3页完', false],
    ['见第3页', false],
    ['第12345页', false],
    ['---- 3 -', false],
    ['- 3', false],
    ['3/9个', false],
    ['第三页', false],
    ['第          1          页', true],
    [`第1页${' '.repeat(40)}第1页第1页第1页第1页第1页第1页`, false],
  ])('%s', (line, expected) => {
    expect(isPageNumber(rowsOf('甲', line, '乙'), 1)).toBe(expected);
  });

  it.each<[string, readonly string[], number, boolean]>([
    ['a bare number between texts', ['甲', '12', '乙'], 1, false],
    ['below a gap', ['甲', '', '12', '乙'], 1, true],
    ['above a gap', ['甲', '12', '', '乙'], 1, true],
    ['at the end', ['甲', '12'], 1, true],
    ['above a header', ['甲', '12', HEADER], 1, true],
    ['too long', ['甲', '12345', HEADER], 1, false],
    ['two numbers', ['甲', '1\t2', HEADER], 1, false],
    ['in wide figures', ['甲', '１２', HEADER], 1, true],
    ['with a unit', ['甲', '12个', HEADER], 1, false],
    ['beyond the rows', ['甲'], 1, false],
  ])('%s', (_, lines, index, expected) => {
    expect(isPageNumber(rowsOf(...lines), index)).toBe(expected);
  });
});

describe('what a page break printed again', () => {
  it.each<[string, readonly string[], number]>([
    ['the header itself', [HEADER], 0],
    ['a page number above it', ['第3页', HEADER], 1],
    ['the title', ['图书角绩效目标表', '- 3 -', HEADER], 2],
    ['with other blanks', ['图书角 绩效目标表', HEADER], 1],
    ['another title', ['画廊绩效目标表', HEADER], 0],
    ['a running head', ['文化馆', '第3页', HEADER], 2],
    ['a text nobody saw before', ['文化站', HEADER], 0],
    ['a row of several texts', ['文化馆\t图书角', HEADER], 0],
    ['another header', ['文化馆', `${HEADER}\t备注`], 0],
    ['no header below', ['文化馆', '第3页'], 0],
    ['eight lines', [...Array<string>(7).fill('文化馆'), HEADER], 7],
    ['more lines than a break has', [...Array<string>(8).fill('文化馆'), HEADER], 0],
  ])('%s', (_, lines, expected) => {
    const seen = new Set(['文化馆']);
    expect(repeatedAbove(rowsOf('前文', ...lines), 1, KEY, '图书角绩效目标表', seen)).toBe(expected);
  });
});

it('only one text of a row is its only text', () => {
  expect(rowsOf('\t甲\t', '甲\t乙', '丙').map(onlyText)).toEqual(['甲', '', '丙']);
});

it('notes stand in the order of the text, neighbours of one kind as one, joined ones apart', () => {
  expect(
    inOrder([
      { code: 'outside', text: '丁', line: 9 },
      { code: 'joined', text: '甲', line: 1 },
      { code: 'joined', text: '乙', line: 2 },
      { code: 'unplaced', text: '丙', line: 3 },
      { code: 'unplaced', text: '戊', line: 4 },
    ]),
  ).toEqual([
    { code: 'joined', text: '甲', line: 1 },
    { code: 'joined', text: '乙', line: 2 },
    { code: 'unplaced', text: '丙\n戊', line: 3 },
    { code: 'outside', text: '丁', line: 9 },
  ]);
});
