import { areaToA1 } from '../../../src/core/sheet/address';
import type { TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { onlyTable, rangesOf, remarksOf } from './contents';
import { HEADER, INDICATORS, sheetOf, type Texts } from './example-table';
import { areaOf } from './seeds';

const TIERS = ['一级指标', '二级指标', '三级指标'] as const;
const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = [...TIERS, '指标值'];
const read = (...rows: Texts): TargetTable => onlyTable(sheetOf(rows));

describe('the layout of a table', () => {
  it.each<[string, Texts, string, string]>([
    ['any', [SHORT, ROW], 'general', 'target'],
    ['a blank form', [SHORT, ['产出指标', '数量指标', '', '']], 'general', 'template'],
    [
      'a form with marks for blanks',
      [SHORT, ['产出指标', '数量指标', '书屋数量', 'XX']],
      'general',
      'template',
    ],
    [
      'with results',
      [
        [...SHORT, '实际完成值'],
        [...ROW, '6个'],
      ],
      'self-evaluation',
      'self-evaluation',
    ],
    [
      'a blank form with results',
      [
        [...SHORT, '实际完成值'],
        ['产出指标', '数量指标', '', ''],
      ],
      'self-evaluation',
      'template',
    ],
    [
      'with the title of a self-evaluation',
      [['书屋绩效自评表'], SHORT, ROW],
      'self-evaluation',
      'self-evaluation',
    ],
    ['with the title of an evaluation', [['书屋绩效评价表'], SHORT, ROW], 'evaluation', 'evaluation'],
    ['with a title of both', [['书屋绩效自评评价表'], SHORT, ROW], 'self-evaluation', 'self-evaluation'],
    [
      'with data',
      [
        [...SHORT, '采集数据项'],
        [...ROW, '6'],
      ],
      'evaluation',
      'evaluation',
    ],
    ['of a region', [['云溪区域绩效目标表'], SHORT, ROW], 'regional', 'target'],
    ['of a department', [['整体支出绩效目标表'], SHORT, ROW], 'department', 'target'],
    ['of a whole department', [['部门整体绩效目标表'], SHORT, ROW], 'department', 'target'],
    [
      'of inputs',
      [SHORT, ['投入指标', '', '书屋数量', '6个'], ['产出指标', '', '书架', '9个']],
      'input-output',
      'target',
    ],
    [
      'beside the label of its block',
      [
        ['绩效指标', ...SHORT],
        ['', ...ROW],
      ],
      'central-2015',
      'target',
    ],
    [
      'beside another label',
      [
        ['责任科室', ...SHORT],
        ['', ...ROW],
      ],
      'general',
      'target',
    ],
    [
      'of 2021',
      [
        SHORT,
        ['成本指标', '经济成本指标', '购书费用', '≤6万元'],
        ROW,
        ['效益指标', '社会效益指标', '借阅', '提高'],
      ],
      'central-2021',
      'target',
    ],
    [
      'with a purpose, but no plan',
      [['项目名称', '书屋'], ['资金用途', '购书'], SHORT, ROW],
      'general',
      'target',
    ],
    [
      'two beside each other',
      [
        ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
        [...ROW, '数量指标', '书架数量', '9个'],
      ],
      'side-by-side',
      'target',
    ],
    [
      'two periods',
      [
        ['长期绩效指标', ...SHORT],
        ['', ...ROW],
        ['年度绩效指标', ...SHORT],
        ['', ...ROW],
      ],
      'two-block',
      'target',
    ],
    [
      'steps',
      [SHORT, ['产出指标', '', '', ''], ['', '数量指标', '', ''], ['', '', '书屋数量', '6个']],
      'staircase',
      'target',
    ],
    ['one step', [SHORT, ['产出指标', '', '', ''], ['', '', '书屋数量', '6个']], 'general', 'target'],
    [
      'steps, but a tier beside an indicator',
      [SHORT, ['产出指标', '', '', ''], ['', '质量指标', '', ''], ROW],
      'general',
      'target',
    ],
  ])('%s', (_, rows, layout, kind) => expect(read(...rows)).toMatchObject({ layout, kind }));
});

describe('a table', () => {
  it('is named by its sheet and range', () => {
    const table = read(['书屋绩效目标表'], SHORT, ROW);
    expect([table.id, table.sheet, areaToA1(table.range)]).toEqual(['表!A1:D3', '表', 'A1:D3']);
  });

  it('of steps offers no slots', () => {
    const table = read(
      SHORT,
      ['产出指标', '', '', ''],
      ['', '数量指标', '', ''],
      ['', '', '书屋数量', '6个'],
    );
    expect(table.sets[0]?.slots).toEqual([]);
  });

  it('has short texts above its header that are no labels', () => {
    const table = read(
      ['项目名称', '书屋', '一二三四五六七八九十一二三四五'],
      ['等级', '12345678901234'],
      SHORT,
      ROW,
    );
    expect(table.looseLabels.map(({ text }) => text)).toEqual(['书屋', '等级', '12345678901234']);
  });

  it('has the goals of its column behind those above', () => {
    const table = read(
      ['项目名称', '书屋'],
      ['绩效目标', '方便居民'],
      ['目标名称', ...SHORT],
      ['建成书屋', ...ROW],
      ['', ...ROW],
      ['开放书屋', ...ROW],
    );
    expect(table.goals.map(({ text }) => text)).toEqual(['方便居民', '建成书屋', '开放书屋']);
  });

  it('has the budget of each of its periods', () => {
    const budgetOf = (total: string) =>
      read(['项目名称', '书屋'], ['年度资金总额', total], [...SHORT], ROW).sets[0]?.budget?.total?.text ??
      null;
    expect([budgetOf('20万元'), budgetOf('')]).toEqual(['20万元', '']);
    expect(read(SHORT, ROW).sets[0]?.budget).toBeNull();
  });

  it('has the weight of the execution from a row of its own', () => {
    const header = [...SHORT, '分值'];
    const row = ['预算执行率', '', '', '', '10'];
    expect(read(header, row, [...ROW, '90']).executionWeight?.text).toBe('10');
    expect(read(header, row, [...ROW, '90']).sets[0]?.indicators).toHaveLength(1);
    expect(read(SHORT, row, ROW).executionWeight).toBeNull();
  });
});

describe('the periods of sets beside each other', () => {
  const header = ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'];
  const rows: Texts = [header, [...ROW, '数量指标', '书架数量', '9个']];
  const periods = (...above: Texts) =>
    read(['书屋绩效目标表'], ...above, ...rows).sets.map(({ period }) => period);

  it.each<[string, Texts, readonly string[]]>([
    ['are the long one and the year', [], ['long', 'year']],
    ['are what stands above them', [['年度目标', '', '', '', '中期目标']], ['year', 'long']],
    ['are what stands above one of them', [['年度目标']], ['year', 'year']],
    [
      'are the nearest',
      [
        ['年度目标', '', '', '', '中期目标'],
        ['中期目标', '', '', '', '年度目标'],
      ],
      ['long', 'year'],
    ],
    [
      'are not what stands far above',
      [['年度目标', '', '', '', '中期目标'], ...Array.from({ length: 6 }, () => ['', '甲'])],
      ['long', 'year'],
    ],
    [
      'are what stands six rows above',
      [['年度目标', '', '', '', '中期目标'], ...Array.from({ length: 5 }, () => ['', '甲'])],
      ['year', 'long'],
    ],
  ])('%s', (_, above, expected) => expect(periods(...above)).toEqual(expected));
});

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

describe('rows below a header', () => {
  const indicators = (...rows: Texts) =>
    read(SHORT, ROW, ...rows).sets[0]?.indicators.map(
      ({ name, target }) => `${name?.text ?? ''}=${target.text}`,
    );

  it.each<[string, readonly string[], string | null]>([
    ['with a name alone', ['', '', '书架数量', ''], '书架数量='],
    ['with a value alone', ['', '', '', '9个'], '=9个'],
    ['numbered', ['', '', '2', ''], null],
    ['with a number for a name and a value', ['', '', '2', '9个'], '2=9个'],
    ['with a slot and a value', ['', '', '①', '9个'], '①=9个'],
    ['with a field', ['项目名称', '书架', '', ''], null],
    ['with a total in front', ['合计', '', '书架', '9个'], null],
  ])('%s', (_, row, expected) => {
    const all = indicators(row, ['', '质量指标', '上架率', '95%']);
    expect(all?.slice(1)).toEqual([...(expected === null ? [] : [expected]), '上架率=95%']);
  });

  it('that divide the one above are none of their own', () => {
    const merged = (area: string) => ({
      ...sheetOf([SHORT, ROW, ['', '', '', '9个']]),
      merges: [areaOf(area)],
    });
    expect(onlyTable(merged('C2:C3')).sets[0]).toMatchObject({ indicators: [{ row: 1 }], slots: [] });
    expect(onlyTable(merged('A2:A3')).sets[0]?.indicators).toHaveLength(2);
    expect(indicators(['', '', '', '①9个'])).toEqual(['书屋数量=6个']);
  });

  it('have the tiers and weights in force', () => {
    const [set] = read(
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '指标值', '分值'],
      ['产出指标', '60', '数量指标', '40', '书屋数量', '6个', '25'],
      ['', '', '', '', '书架数量', '9个', '15'],
      ['产出指标', '', '质量指标（20分）', '', '上架率', '95%', '20'],
      ['效益指标', '', '社会效益指标', '', '借阅', '提高', ''],
    ).sets;
    expect(
      set?.indicators.map(({ tier1, tier2, weight }) =>
        [tier1.weight, tier2.weight, weight].map((field) => field?.text ?? '-'),
      ),
    ).toEqual([
      ['60', '40', '25'],
      ['60', '40', '15'],
      ['60', '质量指标（20分）', '20'],
      ['-', '-', ''],
    ]);
  });
});

