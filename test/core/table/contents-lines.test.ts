import { Grid } from '../../../src/core/table/grid';
import { readContents } from '../../../src/core/table/contents';
import { sheetOf, type Texts } from './example-table';

const entriesIn = (rows: Texts, name = '表') =>
  readContents(new Grid(sheetOf(rows, undefined, name))).map(({ number, name: text, field: { cell } }) =>
    [number ?? '-', text, `${cell.row}${cell.column}`].join(' '),
  );
const SHELF = '1.书屋绩效目标表';
const SHOW = '2.展览绩效目标表';

describe('the lines of a 目录', () => {
  it.each<[string, Texts, readonly string[]]>([
    ['below the word', [['目 录'], [SHELF], [SHOW]], ['1 书屋绩效目标表 10', '2 展览绩效目标表 20']],
    ['below the word, without numbers', [['目录'], ['书屋绩效目标表']], ['- 书屋绩效目标表 10']],
    ['below the word, other words with numbers', [['目录'], ['1.书屋']], ['1 书屋 10']],
    ['below the word, other words with a page', [['目录'], ['书屋……3']], ['- 书屋 10']],
    ['below the word, no other words', [['目录'], ['书屋']], []],
    ['below the word, number and name in two cells', [['目录'], ['1', '书屋', '3']], ['1 书屋 11']],
    [
      'below the word, number and name among blanks',
      [['目录'], [' 1 ', ' 书屋绩效目标表 ', '3']],
      ['1 书屋绩效目标表 11'],
    ],
    ['below the word, a number among blanks alone', [['目录'], [' 1 ', ' 2 ']], []],
    [
      'below the word, names like heads',
      [['目录'], ['1.名称变更'], ['2.项目名称']],
      ['1 名称变更 10', '2 项目名称 20'],
    ],
    ['below the word, no heads', [['目录'], ['1.名称'], ['1.页码'], ['1.序号']], []],
    ['below the word, no numbers alone', [['目录'], ['1', '2'], ['三、']], []],
    ['below the word, no sentences', [['目录'], [`1.${'甲'.repeat(199)}`]], []],
    [
      'below the word, lines as long as they get',
      [['目录'], [`1.${'甲'.repeat(198)}`]],
      [`1 ${'甲'.repeat(198)} 10`],
    ],
    ['below the word, over two blank rows', [['目录'], [''], [''], [SHELF]], ['1 书屋绩效目标表 30']],
    ['below the word, not over three', [['目录'], [''], [''], [''], [SHELF]], []],
    [
      'with two blank rows inside',
      [['目录'], [SHELF], [''], [''], [SHOW]],
      ['1 书屋绩效目标表 10', '2 展览绩效目标表 40'],
    ],
    ['with three blank rows below', [['目录'], [SHELF], [''], [''], [''], [SHOW]], ['1 书屋绩效目标表 10']],
    [
      'up to a row of many cells',
      [['目录'], [SHELF], ['甲', '乙', '丙', '丁', '戊'], [SHOW]],
      ['1 书屋绩效目标表 10'],
    ],
    [
      'behind a row of many cells',
      [['目录'], ['甲', '乙', '丙', '丁', '戊'], [SHELF]],
      ['1 书屋绩效目标表 20'],
    ],
    ['of four cells', [['目录'], ['1', '书屋', '3', '略']], ['1 书屋 11']],
    ['none below the word beside another', [['目录', '甲'], [SHELF]], []],
    ['none below other words', [['附录'], [SHELF]], []],
  ])('%s', (_, rows, entries) => expect(entriesIn(rows)).toEqual(entries));

  it.each<[string, Texts, readonly string[]]>([
    ['two one below the other', [['书屋……3'], ['展览……5']], ['- 书屋 00', '- 展览 10']],
    ['three', [['甲……3'], ['乙……5'], ['丙……7']], ['- 甲 00', '- 乙 10', '- 丙 20']],
    ['four', [['甲……3'], ['乙……5'], ['丙……7'], ['丁……9']], ['- 甲 00', '- 乙 10', '- 丙 20', '- 丁 30']],
    ['with blanks around them', [[' 书屋……3 '], [' 展览……5 ']], ['- 书屋 00', '- 展览 10']],
    [
      'with numbers in cells of their own',
      [
        ['1', '书屋……3'],
        ['2', '展览……5'],
      ],
      ['1 书屋 01', '2 展览 11'],
    ],
    ['none of titles without a page', [['书屋绩效目标表'], ['展览绩效目标表']], []],
    ['none alone', [['书屋……3']], []],
    ['none apart', [['书屋……3'], [''], ['展览……5']], []],
    ['none with other words between', [['书屋……3'], ['甲'], ['展览……5']], []],
    ['none with many cells between', [['甲……3'], ['甲', '乙', '丙', '丁', '戊'], ['乙……5']], []],
    [
      'two and two',
      [['甲……3'], ['乙……5'], [''], ['丙……7'], ['丁……9']],
      ['- 甲 00', '- 乙 10', '- 丙 30', '- 丁 40'],
    ],
    ['with blanks before the page', [['书屋   3'], ['展览\t\t\t5']], ['- 书屋 00', '- 展览 10']],
    ['with brackets around the page', [['书屋...(3)'], ['展览···（5）']], ['- 书屋 00', '- 展览 10']],
    ['none without leaders', [['书屋 3'], ['展览 5']], []],
    ['none with a page below', [['书屋……3'], ['展览']], []],
  ])('that end in a page: %s', (_, rows, entries) => expect(entriesIn(rows)).toEqual(entries));

  it('stand on a sheet of that name, wherever they begin', () => {
    expect(entriesIn([[''], [''], [''], [''], [SHELF]], '目 录')).toEqual(['1 书屋绩效目标表 40']);
    expect(entriesIn([...Array.from({ length: 9 }, () => ['']), [SHELF]], '目录')).toEqual([
      '1 书屋绩效目标表 90',
    ]);
    expect(entriesIn([[''], [''], [''], [''], [SHELF]], '目标')).toEqual([]);
  });
});
