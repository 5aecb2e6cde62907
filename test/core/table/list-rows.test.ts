import { recognise } from '../../../src/core/table/recognise';
import { remarksOf } from './contents';
import { sheetOf, type Texts } from './example-table';

const HEADER = ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['书屋', '产出指标', '数量指标', '书屋数量', '6个'];
const NEXT = ['', '', '', '书架数量', '9个'];
const blank = (count: number): Texts => Array.from({ length: count }, () => ['']);

const projectsIn = (...rows: Texts) =>
  recognise(sheetOf(rows)).tables.map(({ project, sets }) =>
    [
      project.name?.text,
      ...sets.flatMap(({ indicators }) => indicators.map(({ name }) => name?.text ?? '')),
    ].join(' '),
  );

describe('the rows of a list', () => {
  it.each<[string, Texts, readonly string[]]>([
    ['go on behind a gap', [...blank(2), NEXT], ['书屋 书屋数量 书架数量']],
    ['go on behind a gap as long as it gets', [...blank(20), NEXT], ['书屋 书屋数量 书架数量']],
    ['end behind a longer gap', [...blank(21), NEXT], ['书屋 书屋数量']],
    ['go on behind a gap with a step', [...blank(2), ['', '效益指标'], NEXT], ['书屋 书屋数量 书架数量']],
    ['end behind a gap with other words', [...blank(2), ['联系电话', '1'], NEXT], ['书屋 书屋数量']],
    ['end behind a gap with a name alone', [...blank(2), ['', '', '', '书架', ''], NEXT], ['书屋 书屋数量']],
    [
      'go on below one blank row, whatever follows',
      [[''], ['', '', '', '书架', ''], NEXT],
      ['书屋 书屋数量 书架 书架数量'],
    ],
    [
      'go on as far as a repeated header',
      [...blank(2), ['', '', '', '书架', ''], HEADER, NEXT],
      ['书屋 书屋数量 书架 书架数量'],
    ],
    ['may name a project alone', [['展览', '', '', '', '']], ['书屋 书屋数量']],
    ['have no fields of a form', [['产业目标', '', '', '书架', '9个']], ['书屋 书屋数量', '产业目标 书架']],
  ])('%s', (_, rows, expected) => expect(projectsIn(HEADER, ROW, ...rows)).toEqual(expected));

  it('may give the weights of tiers in rows of their own', () => {
    const { tables } = recognise(
      sheetOf([
        [...HEADER, '分值'],
        ['书屋', '产出指标', '', '', '', '60'],
        ['', '', '数量指标', '', '', '40'],
        ['', '', '', '书屋数量', '6个', '25'],
        ['', '', '', '1.', '', '5'],
        ['', '', '', '书架数量', '9个', '15'],
        ['', '效益指标', '社会效益指标', '', '', '30'],
        ['', '', '', '借阅', '提高', '30'],
      ]),
    );
    expect(
      tables.flatMap(({ sets }) =>
        sets.flatMap(({ indicators }) =>
          indicators.map(({ tier1, tier2, weight }) =>
            [tier1.weight, tier2.weight, weight].map((field) => field?.text ?? '-').join(' '),
          ),
        ),
      ),
    ).toEqual(['60 40 25', '60 40 15', '- 30 30']);
    expect(tables.flatMap(({ sets }) => sets.flatMap(({ slots }) => slots))).toEqual([]);
  });

  it('that are only steps are no slots', () => {
    const { tables } = recognise(
      sheetOf([
        HEADER,
        ['书屋', '产出指标', '', '', ''],
        ['', '', '数量指标', '', ''],
        NEXT,
        ['', '', '', '1.', ''],
      ]),
    );
    expect(tables.flatMap(({ sets }) => sets.flatMap(({ slots }) => slots.map(({ row }) => row)))).toEqual([
      4,
    ]);
  });

  it('may mention a title', () =>
    expect(remarksOf(sheetOf([[...HEADER, '备注'], ROW, [...NEXT, '见书屋绩效目标表']]))).toEqual([]));

  it('have the money of their project, and nothing a page break leaves', () => {
    const [table] = recognise(
      sheetOf([
        ['预算数（元）', ...HEADER],
        ['50000', ...ROW],
        ['预算数（元）', ...HEADER],
        ['', ...NEXT],
      ]),
    ).tables;
    expect(table?.budgets.map(({ total }) => total?.amount)).toEqual([5]);
    expect(table?.sets).toMatchObject([
      { budget: { total: { amount: 5 } }, repeatedHeaders: [], continuations: [] },
    ]);
  });
});
