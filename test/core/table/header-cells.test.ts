import { textCell, type SnapshotRow } from '../../../src/core/sheet/snapshot';
import { Grid } from '../../../src/core/table/grid';
import {
  cellsOf,
  headerRuns,
  isFirstLine,
  isSecondLine,
  joinedCells,
  mayAddColumns,
} from '../../../src/core/table/header-cells';
import { sheetOf } from './example-table';
import { areaOf } from './seeds';

/** A row of these texts, blank ones without a cell. */
const row = (texts: readonly string[], index = 0): SnapshotRow => ({
  index,
  cells: texts.flatMap((text, column) => (text === '' ? [] : [textCell(column, text)])),
});
const TIERS = ['一级指标', '二级指标', '三级指标'] as const;
const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => '');

describe('the labels of columns in a row', () => {
  it('are kept with their places, blanks left out', () => {
    expect(
      cellsOf(row(['一级指标', ' ', '甲'], 4)).map(({ text, cell, parent }) => [text, cell, parent]),
    ).toEqual([
      ['一级指标', { row: 4, column: 0 }, null],
      ['甲', { row: 4, column: 2 }, null],
    ]);
  });
});

describe('two rows read as one', () => {
  const joined = (upper: readonly string[], lower: readonly string[]) =>
    joinedCells(cellsOf(row(upper)), row(lower, 1)).map(({ text, cell, parent }) =>
      [`${cell.row}${cell.column}`, text, parent?.text ?? '-'].join(' '),
    );

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'what is blank below is the upper label',
      ['一级指标', '三级指标', '指标值', '', '备注'],
      ['', '', '数值', '单位'],
      ['00 一级指标 -', '01 三级指标 -', '12 数值 指标值', '13 单位 指标值', '04 备注 -'],
    ],
    [
      'what stands left of the upper row has nothing above it',
      ['', '指标值'],
      ['一级指标', '数值'],
      ['10 一级指标 -', '11 数值 指标值'],
    ],
    [
      'each label has the nearest one on its left',
      ['甲', '乙', '', '丙'],
      ['', '', '丁', '戊'],
      ['00 甲 -', '01 乙 -', '12 丁 乙', '13 戊 丙'],
    ],
  ])('%s', (_, upper, lower, expected) => expect(joined(upper, lower)).toEqual(expected));
});

describe('a second line', () => {
  const HEADER = [...TIERS, '指标值', '', '备注'];
  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['of known labels', HEADER, ['', '', '', '指标性质', '计量单位'], true],
    ['of short words below a value', HEADER, ['', '', '', '首期', '二期'], true],
    ['that is blank', HEADER, ['', '', '', ' '], false],
    ['of an indicator', HEADER, ['产出指标', '数量指标', '书屋数量', '≥6个'], false],
    ['of values', HEADER, ['', '', '', '≥6', '12'], false],
    ['of one digit', HEADER, ['', '', '', '第1期'], true],
    ['of blanks beside known labels', HEADER, [' ', ' ', ' ', '指标性质', '计量单位'], true],
    [
      'of words without meaning below a word without meaning',
      ['一级指标', '指标值', '甲', '', '备注'],
      ['', '', '乙'],
      false,
    ],
    ['of a number', HEADER, ['', '', '', '12'], false],
    ['of a percentage', HEADER, ['', '', '', '9%'], false],
    ['of a slot', HEADER, ['', '', '', '…'], false],
    ['of the name of a tier', HEADER, ['', '', '', '数量指标'], false],
    ['of long words', HEADER, ['', '', '', '一二三四五六七八九十一二三'], false],
    ['of words as long as they get', HEADER, ['', '', '', '一二三四五六七八九十一二'], true],
    ['of words below a label that has no columns of its own', HEADER, ['', '首期'], false],
    [
      'of words below a value that spans one column',
      [...TIERS, '指标值', '备注'],
      ['', '', '', '首期'],
      false,
    ],
    ['of words below a last value', [...TIERS, '指标值'], ['', '', '', '首期', '二期'], true],
    ['of words below results', [...TIERS, '指标值', '完成情况', ''], ['', '', '', '', '首期', '二期'], true],
    [
      'of names and what describes them below one label',
      ['一级指标', '三级指标', '', '指标值'],
      ['', '指标名称', '指标内容'],
      true,
    ],
    ['of names below a label that spans one column', HEADER, ['', '', '指标名称'], false],
    ['of a label exactly below a tier', HEADER, ['', '', '指标内容'], false],
    ['of a label right of a tier', ['一级指标', '', '三级指标', '指标值'], ['', '二级指标'], true],
    ['of words far right of the header', [...TIERS, '指标值'], ['', '', '', '', '', '首期'], false],
    [
      'with words left of the header',
      ['', ...TIERS, '指标值'],
      ['首期', '', '', '', '指标性质', '单位'],
      true,
    ],
    ['with one strange word in it', HEADER, ['', '首期', '', '指标性质', '计量单位'], false],
  ])('%s', (_, header, lower, is) => expect(isSecondLine(cellsOf(row(header)), row(lower, 1))).toBe(is));
});

