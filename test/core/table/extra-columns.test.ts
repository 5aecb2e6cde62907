import type { TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { toA1 } from '../../../src/core/sheet/address';
import { onlyTable } from './contents';
import { FORMS, formSheet } from './forms';
import { HEADER, INDICATORS, sheetOf, type Texts } from './example-table';

const formTables = (id: string): readonly TargetTable[] =>
  FORMS.filter((form) => form.id === id).flatMap((form) => recognise(formSheet(form)).tables);

/** Every extra column in short: role, label, and what stands where. */
const extrasOf = ({ sets }: TargetTable): readonly string[] =>
  sets.flatMap(({ extras }) =>
    extras.map(({ role, over, label, cells }) =>
      [
        role,
        (over?.text ?? '') + label.text,
        ...Array.from(cells.values(), ({ cell, text }) => `${toA1(cell)}=${text}`),
      ].join(' '),
    ),
  );
/** The example with columns behind its own. */
const withColumns = (heads: readonly string[], ...rows: Texts) =>
  sheetOf([
    [...HEADER.slice(0, 6), ...heads],
    ...INDICATORS.slice(0, 3).map((row, index) => [...row.slice(0, 6), ...(rows[index] ?? [])]),
  ]);

describe('columns the standard form does not have', () => {
  it.each<[string, readonly string[], Texts, readonly string[]]>([
    ['notes', ['备注'], [['跨年'], [], ['分两批']], ['note 备注 G2=跨年 G4=分两批']],
    [
      'values of earlier years and columns of a form’s own',
      ['上年指标值', '计算公式'],
      [['5个', '计数']],
      ['history 上年指标值 G2=5个', ' 计算公式 H2=计数'],
    ],
    ['nothing where they are blank', ['备注', '计算公式'], [['', ' ']], []],
    ['nothing of results', ['实际完成值', '得分'], [['6', '10']], []],
    ['nothing of the label of a block', ['绩效指标'], [['见附件']], []],
    ['right of their label', ['备注', '', '得分'], [['', '跨年']], ['note 备注 H2=跨年']],
    [
      'three columns at most',
      ['备注', '', '', '', '', '得分'],
      [
        ['', '', '', '跨年'],
        ['', '', '', '', '另计'],
      ],
      ['note 备注 J2=跨年'],
    ],
    ['nothing right of the last label', ['备注'], [['', '跨年']], []],
    ['nothing of what numbers the rows', ['序号'], [['1'], ['2']], []],
  ])('are kept: %s', (_, heads, rows, expected) => {
    expect(extrasOf(onlyTable(withColumns(heads, ...rows)))).toEqual(expected);
  });

  it('are kept with the label above theirs', () => {
    const header = ['一级指标', '二级指标', '三级指标', '指标值', '上年', ''];
    const below = ['', '', '', '', '指标值', '备注'];
    const row = ['产出指标', '数量指标', '书屋数量', '6个', '5个', '分两批'];
    const [set] = onlyTable(sheetOf([header, below, row])).sets;
    expect(set?.extras.map(({ over, label }) => [over, label.cell])).toEqual([
      [
        { text: '上年', cell: { row: 0, column: 4 } },
        { row: 1, column: 4 },
      ],
      [
        { text: '上年', cell: { row: 0, column: 4 } },
        { row: 1, column: 5 },
      ],
    ]);
  });

  it('are as wide as a label merged over them', () => {
    const rows = [
      ['一级指标', '二级指标', '三级指标', '指标值', '备注'],
      ['产出指标', '数量指标', '书屋数量', '6个', '', '', '跨年'],
    ];
    const merged = { ...sheetOf(rows), merges: [{ top: 0, bottom: 0, left: 4, right: 6 }] };
    expect(extrasOf(onlyTable(merged))).toEqual(['note 备注 G2=跨年']);
    expect(extrasOf(onlyTable(sheetOf(rows)))).toEqual([]);
  });

  it('belong to the rows of a project in a list, or to the project where all its rows say the same', () => {
    const [first, second] = formTables('flat-list');
    expect(first && extrasOf(first)).toEqual([
      'history 上年指标值 O4=4',
      'history 前年指标值 P4=2',
      ' 绩效指标来源 R4=自设 R5=自设 R6=自设',
    ]);
    expect(first?.ownFields.map(({ label, value }) => [label.text, value.text])).toEqual([
      ['单位编码', '305'],
    ]);
    expect(second && extrasOf(second)).toEqual([
      'history 上年指标值 O8=20',
      'history 前年指标值 P8=18',
      ' 绩效指标来源 R8=指标库',
    ]);
  });

  it('are kept for each of two sets', () => {
    const [table] = formTables('two-block-filled');
    expect(table && extrasOf(table).map((text) => text.slice(0, 14))).toEqual([
      'note 备注 F19=10',
      'note 备注 F30=10',
    ]);
  });
});

describe('what a form asks for in words of its own', () => {
  const fieldsOf = (...head: Texts) =>
    onlyTable(sheetOf([...head, HEADER, ...INDICATORS])).ownFields.map(
      ({ label, value }) => `${label.text}=${value.text}`,
    );

  it.each<[string, Texts, readonly string[]]>([
    [
      'a label and its text',
      [
        ['项目名称', '甲'],
        ['项目等级', '重点'],
      ],
      ['项目等级=重点'],
    ],
    [
      'a text that says much',
      [
        ['项目名称', '甲'],
        ['归口科室意见：', '同意。'],
      ],
      ['归口科室意见：=同意。'],
    ],
    [
      'nothing above the first known label',
      [
        ['项目等级', '重点'],
        ['项目名称', '甲'],
      ],
      [],
    ],
    [
      'nothing of more than two texts',
      [
        ['项目名称', '甲'],
        ['项目等级', '重点', '其他'],
      ],
      [],
    ],
    [
      'nothing of numbers',
      [
        ['项目名称', '甲'],
        ['25%', '50%'],
      ],
      [],
    ],
    [
      'no goals beside each other',
      [
        ['项目名称', '甲'],
        ['长期目标', '年度目标'],
        ['建成书屋', '开放书屋'],
      ],
      [],
    ],
    [
      'nothing that is the value of a known label',
      [
        ['项目名称', '甲'],
        ['预算规模及资金用途', '预算数', '5'],
        ['', '购书', ''],
      ],
      [],
    ],
  ])('is kept: %s', (_, head, expected) => {
    expect(fieldsOf(...head)).toEqual(expected);
  });
});

describe('lists above the indicators', () => {
  const listsOf = (table: TargetTable | undefined) =>
    table?.lists.map(({ label, heads, rows }) => [
      label?.text ?? null,
      ...[...heads, ...rows].map((fields) => fields.map(({ text }) => text).join('|')),
    ]);

  it.each([
    [
      'department-whole',
      [
        [
          '年度主要任务',
          '任务名称|主要内容|预算金额（万元）',
          '总额|财政拨款|其他资金',
          '法律援助|办理援助案件|85|85|0',
          '普法宣传|开展普法活动|42|42|0',
          '金额合计|127|127|0',
        ],
      ],
    ],
    [
      'two-block-filled',
      [
        [
          '项目实施进度计划',
          '项目实施内容|开始时间|完成时间',
          '1管网测绘|2021|2022',
          '2、泵站建设|2022|2024',
        ],
      ],
    ],
    ['two-block-template', []],
    ['central-2015-health', []],
  ])('are kept: %s', (id, expected) => {
    expect(listsOf(formTables(id)[0])).toEqual(expected);
  });
});
