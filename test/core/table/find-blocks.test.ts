import { recognise, recogniseSteps } from '../../../src/core/table/recognise';
import { onlyTable, rangesOf, remarksOf } from './contents';
import { sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];

describe('where a table begins and ends', () => {
  const blank = (count: number): Texts => Array.from({ length: count }, () => ['']);
  /** As many rows as keep a title from its header. */
  const among = (row: readonly string[]): Texts => Array.from({ length: 16 }, () => row);
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
    [
      'at a field one column right of its header',
      [['', '', '', '', '项目名称', '书屋'], SHORT, ROW],
      ['A1:F3'],
    ],
    ['not two columns right of it', [['', '', '', '', '', '项目名称', '书屋'], SHORT, ROW], ['A2:D3']],
    ['not at a title far right of it', [['', '', '', '', '', '', '展览绩效目标表'], SHORT, ROW], ['A2:D3']],
    [
      'not at a title too far above, whatever stands beside the table',
      [['书屋绩效目标表'], ...among(['', '', '', '', '', '', '随手记']), SHORT, ROW],
      ['A18:D19'],
    ],
    [
      'not at a title too far above cells with a blank',
      [['书屋绩效目标表'], ...among([' ']), SHORT, ROW],
      ['A18:D19'],
    ],
    ['not at words about a title behind a label', [['主管部门', '见书屋绩效目标表'], SHORT, ROW], ['A2:D3']],
    ['not at labels other lists have', [['填报单位', '文化馆', '资金用途', '购书'], SHORT, ROW], ['A2:D3']],
    ['at an annex behind blanks', [['  附件2'], ['书屋绩效目标表'], SHORT, ROW], ['A1:D4']],
    ['not at words about an annex', [['详见附件2'], ['书屋绩效目标表'], SHORT, ROW], ['A2:D4']],
    [
      'at a title below a table without one',
      [SHORT, ROW, ['书屋绩效目标表'], SHORT, ROW],
      ['A1:D2', 'A3:D5'],
    ],
    [
      'each project of a list for itself, and the list goes on below a page break',
      [
        ['项目名称', ...SHORT],
        ['书屋', ...ROW],
        ['项目名称', ...SHORT],
        ['展览', ...ROW],
      ],
      ['A2:E2', 'A4:E4'],
    ],
  ])('%s', (_, rows, ranges) => expect(rangesOf(sheetOf(rows))).toEqual(ranges));

  const right = (row: readonly string[]): readonly string[] => ['', '', '', '', '', ...row];
  const twice = (row: readonly string[]): readonly string[] => [...row, '', ...row];
  it.each<[string, Texts, readonly string[]]>([
    [
      'each with its title',
      [['书屋绩效目标表', '', '', '', '', '展览绩效目标表'], twice(SHORT), twice(ROW)],
      ['A1:D3', 'F1:I3'],
    ],
    ['under one title as one', [['书屋绩效目标表'], twice(SHORT), twice(ROW)], ['A1:I3']],
    [
      'three under one title as one',
      [['书屋绩效目标表'], [...twice(SHORT), '', ...SHORT], [...twice(ROW), '', ...ROW]],
      ['A1:N3'],
    ],
    [
      'under one title with a label behind the last',
      [['书屋绩效目标表', ...right(['', '', '', '主管部门', '文化局'])], twice(SHORT), twice(ROW)],
      ['A1:K3'],
    ],
    [
      'without a column between, under one title and a field that ends the first',
      [
        ['书屋绩效目标表', '', '', '项目名称', '', '书屋'],
        [...SHORT, ...SHORT],
        [...ROW, ...ROW],
      ],
      ['A1:H3'],
    ],
    [
      'without a column between, a title over the second alone',
      [
        ['', '', '', '', '展览绩效目标表'],
        [...SHORT, ...SHORT],
        [...ROW, ...ROW],
      ],
      ['A2:D3', 'E1:H3'],
    ],
    [
      'a lower one without a title',
      [['书屋绩效目标表'], SHORT, ROW, [''], right(SHORT), right(ROW)],
      ['A1:D3', 'F5:I6'],
    ],
    [
      'two, and below them two under one title',
      [
        ['书屋绩效目标表', '', '', '', '', '展览绩效目标表'],
        ...[twice(SHORT), twice(ROW)],
        ...[['流动绩效目标表'], twice(SHORT), twice(ROW)],
      ],
      ['A1:D3', 'F1:I3', 'A4:I6'],
    ],
    [
      'each with its header again, though the first begins below the header of the second',
      [
        right(['展览绩效目标表']),
        ['书屋绩效目标表', ...right(SHORT).slice(1)],
        ...[right(ROW), [...SHORT, '', ...ROW], twice(ROW), twice(SHORT), twice(ROW)],
      ],
      ['F1:I7', 'A2:D7'],
    ],
  ])('beside each other: %s', (_, rows, ranges) => expect(rangesOf(sheetOf(rows))).toEqual(ranges));

  it('goes on with the lower of two tables below a header as wide as both', () => {
    const { tables } = recognise(
      sheetOf([
        ...[['书屋绩效目标表'], SHORT, ROW],
        ...[right(['展览绩效目标表']), right(SHORT), right(ROW)],
        ['一级指标', '', '二级指标', '', '', '三级指标', '', '', '指标值'],
        ['产出指标', '', '数量指标', '', '', '书架数量', '', '', '9个'],
      ]),
    );
    const counts = tables.map(({ title, sets }) => [
      title?.text,
      ...sets.map((set) => set.indicators.length),
    ]);
    expect(counts).toEqual([
      ['书屋绩效目标表', 1],
      ['展览绩效目标表', 1, 1],
    ]);
  });

  it('takes the first of two titles in a row', () => {
    const table = onlyTable(sheetOf([['书屋绩效目标表', '', '绩效目标申报表'], SHORT, ROW]));
    expect(table.title?.text).toBe('书屋绩效目标表');
  });

  it('says how far it is every hundred rows', () => {
    const steps = recogniseSteps(sheetOf([SHORT, ...Array.from({ length: 249 }, () => ROW)]));
    const said: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) said.push(step.value);
    expect(said.map((share) => share.toFixed(3))).toEqual(['0.198', '0.398', '0.500']);
  });

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
