import type { ColumnRole } from '../../../src/core/table/column-vocabulary';
import { recognise } from '../../../src/core/table/recognise';
import { onlyTable, rangesOf, remarksOf } from './contents';
import { sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];

/** The columns of the only table with their roles, each as its column and role. */
const rolesIn = (...rows: Texts): string =>
  onlyTable(sheetOf(rows))
    .evidence.columns.map(({ role, cell }) => `${cell.row}${cell.column}${role ?? '-'}`)
    .join(' ');

describe('a header of two rows', () => {
  it('is one with what the row above it adds', () => {
    const rows: Texts = [
      ['', '', '', '', '指标性质', '计量单位'],
      SHORT,
      [...ROW.slice(0, 3), '6', '≥', '个'],
    ];
    const [set] = onlyTable(sheetOf(rows)).sets;
    expect(rolesIn(...rows)).toBe('10tier1 11tier2 12tier3 13target 04comparator 05unit');
    expect(set?.header.row).toBe(0);
    expect(set?.indicators.map(({ target }) => [target.comparator, target.unit])).toEqual([['≥', '个']]);
    expect(set?.repeatedHeaders).toEqual([]);
  });

  it('is one with what only the row above it completes', () =>
    expect(
      rolesIn(
        ['', '三级指标', '', '计量单位'],
        ['一级指标', '', '指标值'],
        ['产出指标', '书屋数量', '6', '个'],
      ),
    ).toBe('10tier1 01tier3 12target 03unit'));

  it('is one with the words below its value', () => {
    const [set] = onlyTable(
      sheetOf([
        [...SHORT, '', '', '备注'],
        ['', '', '', '指标性质', '指标值', '计量单位'],
        [...ROW.slice(0, 3), '≥', '6', '个', '新建'],
      ]),
    ).sets;
    expect(set?.header.row).toBe(0);
    expect(set?.indicators.map(({ target }) => [target.comparator, target.text, target.unit])).toEqual([
      ['≥', '6', '个'],
    ]);
  });

  it.each<[string, Texts, string]>([
    ['one word above it', [['', '', '', '', '计量单位'], SHORT, ROW], 'A2:D3'],
    [
      'one word and another line above it',
      [['', '', '', '', '计量单位', '指标性质'], [''], SHORT, ROW],
      'A3:D4',
    ],
    ['notes above it', [['', '', '', '', '备注', '序号'], SHORT, ROW], 'A2:D3'],
    [
      'words left of it',
      [
        ['计量单位', '指标性质'],
        ['', ...SHORT],
        ['', ...ROW],
      ],
      'B2:E3',
    ],
    ['words over columns it has', [['指标性质', '计量单位'], SHORT, ROW], 'A2:D3'],
    ['its first row of indicators', [SHORT, ROW, ROW], 'A1:D3'],
    ['the second row of indicators', [SHORT, [''], ROW], 'A1:D3'],
  ])('is none with %s', (_, rows, range) => {
    expect(rangesOf(sheetOf(rows))).toEqual([range]);
    expect(onlyTable(sheetOf(rows)).evidence.columns).toHaveLength(4);
  });

  it('is none where both rows together are none', () =>
    expect(rangesOf(sheetOf([['指标性质', '计量单位'], ['一级指标', '二级指标'], ROW]))).toEqual([]));
});

