import { onlyTable, at, rangesOf, remarksOf, rowsOf } from './contents';
import { EXAMPLE, HEAD, HEADER, INDICATORS, sheetOf, type Texts } from './example-table';
import { recognise } from '../../../src/core/table/recognise';

const BLANK: readonly string[] = ['', '', '', '', '', '', ''];
const lonely = (text: string, column: number): readonly string[] =>
  BLANK.map((_, index) => (index === column ? text : ''));
const ROWS = rowsOf(onlyTable(sheetOf(EXAMPLE)));
const [FIRST = BLANK, ...OTHERS] = INDICATORS;

describe('where tables stand in a sheet', () => {
  it.each([
    ['two blank rows between', [BLANK, BLANK]],
    ['one blank row between', [BLANK]],
    ['nothing between', []],
    ['a note between', [BLANK, ['注：以上由文化馆填报', '', '', '', '', '', ''], BLANK]],
    ['other content between', [BLANK, BLANK, ['联系电话', '见封面', '', '', '', '', '']]],
  ])('finds two tables with %s', (_, between) => {
    const sheet = sheetOf([...EXAMPLE, ...between, ...EXAMPLE]);
    const second = EXAMPLE.length + between.length;
    expect(rangesOf(sheet)).toEqual(['A1:G18', `A${second + 1}:G${second + EXAMPLE.length}`]);
    expect(recognise(sheet).tables.map(rowsOf)).toEqual([ROWS, ROWS]);
  });

  it('finds tables that start at their project fields, without a title', () => {
    const untitled = EXAMPLE.slice(4);
    expect(rangesOf(sheetOf([...untitled, BLANK, ...untitled]))).toEqual(['A1:G14', 'A16:G29']);
  });

  it('finds a table anywhere, and reports places of the sheet', () => {
    const sheet = sheetOf(EXAMPLE, { row: 40, column: 27 });
    const table = onlyTable(sheet);
    expect(rangesOf(sheet)).toEqual(['AB41:AH58']);
    expect(at(table.project.code)).toBe('AC45 43060025P000300110001');
    expect(rowsOf(table)).toEqual(ROWS);
  });

  it.each<[string, Texts]>([
    ['nothing', []],
    [
      'other words',
      [
        ['姓名', '部门', '电话'],
        ['张三', '办公室', '—'],
      ],
    ],
    ['a list of indicators in prose', [['产出指标：图书角不少于六个'], ['满意度指标：居民满意度≥90%']]],
    [
      'too few of the labels',
      [
        ['一级指标', '备注', '金额'],
        ['产出指标', '', '6'],
      ],
    ],
    ['the labels one below the other', [['一级指标'], ['二级指标'], ['三级指标'], ['指标值']]],
  ])('finds none in %s', (_, rows) =>
    expect(recognise(sheetOf(rows))).toEqual({ tables: [], remarks: [], contents: [] }),
  );
});