describe('a first line', () => {
  const HEADER = cellsOf(row(['', '一级指标', '三级指标', '', '指标值'], 1));
  it.each<[string, readonly string[], boolean]>([
    ['adds a label', ['', '', '', '计量单位'], true],
    ['adds a label beside that of the block', ['', '绩效指标', '', '计量单位'], true],
    ['adds none where all its columns are taken', ['', '', '', '', '计量单位'], false],
    ['adds no note', ['', '', '', '备注'], false],
    ['with short words', ['', '首期', '', '计量单位'], true],
    ['with a sentence', ['', '一二三四五六七八九十一二三', '', '计量单位'], false],
    ['with a sentence left of the header', ['一二三四五六七八九十一二三', '', '', '计量单位'], true],
    ['with a long label of a block', ['', '一二三四五六七八绩效指标', '', '计量单位'], true],
    ['of blanks', ['', ' ', '', ' '], false],
    ['with blanks as long as a sentence', ['', ' '.repeat(13), '', '计量单位'], true],
    ['with words as long as they get', ['', '一二三四五六七八九十一二 ', '', '计量单位'], true],
    ['with a long label of a column', ['', '绩效指标值设定依据（含政策文件）', '', '计量单位'], true],
  ])('%s', (_, upper, is) => expect(isFirstLine(row(upper), HEADER)).toBe(is));

  it('may add columns, or not', () => {
    expect(mayAddColumns(row(['首期', '计量单位']))).toBe(true);
    expect(mayAddColumns(row(['首期', '备注', '绩效目标']))).toBe(false);
  });
});