describe('what a row says beside its tiers', () => {
  it('has every cell, comparators and units in columns of their own', () => {
    const [row] =
      read(
        ['一级指标', '三级指标', '指标说明', '指标性质', '指标值', '计量单位', '设定依据', '评分标准'],
        ['产出指标', '★书屋数量', '新建 书屋', '＞＝', '6', '座', '计划', '少一座扣五分'],
      ).sets[0]?.indicators ?? [];
    expect(row?.target).toMatchObject({ comparator: '≥', unit: '座' });
    expect(row?.keys).toMatchObject({ name: '书屋数量', description: '新建书屋', tier1: '产出', tier2: '' });
    expect([row?.basis?.text, row?.grading?.text, row?.tier2.own]).toEqual(['计划', '少一座扣五分', null]);
  });

  it('may stand right of its label, three columns at most', () => {
    const named = (column: number) =>
      onlyTable(
        sheetOf([
          ['一级指标', '三级指标', '', '', '', '', '指标值'],
          ['产出指标', ...Array.from({ length: 5 }, (_, at) => (at === column ? '书屋数量' : '')), '6个'],
        ]),
      ).sets[0]?.indicators[0]?.name?.text;
    expect([0, 3, 4].map(named)).toEqual(['书屋数量', '书屋数量', '']);
  });
});

it('a header printed again by a page break starts no set', () => {
  const table = read(HEADER, ...INDICATORS.slice(0, 2), HEADER, ...INDICATORS.slice(2));
  expect(table.sets[0]?.repeatedHeaders.map(({ row }) => row)).toEqual([3]);
  expect(recognise(sheetOf([HEADER, ...INDICATORS])).remarks).toEqual([]);
});