describe('half tables', () => {
  it.each<[string, Texts, readonly string[]]>([
    ['a header without rows', [...HEAD, HEADER], ['header-without-rows A1']],
    ['a bare header', [BLANK, HEADER], ['header-without-rows A2']],
    [
      'a header over slots without a tier',
      [HEADER, ['', '', '1.', '', '', '', ''], ['', '', '……', '', '', '', '']],
      ['header-without-rows A1'],
    ],
    [
      'a header without a column of names',
      [
        ['图书角绩效目标表', '', ''],
        ['一级指标', '指标值', '备注'],
        ['产出指标', '≥6个', ''],
      ],
      ['header-without-name A2'],
    ],
    [
      'a header without a column of values',
      [
        ['一级指标', '二级指标', '三级指标'],
        ['产出指标', '数量指标', '图书角数量'],
      ],
      ['header-without-value A1'],
    ],
    ['a title without a header', [...HEAD, BLANK, BLANK], ['title-without-header A1']],
    [
      'a header of tiers side by side',
      [
        ['图书角绩效目标表', '', '', ''],
        ['项目名称', '数量指标', '质量指标', '时效指标'],
        ['图书角', '图书角数量≥6个', '上架率≥95%', '10月底前开放'],
      ],
      ['tiers-across B2'],
    ],
    [
      'a header of tiers side by side, names and values below each',
      [
        ['项目', '产出指标', '', '效益指标', '', '满意度指标', ''],
        ['', '指标名称', '指标值', '指标名称', '指标值', '指标名称', '指标值'],
        ['图书角', '图书角数量', '6个', '借阅人次', '3000人次', '读者满意度', '90%'],
      ],
      ['tiers-across B1'],
    ],
    [
      'a summary that counts indicators',
      [
        ['单位', '数量指标', '质量指标', '时效指标'],
        ['文化馆', '12', '6', '4'],
      ],
      [],
    ],
    ['a title alone', [['附件2：图书角绩效目标申报表']], ['title-without-header A1']],
  ])('%s is no table, and is said so', (_, rows, remarks) => {
    expect(recognise(sheetOf(rows)).tables).toEqual([]);
    expect(remarksOf(sheetOf(rows))).toEqual(remarks);
  });

  it('that offer slots below tiers are blank forms', () => {
    const table = onlyTable(
      sheetOf([HEADER, ['产出指标', '数量指标', '1.', '', '', '', ''], ['', '', '……', '', '', '', '']]),
    );
    expect(table).toMatchObject({ kind: 'template', scheme: '2015', sets: [{ indicators: [] }] });
    expect(table.sets[0]?.slots.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('do not keep the next table from being found', () => {
    const sheet = sheetOf([['图书角绩效目标表'], BLANK, ...EXAMPLE]);
    expect(rangesOf(sheet)).toEqual(['A3:G20']);
    expect(remarksOf(sheet)).toEqual(['title-without-header A1']);
  });

  it('points at error cells among values and amounts', () => {
    const head = HEAD.map((row) => row.map((text) => (text === '26.40' ? '#REF!' : text)));
    const broken = [...FIRST.slice(0, 4), '#N/A', ...FIRST.slice(5)];
    expect(remarksOf(sheetOf([...head, HEADER, broken, ...OTHERS]))).toEqual([
      'error-cell C6',
      'error-cell E12',
    ]);
  });
});

describe('what stands between and below the indicators', () => {
  const below = (...rows: Texts) => onlyTable(sheetOf([HEADER, ...INDICATORS, ...rows]));

  it.each([
    '注：指标由主管部门审定',
    '注1 另附说明',
    '填报人：李四',
    '填表人：李四',
    '联系人：李四',
    '审核意见：',
    '其他说明的问题',
    '负责人签字：',
  ])('ends the table at the footer %s', (footer) => {
    const table = below([footer], ['', '数量指标', '另一张表的行', '', '3个', '', '']);
    expect(rowsOf(table)).toEqual(ROWS);
    expect(table.range.bottom).toBe(INDICATORS.length);
  });

  it.each(['合计', '总分', '小计：', '总 计'])('takes no %s row for an indicator', (label) => {
    expect(rowsOf(below([label, '', '', '', '100分', '', '']))).toEqual(ROWS);
  });

  it('reads past one blank row and stops at two', () => {
    const row = ['', '', '阅读活动场次', '', '≥12场', '', ''];
    expect(rowsOf(below(BLANK, row))).toEqual([...ROWS, '满意度指标|服务对象满意度指标|阅读活动场次|≥12场|']);
    expect(rowsOf(below(BLANK, BLANK, row))).toEqual(ROWS);
  });

  it('leaves out slots of the form and rows with tiers only', () => {
    const table = onlyTable(
      sheetOf([
        HEADER,
        ['产出指标', '', '', '', '', '', ''],
        ['', '数量指标', '①', '', '', '', ''],
        ...OTHERS,
      ]),
    );
    expect(rowsOf(table)[0]).toBe('产出指标|数量指标|图书购置册数|≥4800册|文化馆年度计划');
  });

  it.each([
    ['不适用', ''],
    ['不适用', '不适用'],
    ['无', '/'],
    ['不涉及', '—'],
  ])('takes a declined tier for none: %s %s', (name, value) => {
    expect(rowsOf(below(['效益指标', '生态效益指标', name, '', value, '', '']))).toEqual(ROWS);
  });

  it('takes a name of that kind with a real value for an indicator', () => {
    const row = ['效益指标', '生态效益指标', '无', '', '≥3处', '', ''];
    expect(rowsOf(below(row)).at(-1)).toBe('效益指标|生态效益指标|无|≥3处|');
  });

  it('starts tier 2 anew below a new tier 1', () => {
    const table = onlyTable(sheetOf([HEADER, FIRST, ['效益指标', '', '借阅便利程度', '', '提高', '', '']]));
    expect(rowsOf(table)).toEqual([ROWS[0], '效益指标||借阅便利程度|提高|']);
  });
});

describe('page breaks', () => {
  const broken = (...between: Texts) => onlyTable(sheetOf([...HEAD, HEADER, FIRST, ...between, ...OTHERS]));

  it.each<[string, Texts]>([
    ['the header', [HEADER]],
    ['the header, spaced otherwise', [HEADER.map((text) => Array.from(text).join(' '))]],
    ['a blank row and the header', [BLANK, HEADER]],
    ['three blank rows and the header', [BLANK, BLANK, BLANK, HEADER]],
    ['a note and the header', [['注：接下页'], HEADER]],
    ['title and header', [HEAD[0] ?? [], HEADER]],
  ])('go on below %s', (_, between) => {
    const table = broken(...between);
    expect(table.sets).toHaveLength(1);
    expect(table.sets[0]?.repeatedHeaders).toHaveLength(1);
    expect(rowsOf(table)).toEqual(ROWS);
  });

  it('leave the tail of a cell below the repeated header', () => {
    const [set] = broken(HEADER, lonely('各一处', 3)).sets;
    expect(set?.continuations).toMatchObject([
      { certain: true, pieces: [{ piece: { text: '各一处' }, owner: { text: '新建社区图书角' } }] },
    ]);
  });

  it('without a header leave a tail that only looks like one', () => {
    const [set] = broken(lonely('各一处', 3)).sets;
    expect(set?.continuations).toMatchObject([{ certain: false, pieces: [{ piece: { text: '各一处' } }] }]);
    expect(broken(lonely('这一句话太长了不会是被分页拆开的尾巴', 3)).sets[0]?.continuations).toEqual([]);
  });

  it.each<[string, Texts, number]>([
    ['its total', [['合计', '', '', '', '', '', '']], 2],
    ['its signatures', [['填报人：', '', '', '', '', '', '']], 2],
    ['a sum on the way', [['小计', '', '', '', '', '', '']], 1],
  ])('end at %s, and the same title begins another table', (_, between, tables) => {
    const table = [['图书角绩效目标表'], HEADER, ...INDICATORS];
    const both = [...table, ...between, ...table];
    expect(recognise(sheetOf(both)).tables).toHaveLength(tables);
  });

  it.each(['①', '(1)', '（二）', '1.', '3、'])(
    'take a row that holds only the number %s for no tail',
    (number) => {
      expect(broken(lonely(number, 3)).sets[0]?.continuations).toEqual([]);
    },
  );

  it('take a tail in the name or value column for an indicator, not for a tail', () => {
    expect(broken(HEADER, lonely('≥3场', 4)).sets[0]?.continuations).toEqual([]);
  });
});

describe('names without tiers', () => {
  it('are indicators where sign, number and unit have columns of their own', () => {
    const table = onlyTable(
      sheetOf([
        ['书屋建设绩效目标表', '', '', '', '', '', '', ''],
        ['预算执行率权重', '10', '', '', '', '', '', ''],
        ['当年预算（万元）', '26', '', '', '本级安排（万元）', '16', '上级补助（万元）', '10'],
        ['绩效指标', '指标', '指标权重', '计量单位', '指标性质', '指标值', '', ''],
        ['', '书屋数量', '50', '个', '≥', '6', '', ''],
        ['', '图书上架率', '40', '%', '=', '100', '', ''],
      ]),
    );
    const [set] = table.sets;
    expect(set?.indicators.map(({ name, target }) => [name?.text, target.value.amount, target.unit])).toEqual(
      [
        ['书屋数量', 6, '个'],
        ['图书上架率', 100, '%'],
      ],
    );
    expect(table.executionWeight?.text).toBe('10');
    expect(table.budget.parts.map(({ amount }) => amount)).toEqual([16, 10]);
  });
});

describe('second indicator sets', () => {
  it('stand below titles of their own within a form', () => {
    const head = ['目标名称', '一级指标', '二级指标', '三级指标', '前年', '上年', '指标值'];
    const table = onlyTable(
      sheetOf([
        ['书屋建设绩效目标表'],
        ['项目名称', '书屋建设'],
        ['长期绩效目标表'],
        ['目标名称', '一级指标', '二级指标', '三级指标', '指标值'],
        ['长期目标1：', '产出指标', '数量指标', '书屋数量', '≥18个'],
        ['年度绩效目标表'],
        head,
        ['年度目标1：', '产出指标', '数量指标', '书屋数量', '2', '4', '≥6个'],
        ['', '', '质量指标', '图书上架率', '90%', '92%', '≥95%'],
      ]),
    );
    expect(table.title?.text).toBe('书屋建设绩效目标表');
    expect(table.sets.map((set) => [set.period, ...set.indicators.map(({ target }) => target.text)])).toEqual(
      [
        ['long', '≥18个'],
        ['year', '≥6个', '≥95%'],
      ],
    );
  });

  it.each([0, 1, 3])(
    'are tables of their own where only such titles stand above them, %s rows apart',
    (gap) => {
      const below = (title: string): Texts => [[title], HEADER, ...INDICATORS];
      const between = Array.from({ length: gap }, () => BLANK);
      const sheet = sheetOf([...below('中期绩效目标表'), ...between, ...below('年度绩效目标表')]);
      expect(recognise(sheet).tables.map(rowsOf)).toEqual([ROWS, ROWS]);
    },
  );

  it.each([
    ['实施周期指标值', '当年度指标值'],
    ['中期指标值', '本年度指标值'],
    ['指标值（实施期）', '指标值（年度）'],
  ])('share their names where the values stand side by side: %s, %s', (long, year) => {
    const table = onlyTable(
      sheetOf([
        ['书屋建设绩效目标表'],
        ['绩效目标', '实施周期绩效目标', '三年建成十八个书屋。'],
        ['', '当年度绩效目标', '建成六个书屋。'],
        ['绩效指标', '一级指标', '二级指标', '三级指标', long, year],
        ['', '产出指标', '数量指标', '书屋数量', '≥18个', '≥6个'],
        ['', '效益指标', '社会效益指标', '借阅人次', '≥9000人次', '≥3000人次'],
      ]),
    );
    expect(table.sets.map((set) => [set.period, ...set.indicators.map(({ target }) => target.text)])).toEqual(
      [
        ['long', '≥18个', '≥9000人次'],
        ['year', '≥6个', '≥3000人次'],
      ],
    );
    expect(table.goals.map(({ text }) => text)).toEqual(['三年建成十八个书屋。', '建成六个书屋。']);
  });

  const group = (label: string, header = HEADER): readonly string[] => [label, ...header];
  const inside = (rows: Texts): Texts => rows.map((row) => ['', ...row]);

  it('start at a header with another period', () => {
    const table = onlyTable(
      sheetOf([group('长期绩效指标'), ...inside(INDICATORS), group('年度绩效指标'), ...inside([FIRST])]),
    );
    expect(table.sets.map((set) => [set.header.group, set.indicators.length])).toEqual([
      ['长期绩效指标', 7],
      ['年度绩效指标', 1],
    ]);
  });

  it('start at a header with other columns, and carry no tier over', () => {
    const other = ['一级指标', '二级指标', '指标名称', '目标值', '备注', '', ''];
    const table = onlyTable(
      sheetOf([HEADER, ...INDICATORS, other, ['', '', '阅读活动场次', '≥12场', '', '', '']]),
    );
    expect(table.sets).toHaveLength(2);
    expect(rowsOf(table).at(-1)).toBe('||阅读活动场次|≥12场|');
  });
});