describe('the headers of a row', () => {
  const runsIn = (texts: readonly string[], ...merges: readonly string[]) => {
    const grid = new Grid({ ...sheetOf([texts]), merges: merges.map(areaOf) });
    return headerRuns(grid, cellsOf(row(texts))).map((run) => run.map(({ text }) => text).join(' '));
  };
  const HEADER = [...TIERS, '指标值'];
  const TEXT = HEADER.join(' ');

  it.each<[string, readonly string[], readonly string[]]>([
    ['one', HEADER, [TEXT]],
    ['none of one label', ['一级指标', '甲'], []],
    ['two where the first tier comes again', [...HEADER, ...HEADER], [TEXT, TEXT]],
    [
      'two, each with the label of its block',
      ['绩效指标', ...HEADER, '绩效指标', ...HEADER],
      [`绩效指标 ${TEXT}`, `绩效指标 ${TEXT}`],
    ],
    [
      'two, each with the columns of its project',
      ['项目名称', '绩效目标', ...HEADER, '项目名称', '绩效目标', ...HEADER],
      [`项目名称 绩效目标 ${TEXT}`, `项目名称 绩效目标 ${TEXT}`],
    ],
    ['two at a wide gap', [...HEADER, ...blanks(9), '二级指标', '目标值'], [TEXT, '二级指标 目标值']],
    ['one at a gap as wide as merges leave', [...HEADER, ...blanks(8), '得分'], [`${TEXT} 得分`]],
    ['with a few unknown words', [...HEADER, '甲', '乙', '丙', '丁'], [`${TEXT} 甲 乙 丙 丁`]],
    [
      'without a run of unknown words',
      [...HEADER, '甲', '乙', '丙', '丁', '戊', '己'],
      [`${TEXT} 甲 乙 丙 丁`],
    ],
    [
      'with unknown words between known ones',
      ['一级指标', '甲', '乙', '三级指标', '指标值'],
      ['一级指标 甲 乙 三级指标 指标值'],
    ],
    ['without words behind a gap', [...HEADER, '', '甲'], [TEXT]],
    [
      'with a word behind a gap that an anchor follows',
      [...TIERS, '', '甲', '指标值'],
      [`${TIERS.join(' ')} 甲 指标值`],
    ],
    [
      'without a sentence',
      [...HEADER, '甲'.repeat(41), '备注', '单位'],
      [TEXT, `${'甲'.repeat(41)} 备注 单位`],
    ],
    ['with the longest of labels', [...HEADER, '甲'.repeat(40), '备注'], [`${TEXT} ${'甲'.repeat(40)} 备注`]],
    ['with a note behind one blank column', [...HEADER, '', '备注'], [`${TEXT} 备注`]],
    ['without a note behind two', [...HEADER, '', '', '备注'], [TEXT]],
    ['with a result behind two', [...HEADER, '', '', '得分'], [`${TEXT} 得分`]],
    ['without a project behind a gap', [...HEADER, '', '项目名称'], [TEXT]],
    ['without a word in front of a gap', ['备注', '', ...HEADER], [TEXT]],
    ['without a label of another list in front of a gap', ['责任科室', '项目名称', '', ...HEADER], [TEXT]],
    ['with the label of its block in front of a gap', ['绩效指标', '', ...HEADER], [`绩效指标 ${TEXT}`]],
    ['without words and a note behind a gap', [...HEADER, '', '甲', '备注'], [TEXT]],
    ['without words and a second value behind a gap', [...HEADER, '', '甲', '目标值'], [TEXT]],
    [
      'without words that an anchor follows too late',
      [...TIERS, '', '甲', ...Array.from({ length: 4 }, () => '备注'), '指标值'],
      [TIERS.join(' '), '甲 备注 备注 备注 备注 指标值'],
    ],
    ['with a project in front of a gap', ['项目名称', '', ...HEADER], [`项目名称 ${TEXT}`]],
    [
      'with the label of its block and a project in front of a gap',
      ['目标指标', '项目名称', '', ...HEADER],
      [`目标指标 项目名称 ${TEXT}`],
    ],
    [
      'with a note and a project in front of a gap',
      ['备注', '项目名称', '', ...HEADER],
      [`备注 项目名称 ${TEXT}`],
    ],
    [
      'with a tier in front of a gap',
      ['责任科室', '二级指标', '', '三级指标', '指标值'],
      ['责任科室 二级指标 三级指标 指标值'],
    ],
    ['without a word that may be a tier in front of a gap', ['责任科室', '绩效指标', '', ...HEADER], [TEXT]],
    ['without a weight in front of a gap', ['分值', '', ...HEADER], [TEXT]],
    ['without a unit in front of a gap', ['单位', '', ...HEADER], [TEXT]],
    [
      'one of words that take their place',
      ['评价指标', '评价指标', '评价内容', '指标值'],
      ['评价指标 评价指标 评价内容 指标值'],
    ],
    [
      'two of words that take their place',
      ['评价指标', '评价内容', '指标值', '评价指标', '评价内容', '指标值'],
      ['评价指标 评价内容 指标值', '评价指标 评价内容 指标值'],
    ],
    [
      'two where a block without a first tier follows a gap',
      [...HEADER, '', '绩效指标', '二级指标', '三级指标', '目标值'],
      [TEXT, '绩效指标 二级指标 三级指标 目标值'],
    ],
    [
      'one where the label of a block comes before the value',
      ['一级指标', '', '绩效指标', '三级指标', '指标值'],
      ['一级指标 绩效指标 三级指标 指标值'],
    ],
    [
      'two where the label of a block follows a gap',
      [...HEADER, '', '绩效指标', ...HEADER],
      [TEXT, `绩效指标 ${TEXT}`],
    ],
  ])('%s', (_, texts, runs) => expect(runsIn(texts)).toEqual(runs));

  it('go on where merged cells leave blanks', () => {
    const texts = [...HEADER, '', '', '', '备注'];
    expect(runsIn(texts)).toEqual([TEXT]);
    expect(runsIn(texts, 'D1:G1')).toEqual([`${TEXT} 备注`]);
  });
});
