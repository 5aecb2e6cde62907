import { mendRows } from '../../../src/core/import/mend-rows';
import { textRows } from '../../../src/core/import/text-rows';

const mend = (lines: readonly string[]) => mendRows(textRows(lines.join('\n')));
const rowsOf = (lines: readonly string[]): readonly string[] =>
  mend(lines).rows.map(({ cells }) => cells.join('|'));
const told = (lines: readonly string[]): readonly string[] =>
  mend(lines).notes.map(({ code, text, line }) => `${line} ${code}: ${text}`);

const HEADER = '一级指标\t二级指标\t三级指标\t指标值\t指标值确定依据';
const LAST = '满意度指标\t服务对象满意度指标\t读者满意度\t≥90%\t问卷';
const BEGUN = '产出指标\t数量指标\t图书';
const REST = '角\t≥6个\t计划';
const bars = (line: string): string => line.replaceAll('\t', '|');
const WHOLE = '产出指标|数量指标|图书角|≥6个|计划';

describe('a row whose cells end on one page and go on with the next', () => {
  it.each<[string, readonly string[]]>([
    ['a page number', ['第3页']],
    ['pages counted', ['第 3 页 共 10 页']],
    ['between dashes', ['- 3 -']],
    ['a bare number above a gap', ['3', '']],
    ['a bare number below a gap', ['', '3']],
    ['a page number and the header once more', ['- 3 -', HEADER]],
    ['the header alone', [HEADER]],
  ])('is one row: %s', (_, between) => {
    expect(rowsOf([HEADER, BEGUN, ...between, REST, LAST])).toEqual([bars(HEADER), WHOLE, bars(LAST)]);
  });

  it('is one row where blanks part the cells', () => {
    const blank = (line: string): string => line.replaceAll('\t', '  ');
    const lines = [HEADER, BEGUN, '第3页', REST, LAST].map(blank);
    expect(rowsOf(lines)).toEqual([bars(HEADER), WHOLE, bars(LAST)]);
  });

  it('tells what was left out and what was joined', () => {
    expect(told([HEADER, BEGUN, '第3页', HEADER, REST, LAST])).toEqual([
      '3 page-break: 第3页',
      `4 page-break: ${HEADER.replaceAll('\t', ' ')}`,
      '5 joined: 角 ≥6个 计划',
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a bare number in the middle of the lines counts no page',
      [BEGUN, '3', REST],
      ['产出指标|数量指标|图书3角|≥6个|计划'],
    ],
    [
      'a row that has its value may lack its basis: another one follows',
      ['产出指标\t数量指标\t图书角\t≥6个', '第3页', '图书完好率\t≥95%'],
      ['产出指标|数量指标|图书角|≥6个', '图书完好率|≥95%'],
    ],
    ['nor is a row with a tier the rest', [BEGUN, '第3页', LAST], [bars(BEGUN), bars(LAST)]],
    [
      'nor one that does not fill the header',
      [BEGUN, '第3页', '角\t≥6个', LAST],
      [bars(BEGUN), '角|≥6个', bars(LAST)],
    ],
    [
      'nor one below another header',
      [BEGUN, `${HEADER}\t备注`, REST],
      [bars(BEGUN), `${bars(HEADER)}|备注`, bars(REST)],
    ],
  ])('but %s', (_, lines, expected) => {
    expect(rowsOf([HEADER, ...lines])).toEqual([bars(HEADER), ...expected]);
  });
});

describe('the first row of a page that has no tier and no value', () => {
  const above = '\t\t图书完好\t≥95%\t台';
  const rest = '\t\t率\t\t账';

  it.each(['第3页', '- 3 -', '第 3 页 共 10 页'])('is the rest of a row with a value: %s', (page) => {
    expect(rowsOf([HEADER, `${BEGUN}${REST}`, above, page, rest, LAST])).toEqual([
      bars(HEADER),
      WHOLE,
      '||图书完好率|≥95%|台账',
      bars(LAST),
    ]);
  });

  it('is a row of its own where the row above has no value either, or no page ends', () => {
    const untiered = ['\t\t图书上架\t≥6次\t台账', '\t\t图书完好\t\t台'];
    const rows = ['||图书上架|≥6次|台账', '||图书完好||台', '||率||账'];
    expect(rowsOf([HEADER, `${BEGUN}${REST}`, ...untiered, '第3页', rest]).slice(2)).toEqual(rows);
    expect(rowsOf([HEADER, `${BEGUN}${REST}`, above, rest]).slice(2)).toEqual([
      '||图书完好|≥95%|台',
      '||率||账',
    ]);
  });
});
