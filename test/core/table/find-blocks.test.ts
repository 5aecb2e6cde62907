import { rangesOf, remarksOf } from './contents';
import { sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];

describe('where a table begins and ends', () => {
  const blank = (count: number): Texts => Array.from({ length: count }, () => ['']);
  it.each<[string, Texts, readonly string[]]>([
    ['at its title', [['书屋绩效目标表'], SHORT, ROW], ['A1:D3']],
    ['at its title above blank rows', [['书屋绩效目标表'], ...blank(15), SHORT, ROW], ['A1:D18']],
    ['not at a title too far above', [['书屋绩效目标表'], ...blank(16), SHORT, ROW], ['A18:D19']],
    ['at its fields', [['项目名称', '书屋'], SHORT, ROW], ['A1:D3']],
    [
      'at its fields, not at a title far above',
      [['书屋绩效目标表'], ...blank(16), ['项目名称', '书屋'], SHORT, ROW],
      ['A18:D20'],
    ],
    ['at the lines above its fields', [['单位：万元'], ['项目名称', '书屋'], SHORT, ROW], ['A1:D4']],
    [
      'at the lines above its fields, side by side',
      [['填报单位：文化馆', '', '', '单位：万元'], ['项目名称', '书屋'], SHORT, ROW],
      ['A1:D4'],
    ],
    [
      'not at other words above its fields',
      [['单位：万元', '页1'], ['项目名称', '书屋'], SHORT, ROW],
      ['A2:D4'],
    ],
    ['at a label with its value in one cell', [['项目名称：书屋'], SHORT, ROW], ['A1:D3']],
    ['at two minor fields in a row', [['主管部门', '文化局', '实施单位', '文化馆'], SHORT, ROW], ['A1:D3']],
    ['not at one minor field', [['主管部门', '文化局'], SHORT, ROW], ['A2:D3']],
    ['at code and name in one cell', [['43060025P000300110001-书屋'], SHORT, ROW], ['A1:D3']],
    ['at an annex', [['附件2'], ['书屋绩效目标表'], SHORT, ROW], ['A1:D4']],
    ['at an annex a row above', [['附件2'], [''], ['书屋绩效目标表'], SHORT, ROW], ['A1:D5']],
    ['not at an annex farther above', [['附件2'], [''], [''], ['书屋绩效目标表'], SHORT, ROW], ['A4:D6']],
    ['not at other words above its title', [['说明'], ['书屋绩效目标表'], SHORT, ROW], ['A2:D4']],
    ['not at a title beside a label', [['项目名称', '书屋绩效目标表'], SHORT, ROW], ['A1:D3']],
    ['at the title of a list', [['绩效目标清单'], SHORT, ROW], ['A1:D3']],
    [
      'one column left of its header',
      [
        ['', '书屋绩效目标表'],
        ['', '', ...SHORT],
        ['', '', ...ROW],
      ],
      ['B1:F3'],
    ],
    ['not two columns left of it', [['书屋绩效目标表'], ['', '', ...SHORT], ['', '', ...ROW]], ['C2:F3']],
    ['with the title of a part alone', [['年度绩效目标表'], SHORT, ROW], ['A1:D3']],
    [
      'each at its own title',
      [['书屋绩效目标表'], SHORT, ROW, ['展览绩效目标表'], SHORT, ROW],
      ['A1:D3', 'A4:D6'],
    ],
    [
      'at the same title again as one',
      [['书屋绩效目标表'], SHORT, ROW, ['书屋绩效目标表'], SHORT, ROW],
      ['A1:D6'],
    ],
    [
      'at the same title again over fields as two',
      [['书屋绩效目标表'], SHORT, ROW, ['书屋绩效目标表'], ['项目名称', '展览'], SHORT, ROW],
      ['A1:D3', 'A4:D7'],
    ],
    [
      'at the same title over another header as two',
      [
        ['书屋绩效目标表'],
        SHORT,
        ROW,
        ['书屋绩效目标表'],
        ['一级指标', '三级指标', '目标值'],
        ['产出指标', '书架', '9个'],
      ],
      ['A1:D3', 'A4:C6'],
    ],
    [
      'two beside each other',
      [
        [...SHORT, '', ...SHORT],
        [...ROW, '', ...ROW],
      ],
      ['A1:D2', 'F1:I2'],
    ],
    [
      'with labels one column to the left',
      [
        ['', '项目名称', '书屋'],
        ['', '', ...SHORT],
        ['', '', ...ROW],
      ],
      ['B1:F3'],
    ],
    [
      'with a field behind its last column',
      [['项目名称', '书屋', '', '项目编码', 'A1'], SHORT, ROW],
      ['A1:E3'],
    ],
    [
      'with a label and its value beside it',
      [['项目名称', '书屋', '', '', '项目编码', 'A1'], SHORT, ROW],
      ['A1:F3'],
    ],
  ])('%s', (_, rows, ranges) => expect(rangesOf(sheetOf(rows))).toEqual(ranges));

  it('points out a header of a table that nothing stands below', () => {
    expect(remarksOf(sheetOf([['', SHORT[0] ?? '', ...SHORT.slice(1)]]))).toEqual(['header-without-rows B1']);
    expect(remarksOf(sheetOf([['书屋绩效目标表'], [''], ['展览绩效目标表'], SHORT, ROW]))).toEqual([
      'title-without-header A1',
    ]);
    expect(
      remarksOf(sheetOf([SHORT, ROW, [''], [''], ['展览绩效目标表'], [''], ['流动绩效目标表']])),
    ).toEqual(['title-without-header A5', 'title-without-header A7']);
  });

  it('tells titles of a 目录 from titles without a table', () => {
    expect(remarksOf(sheetOf([['目录'], ['1.书屋绩效目标表']]))).toEqual([]);
  });

  it('points at errors only where a value or an amount stands', () => {
    const rows: Texts = [SHORT, ['产出指标', '数量指标', '#REF!', '6个'], ['', '', '书架数量', '#N/A']];
    expect(remarksOf(sheetOf(rows))).toEqual(['error-cell D3']);
  });
});
