import fc from 'fast-check';
import { textRows } from '../../../src/core/import/text-rows';

/** The rows in short: form, line, cells. */
const rows = (text: string): readonly string[] =>
  textRows(text).map(
    ({ form, line, cells }) => `${line} ${form}: ${cells.map((cell) => cell.text).join('|')}`,
  );

describe('a text is cut into cells', () => {
  it.each<[string, string, readonly string[]]>([
    ['at tabs, blank cells kept', 'a\t\tb\t', ['1 tabs: a||b|']],
    [
      'at line ends of every system',
      'a\tb\r\nc\td\re\tf\ng',
      ['1 tabs: a|b', '2 tabs: c|d', '3 tabs: e|f', '4 line: g'],
    ],
    [
      'with quoted cells that hold line breaks',
      'a\t"b\r\nc ""d"""\te\nf\tg',
      ['1 tabs: a|b\nc "d"|e', '3 tabs: f|g'],
    ],
    ['with quotes that are part of a text', '"a"\t"b" c\td"', ['1 tabs: "a"|"b" c|d"']],
    ['with quotes nobody closed', '"a\tb\n"c\td', ['1 tabs: "a|b', '2 tabs: "c|d']],
    [
      'at pipes, the drawn line left out',
      '| a | b\\|c |\n|---|:-:|\n| d<br>e | |',
      ['1 pipes: a|b|c', '3 pipes: d\ne|'],
    ],
    ['at pipes, blank rows left out', '| a | b |\n|  |  |\n||\n|\n| c | |', ['1 pipes: a|b', '5 pipes: c|']],
    ['at a single pipe only where the line begins with it', '| a\na | b', ['1 pipes: a', '2 line: a | b']],
    ['at runs of blanks of every kind', 'a  b c\u3000\u3000d', ['1 blanks: a|b c|d']],
    ['but not at single blanks of prose', '本 项目 说明', ['1 line: 本 项目 说明']],
    [
      'but at single blanks of a header',
      '一级指标 二级指标 三级指标 指标值',
      ['1 loose: 一级指标|二级指标|三级指标|指标值'],
    ],
    [
      'and around labels of fields',
      '项目编码 A1 项目名称 绿化 养护\n25% 50% 100%',
      ['1 loose: 项目编码|A1|项目名称|绿化 养护', '2 loose: |25%|50%|100%'],
    ],
    ['without control characters', '\uFEFFa\u0000\tb\u0007\ud800', ['1 tabs: a|b']],
    ['at page breaks', 'a\fb\vc', ['1 line: a', '3 line: b c']],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('knows which rows stand below a gap', () => {
    expect(textRows('a\n\nb\nc\fd').map(({ afterGap }) => afterGap)).toEqual([true, true, false, true]);
  });

  it('says where the pieces of a line stand, Chinese characters counted twice', () => {
    expect(textRows('  数量  ≥3场   x')[0]?.cells.map(({ at }) => at)).toEqual([2, 8, 15]);
  });

  it('never throws, and keeps every character that is no separator', () => {
    const pieces = fc.constantFrom(
      '"',
      '""',
      '\t',
      '\n',
      '\r\n',
      '|',
      '  ',
      '\u3000',
      '\\|',
      '-',
      '一级指标',
      'a',
      '25%',
      '\f',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const cells = textRows(text).flatMap((row) => row.cells.map((cell) => cell.text));
        const letters = (of: string): number => of.replace(/[^\p{Letter}\p{Number}]/gu, '').length;
        const dropped = text.replace(/<br ?\/?>/giu, '');
        expect(letters(cells.join(''))).toBe(letters(dropped));
      }),
    );
  });
});
