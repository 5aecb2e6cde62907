import { onlyTable } from './contents';
import { sheetOf, type Texts } from './example-table';

const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const HEADER = [...SHORT, '备注', '责任科室'];
const ROW = ['产出指标', '数量指标', '书屋数量', '6个', '', ''];
const LAST = ['', '质量指标', '上架率', '95%', '', ''];
const setsOf = (...rows: Texts) => onlyTable(sheetOf(rows)).sets;
const lonely = (text: string, column = 4) => HEADER.map((_, at) => (at === column ? text : ''));

describe('a piece below an indicator', () => {
  const piecesIn = (...rows: Texts) =>
    setsOf(...rows).flatMap(({ continuations }) => continuations.flatMap(({ pieces }) => pieces)).length;

  it.each<[string, readonly string[], number]>([
    ['of a few words', lonely('各一处'), 1],
    ['as long as they get', lonely(' 一二三四五六七八九十一二 '), 1],
    ['that is longer', lonely('一二三四五六七八九十一二三'), 0],
    ['with another beside it', ['', '', '', '', '各一处', '文化馆'], 0],
    ['that names a second tier', lonely('质量指标', 1), 0],
    ['that names a first tier', lonely('效益指标', 0), 0],
    ['that is a slot of the form', lonely('2.', 2), 0],
    ['that repeats the label above', lonely('备注'), 0],
  ])('%s', (_, row, count) => expect(piecesIn(HEADER, ROW, row, LAST)).toBe(count));

  it('is none in front of the table', () => {
    const inside = (row: readonly string[]) => ['', ...row];
    expect(piecesIn(['绩效指标', ...HEADER], inside(ROW), ['接上页'], inside(LAST))).toBe(0);
  });

  it('is none below the last indicator, where remarks and stamps stand', () => {
    expect(piecesIn(HEADER, ROW, lonely('（盖章）'))).toBe(0);
    expect(piecesIn(HEADER, ROW, HEADER, lonely('各一处'))).toBe(1);
    expect(piecesIn(HEADER, ROW, LAST, lonely('各一处'), LAST)).toBe(1);
  });

  it('is none below a sum', () => expect(piecesIn(HEADER, ROW, ['合计'], lonely('各一处'), LAST)).toBe(0));

  it('is none below a header printed twice above the first indicator', () =>
    expect(piecesIn(HEADER, [''], HEADER, lonely('各一处'), ROW)).toBe(0));

  it('may be several below a repeated header', () =>
    expect(piecesIn(HEADER, ROW, HEADER, ['', '', '', '', '各一处', '文化馆'], LAST)).toBe(2));

  it('is none below a repeated header where it is a slot', () =>
    expect(piecesIn(HEADER, ROW, HEADER, lonely('2.', 2), LAST)).toBe(0));

  it('is none where a repeated header has a second line', () => {
    const second = ['', '', '', '', '如有', '必填'];
    expect(piecesIn(HEADER, second, ROW, HEADER, second, LAST)).toBe(0);
    expect(piecesIn(HEADER, second, ROW, HEADER, ['', '', '', '', '如有', '选填'], LAST)).toBe(0);
  });
});

describe('a header below another', () => {
  const shape = (...rows: Texts) =>
    setsOf(...rows).map(({ header, repeatedHeaders, indicators }) =>
      [header.row, ...repeatedHeaders.map(({ row }) => row), indicators.length].join(' '),
    );

  it.each<[string, Texts, readonly string[]]>([
    [
      'with three equal labels is the same again',
      [
        ['一级指标', '三级指标', '指标值'],
        ['产出指标', '书屋', '6个'],
        ['一级指标', '三级指标', '指标值'],
        ['', '书架', '9个'],
      ],
      ['0 2 2'],
    ],
    [
      'that leaves out the label of its block is the same again',
      [
        ['年度绩效指标', ...SHORT],
        ['', ...ROW],
        ['', ...SHORT],
        ['', ...LAST],
      ],
      ['0 2 2'],
    ],
    [
      'that adds the label of its block is the same again',
      [
        ['', ...SHORT],
        ['', ...ROW],
        ['年度绩效指标', ...SHORT],
        ['', ...LAST],
      ],
      ['0 2 2'],
    ],
    [
      'with the same label of its block is the same again',
      [
        ['年度绩效指标', ...SHORT],
        ['', ...ROW],
        ['年度绩效指标', ...SHORT],
        ['', ...LAST],
      ],
      ['0 2 2'],
    ],
    [
      'with another label of its block begins another set',
      [
        ['长期绩效指标', ...SHORT],
        ['', ...ROW],
        ['年度绩效指标', ...SHORT],
        ['', ...ROW],
      ],
      ['0 1', '2 1'],
    ],
    [
      'with other columns begins another set',
      [SHORT, ROW, ['一级指标', '', '三级指标', '绩效目标值'], ['产出指标', '', '书架', '9个']],
      ['0 1', '2 1'],
    ],
  ])('%s', (_, rows, expected) => expect(shape(...rows)).toEqual(expected));

  it('goes on with the one above it where two stand beside each other', () => {
    const twice = (row: readonly string[]) => [...row.slice(0, 4), '', ...row.slice(0, 4)];
    expect(shape(['书屋绩效目标表'], ...[SHORT, ROW, SHORT, LAST].map(twice))).toEqual(['1 3 2', '1 3 2']);
  });

  it('repeats the labels of each set', () => {
    const header = ['一级指标', '二级指标', '三级指标', '中期指标值', '年度指标值'];
    const row = ['产出指标', '数量指标', '书屋数量', '18个', '6个'];
    const labels = setsOf(header, row, header, row).map(({ period, repeatedHeaders }) => [
      period,
      repeatedHeaders[0]?.labels.at(-1)?.text,
    ]);
    expect(labels).toEqual([
      ['long', '中期指标值'],
      ['year', '年度指标值'],
    ]);
  });

  it('keeps the label of its block below the title of its part', () => {
    const [set] = setsOf(
      ...[['书屋绩效目标表'], ['项目名称', '书屋'], ['年度绩效目标表']],
      ...[
        ['长期绩效指标', ...SHORT],
        ['', ...ROW],
      ],
    );
    expect([set?.header.group, set?.period]).toEqual(['长期绩效指标', 'long']);
  });
});