describe('a header', () => {
  it.each<[string, Texts]>([
    [
      'names and values without tiers',
      [
        ['三级指标', '指标值'],
        ['书屋数量', '6个'],
      ],
    ],
    [
      'names and values with a unit alone',
      [
        ['三级指标', '计量单位', '指标值'],
        ['书屋数量', '个', '6'],
      ],
    ],
    [
      'names and values with a sign alone',
      [
        ['三级指标', '指标性质', '指标值'],
        ['书屋数量', '≥', '6个'],
      ],
    ],
    ['tiers and results', [['一级指标', '二级指标', '三级指标', '实际完成值'], ROW]],
    [
      'a tier and values over other words',
      [
        ['一级指标', '指标值', '备注'],
        ['甲', '6个', '产出指标'],
      ],
    ],
    ['tiers alone', [['一级指标', '二级指标', '备注']]],
    [
      'names and results',
      [
        ['三级指标', '完成值', '备注'],
        ['书屋数量', '6个', ''],
      ],
    ],
  ])('is not made of %s', (_, rows) =>
    expect(recognise(sheetOf(rows))).toEqual({ tables: [], remarks: [], contents: [] }),
  );

  it.each<[string, Texts, string]>([
    ['two tiers and names over nothing', [['一级指标', '二级指标', '三级指标']], 'header-without-value A1'],
    [
      'the second tier over its names',
      [
        ['二级指标', '指标值'],
        ['数量指标', '6个'],
      ],
      'header-without-name A1',
    ],
    ['two tiers and values over nothing', [['', '一级指标', '二级指标', '指标值']], 'header-without-name B1'],
  ])('is half of one with %s', (_, rows, remark) => expect(remarksOf(sheetOf(rows))).toEqual([remark]));

  it('goes by what stands below its own labels', () => {
    const wide = ['绩效指标', '', '三级指标', '指标值'];
    expect(rangesOf(sheetOf([wide, [...ROW, '', ...SHORT], [...ROW, '', ...ROW]]))).toEqual([
      'A1:D3',
      'F2:I3',
    ]);
  });

  it('has names in a column whose first rows are slots', () => {
    const table = onlyTable(
      sheetOf([
        ['一级指标', '二级指标', '绩效指标', '指标值'],
        ['产出指标', '数量指标', '1.', ''],
        ['', '质量指标', '2.', ''],
        ['', '', '书屋数量', '6个'],
      ]),
    );
    expect(table.sets[0]?.indicators.map(({ name }) => name?.text)).toEqual(['书屋数量']);
  });

  it('has a goal in front, or only the label of its block', () => {
    const read = (...goals: readonly string[]) => {
      const rows = goals.map((goal) => [goal, ...ROW]);
      const table = onlyTable(sheetOf([['年度绩效目标', ...SHORT], ...rows]));
      return [table.sets[0]?.header.group, ...table.goals.map(({ text }) => text)];
    };
    expect(read('建成书屋', '')).toEqual(['', '建成书屋']);
    expect(read('', '建成书屋')).toEqual(['', '建成书屋']);
    expect(read('', '', '建成书屋')).toEqual(['年度绩效目标']);
  });

  it.each<[string, readonly string[], string]>([
    ['with a period', ['年度绩效指标', '一级指标', '三级指标', '指标值'], '年度绩效指标'],
    ['without a period', ['绩效指标', '一级指标', '三级指标', '年度指标值'], ''],
    ['that are no label of a block', ['年度安排', '一级指标', '三级指标', '指标值'], ''],
  ])('is named by words in front %s', (_, header, group) => {
    const table = onlyTable(sheetOf([header, ['', '产出指标', '书屋数量', '6个']]));
    expect(table.sets[0]?.header.group).toBe(group);
  });

  it('names no column without a label of its own', () => {
    const [set] = onlyTable(sheetOf([['绩效指标', '', '三级指标', '指标值'], ROW])).sets;
    expect(set?.indicators.map(({ tier2 }) => tier2.source?.text)).toEqual(['数量指标']);
    expect(set?.header.labels.map(({ text }) => text)).toEqual(['绩效指标', '三级指标', '指标值']);
  });

  it('has the weight of a row behind its name, and the first of two units', () => {
    const header = ['一级指标', '二级指标', '三级指标', '分值', '指标值', '计量单位', '计量单位'];
    const [set] = onlyTable(
      sheetOf([header, ['产出指标', '数量指标', '书屋数量', '20', '6', '个', '座']]),
    ).sets;
    expect(set?.indicators).toMatchObject([{ weight: { text: '20' }, target: { unit: '个' } }]);
  });

  it('may be known by one label and what a person says of the others', () => {
    const labels = ['大类', '事项', '指标值', '备注'];
    const sheet = sheetOf([labels, ['甲', '书屋数量', '6个']]);
    const roles: readonly (ColumnRole | null)[] = ['tier1', 'tier3'];
    const corrections = roles.map((role, index) => ({
      ...{ header: labels.join('|'), label: labels[index] ?? '', occurrence: 0, role },
    }));
    expect(recognise(sheet).tables).toEqual([]);
    expect(recognise(sheet, { corrections }).tables).toHaveLength(1);
  });
});
