import type { TargetTable } from '../../../src/core/table/model';
import { at, onlyTable } from './contents';
import { sheetOf, type Texts } from './example-table';
import { areaOf } from './seeds';

const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const LAST = ['', '质量指标', '上架率', '95%'];

const read = (...rows: Texts): TargetTable => onlyTable(sheetOf(rows));
const namesIn = (table: TargetTable): readonly string[] =>
  table.sets.flatMap(({ indicators }) =>
    indicators.map(({ name, target }) => `${name?.text ?? ''}=${target.text}`),
  );

describe('a row between the indicators', () => {
  const BEFORE = '书屋数量=6个';
  const AFTER = '上架率=95%';

  it.each<[string, readonly string[], readonly string[]]>([
    ['that begins with a number', ['', '', '2期书架', ''], [BEFORE, '2期书架=', AFTER]],
    ['that ends with a number', ['', '', '书架2', ''], [BEFORE, '书架2=', AFTER]],
    ['with a number of two digits for a name', ['', '', '12', ''], [BEFORE, AFTER]],
    [
      'named like a footer, with its value',
      ['', '', '负责人到岗率', '100%'],
      [BEFORE, '负责人到岗率=100%', AFTER],
    ],
    ['that is a footer below the names', ['', '', '负责人签字：', ''], [BEFORE]],
    ['that is a footer of two cells', ['填报人：李四', '', '联系电话：1', ''], [BEFORE]],
    ['with a sub-item', ['', '', '', '①9个'], [BEFORE, AFTER]],
    ['with a sub-item behind blanks', ['', '', '', ' ①9个'], [BEFORE, AFTER]],
    ['with a value that holds such a number', ['', '', '', '第①类9个'], [BEFORE, '=第①类9个', AFTER]],
    ['of another first tier', ['效益指标', '', '', '①9个'], [BEFORE, '=①9个', AFTER]],
    ['of another second tier', ['', '时效指标', '', '①9个'], [BEFORE, '=①9个', AFTER]],
    ['with the number of the page', ['', '', '', '第 1 页，共 2 页'], [BEFORE, AFTER]],
    ['with the number of the page between strokes', ['', '', '— 12 —', ''], [BEFORE, AFTER]],
    [
      'with a number of pages for a value',
      ['', '', '编印页数', '共40页'],
      [BEFORE, '编印页数=共40页', AFTER],
    ],
    ['named like an example', ['', '', '示例：书架', '9个'], [BEFORE, '示例：书架=9个', AFTER]],
    ['in brackets', ['（甲）', '（乙）', '（丙）', '（丁）'], [BEFORE, '（丙）=（丁）', AFTER]],
    ['declined with blanks', ['', '时效指标', '不适用', ' '], [BEFORE, AFTER]],
  ])('%s', (_, row, names) => expect(namesIn(read(SHORT, ROW, row, LAST))).toEqual(names));

  it('with a sub-item and a note is no indicator either', () =>
    expect(namesIn(read([...SHORT, '备注'], ROW, ['', '', '', '①9个', '另计'], LAST))).toEqual([
      BEFORE,
      AFTER,
    ]));

  it('with a sub-item above every indicator is one', () =>
    expect(namesIn(read(SHORT, ['产出指标', '数量指标', '', ''], ['', '', '', '①9个'], LAST))).toEqual([
      '=①9个',
      AFTER,
    ]));

  it('below blank rows is read as far as the last repeated header', () => {
    const blank = Array.from({ length: 3 }, () => ['']);
    expect(namesIn(read(SHORT, ROW, ...blank, LAST, SHORT, ROW))).toEqual([BEFORE, AFTER, BEFORE]);
    expect(namesIn(read(SHORT, ROW, SHORT, ROW, ...blank, LAST))).toEqual([BEFORE, BEFORE]);
  });
});

describe('a row with words left of the tiers', () => {
  const rowOf = (first: string) =>
    namesIn(read(['绩效指标', ...SHORT], ['', ...ROW], [first, '', '', '书架', '9个']));

  it.each(['项目名称', '年度目标', '目标2', '目标12', '产业目标'])('%s is a field of the form', (first) =>
    expect(rowOf(first)).toEqual(['书屋数量=6个']),
  );

  it.each(['年度绩效目标', '目标任务', '续表'])('%s is an indicator all the same', (first) =>
    expect(rowOf(first)).toEqual(['书屋数量=6个', '书架=9个']),
  );

  it('tells a tier named like a goal from a field', () =>
    expect(namesIn(read(['绩效指标', ...SHORT], ['', ...ROW], ['', '产出目标', '', '书架', '9个']))).toEqual([
      '书屋数量=6个',
      '书架=9个',
    ]));

  it('ends the table with a footer in the column of the first tier, whatever stands beside it', () =>
    expect(
      namesIn(read(['绩效指标', ...SHORT], ['', ...ROW], ['', '填报人：李四', '电话：1'], ['', ...LAST])),
    ).toEqual(['书屋数量=6个']));
});

