import { cleanSheet } from '../../../src/core/export/clean-sheet';
import { isPlaced, placedIn } from '../../../src/core/import/placed-cells';
import { sheetName } from '../../../src/core/import/sheet-name';
import { textRows, widthOf } from '../../../src/core/import/text-rows';
import { parseA1 } from '../../../src/core/sheet/address';
import { onlyTable } from '../table/contents';
import { EXAMPLE, EXAMPLE_SHEET, sheetOf } from '../table/example-table';

describe('what found its place on a sheet', () => {
  const table = onlyTable(EXAMPLE_SHEET);
  const placed = placedIn(table, { ...cleanSheet(table, '表'), cells: [] });
  const at = (address: string) => parseA1(address) ?? { row: -1, column: -1 };

  it('are the fields of the table, whatever the sheet calls them', () => {
    const lost = EXAMPLE.flatMap((row, index) =>
      row.flatMap((text, column) => {
        const cell = { row: index, column };
        return text === '' || isPlaced(placed, text, cell) ? [] : [text];
      }),
    );
    // Of the money and the shares only the sheet itself tells.
    expect(lost).toEqual([
      ...['预算数', '26.40', '其中：财政资金', '20.00', '其他资金', '6.40'],
      ...['3月底', '6月底', '10月底', '12月底', '10%', '40%', '70%', '100%'],
    ]);
  });

  it('are the texts the sheet has, however they are spelt', () => {
    const written = placedIn(table, cleanSheet(table, '表'));
    expect(isPlaced(written, '26.40', at('Z99'))).toBe(true);
    expect(isPlaced(written, ' 其他 资金：', at('Z99'))).toBe(true);
    expect(isPlaced(written, '27.40', at('Z99'))).toBe(false);
  });
});

describe('the name of a sheet', () => {
  const nameOf = (title: string, project?: string): string => {
    const rows = EXAMPLE.map((row) =>
      row.map((text) => (text === '社区图书角建设经费' ? (project ?? text) : text)),
    );
    const [, ...others] = rows;
    const fields = project === undefined ? others.filter(([label]) => label !== '项目编码') : others;
    return sheetName(onlyTable(sheetOf([[title], ...fields])));
  };

  it.each<[string, string | undefined, string]>([
    ['图书角绩效目标表', undefined, '图书角'],
    ['7.图书角绩效目标表', undefined, '7.图书角'],
    ['图书角绩效目标表', '画廊', '画廊'],
    ['7.图书角绩效目标表', '画廊', '7.画廊'],
    ['12.图书角绩效目标表', '画廊', '12.画廊'],
    ['一、图书角绩效目标表', undefined, '图书角'],
    ['绩效目标表', "''画''", '画'],
    ['绩效目标表', undefined, '绩效目标表'],
    ['绩效目标表', '', '绩效目标表'],
    ['绩效目标表', '画 廊/馆[一]:二?*\\', '画廊馆一二'],
    ['绩效目标表', "'画'廊'", "画'廊"],
    ['绩效目标表', '好'.repeat(40), '好'.repeat(31)],
    ['绩效目标表', `${'好'.repeat(30)}😀`, '好'.repeat(30)],
  ])('%s of %s', (title, project, expected) => {
    expect(nameOf(title, project)).toBe(expected);
  });
});

describe('the cells of a line', () => {
  const cells = (text: string) =>
    textRows(text).map((row) => [row.form, ...row.cells.map((cell) => cell.text)]);

  it.each<[string, readonly (readonly string[])[]]>([
    ['a\t"b"', [['tabs', 'a', '"b"']]],
    [
      'a\t"b\nc"x',
      [
        ['tabs', 'a', '"b'],
        ['line', 'c"x'],
      ],
    ],
    ['a\t"b\n""c"""\td', [['tabs', 'a', 'b\n"c"', 'd']]],
    ['"a\nb"', [['line', 'a\nb']]],
    ['\t\t', []],
    ['a | b', [['line', 'a | b']]],
    ['a | b | c', [['pipes', 'a', 'b', 'c']]],
    ['│ a │ b │', [['pipes', 'a', 'b']]],
    ['| a<br>b | c<BR />d |', [['pipes', 'a\nb', 'c\nd']]],
    ['---', []],
    ['===', []],
    ['+--+--+', []],
    ['- -', [['line', '- -']]],
    ['--', [['line', '--']]],
    ['| - |', [['pipes', '-']]],
    ['a\u00A0\u00A0b', [['blanks', 'a', 'b']]],
    ['  a', [['line', 'a']]],
    ['a  ', [['line', 'a']]],
    [' a  b', [['blanks', 'a', 'b']]],
    [' a\t b ', [['tabs', 'a', 'b']]],
    ['  | a | b |  ', [['pipes', 'a', 'b']]],
    ['   ', []],
    ['合计---', [['line', '合计---']]],
    ['---合计', [['line', '---合计']]],
    [
      '\u0085a\u2028b\u2029c',
      [
        ['line', 'a'],
        ['line', 'b'],
        ['line', 'c'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('know their lines and gaps, also behind cells of several lines and drawn lines', () => {
    const rows = textRows('\n"a\nb\nc"\td\n|--|--|\ne\n\nf');
    expect(rows.map(({ line, afterGap }) => [line, afterGap])).toEqual([
      [2, true],
      [6, false],
      [8, true],
    ]);
  });

  it('begin where the widths of the texts in front say', () => {
    expect(textRows('甲a  乙\u3000\u3000b   c')[0]?.cells.map(({ at }) => at)).toEqual([0, 5, 11, 15]);
    expect(textRows('    甲')[0]?.cells).toEqual([{ text: '甲', at: 4 }]);
    expect([widthOf(''), widthOf('a1'), widthOf('甲：'), widthOf('⺀'), widthOf('⹿')]).toEqual([
      0, 2, 4, 2, 1,
    ]);
  });
});