describe('the row of the execution', () => {
  const header = [...SHORT, '分值'];
  it('is no indicator, though it has a name and a value', () => {
    const table = read(header, ['预算执行率', '', '预算执行率', '100%', '10'], [...ROW, '90']);
    expect(namesIn(table)).toEqual(['书屋数量=6个']);
    expect(at(table.executionWeight)).toBe('E2 10');
  });

  it('is an indicator under another name', () => {
    const table = read(header, ['预算执行率', '', '资金到位率', '100%', '10'], [...ROW, '90']);
    expect(namesIn(table)).toEqual(['资金到位率=100%', '书屋数量=6个']);
    expect(table.executionWeight).toBeNull();
  });
});

describe('rows without names and values', () => {
  const slotsIn = (...rows: Texts) => read(...rows).sets.flatMap(({ slots }) => slots.map(({ row }) => row));

  it('are slots below a tier of either kind', () => {
    expect(slotsIn(SHORT, ['产出指标', '', '1.', ''], ['', '', '2.', ''])).toEqual([1, 2]);
    expect(slotsIn(SHORT, ['', '数量指标', '1.', ''], ['', '', '2.', ''])).toEqual([1, 2]);
    expect(slotsIn(SHORT, ['产出指标', '', '', ''], ['', '数量指标', '', ''])).toEqual([1, 2]);
  });

  it('are none without a tier', () => expect(slotsIn(SHORT, ['', '', '1.', ''], ROW)).toEqual([]));

  const UNTIERED = [' ', ' ', '书屋数量', '6个'];
  it('are slots where a step stands beside indicators with their tiers', () => {
    expect(slotsIn(SHORT, ['产出指标', '', '', ''], ['', '质量指标', '', ''], ROW)).toEqual([1, 2]);
    expect(slotsIn(SHORT, ['产出指标', '', '', ''], UNTIERED)).toEqual([1]);
    expect(slotsIn(SHORT, ['产出指标', '', '', ''], ['', '质量指标', '', ''], UNTIERED)).toEqual([]);
  });

  it('are none under a merged name', () => {
    const rows = [SHORT, ROW, ['', '', '', ' ', '另计'], LAST];
    const [set] = onlyTable({ ...sheetOf(rows), merges: [areaOf('C2:C3')] }).sets;
    expect(set).toMatchObject({ slots: [], indicators: [{ row: 1 }, { row: 3 }] });
  });
});

describe('goals in a column of their own', () => {
  const header = ['目标名称', ...SHORT];
  it('are said once, and each begins with tiers of its own', () => {
    const table = read(
      header,
      ['建成书屋', ...ROW],
      ['开放书屋', '', '', '开放天数', '300天'],
      ['管好书屋', ...ROW],
      ['管好书屋', '', '', '巡查次数', '48次'],
    );
    expect(table.goals.map(({ text }) => text)).toEqual(['建成书屋', '开放书屋', '管好书屋']);
    expect(table.sets[0]?.indicators.map(({ tier1 }) => tier1.source?.text ?? '-')).toEqual([
      '产出指标',
      '-',
      '产出指标',
      '产出指标',
    ]);
  });
});

describe('the weights of tiers', () => {
  it('end where another tier begins, and go on where its name is repeated', () => {
    const [set] = read(
      ['一级指标', '二级指标', '分值', '三级指标', '指标值'],
      ['产出指标', '数量指标', '40', '书屋数量', '6个'],
      ['', '数量指标', '', '书架数量', '9个'],
      ['', '质量指标', '', '上架率', '95%'],
    ).sets;
    expect(set?.indicators.map(({ tier2 }) => tier2.weight?.text ?? '-')).toEqual(['40', '40', '-']);
  });
});

describe('a row right below the labels', () => {
  const INSTRUCTION = ['（从下拉列表选择）', '(不得修改)', '请填写名称', '（填写数值\n和单位）'];

  it.each<[string, Texts, readonly string[]]>([
    ['that says how to fill in the columns', [INSTRUCTION], []],
    ['that says it after numbers', [['1', '2', '3', '4'], INSTRUCTION], []],
    ['that says it once more', [INSTRUCTION, INSTRUCTION], ['请填写名称=（填写数值\n和单位）']],
    [
      'that says it for some columns',
      [['产出指标', '数量指标', '（名称）', '（数值）']],
      ['（名称）=（数值）'],
    ],
    ['that says it for two columns', [['', '', '（名称）', '（数值）']], ['（名称）=（数值）']],
    ['with an example', [['示例', '数量指标', '校舍面积', '≥9平方米']], []],
    ['with an example below instructions', [INSTRUCTION, ['（例）', '数量指标', '校舍', '9']], []],
    [
      'with two examples',
      [
        ['例1', '', '校舍', '9'],
        ['例2：', '', '操场', '9'],
      ],
      [],
    ],
    ['with an example for a name', [['产出指标', '数量指标', '（示例）校舍', '9']], []],
    ['with an example for a name behind a colon', [['产出指标', '', '例如：校舍', '9']], []],
    ['with a name that only begins so', [['产出指标', '', '示例校舍', '9']], ['示例校舍=9']],
  ])('%s', (_, rows, names) =>
    expect(namesIn(read(SHORT, ...rows, ROW, LAST))).toEqual([...names, '书屋数量=6个', '上架率=95%']),
  );

  it('with an example carries no tier down', () =>
    expect(
      read([...SHORT, '备注'], ['示例', '数量指标', '校舍', '9'], ['', '', '书屋数量', '6个']).sets[0]
        ?.indicators[0]?.tier2.source,
    ).toBeNull());
});
