import { budgetFields, rowFields, slotFields } from '../../../src/core/table/fields-of';
import { indicatorsOf, type Field } from '../../../src/core/table/model';
import { at, onlyTable } from './contents';
import { EXAMPLE_SHEET, sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const anchorsIn = (...rows: Texts) =>
  onlyTable(sheetOf(rows)).evidence.anchors.map(({ as, text }) => `${as} ${text}`);

describe('what a table is known by', () => {
  it('is its title, the labels of its project, those of its columns, and its first tiers', () =>
    expect(
      anchorsIn(
        ['书屋绩效目标表'],
        ['项目名称', '书屋', '', '项目编码', 'A1'],
        ['主管部门', '文化局'],
        [...SHORT, '备注'],
        ROW,
        ['产出指标', '质量指标', '上架率', '95%'],
        ['效益指标', '社会效益指标', '借阅', '提高'],
      ),
    ).toEqual([
      ...['title 书屋绩效目标表', 'field 项目名称', 'field 项目编码'],
      ...SHORT.map((label) => `header ${label}`),
      ...['tier 产出指标', 'tier 数量指标', 'tier 质量指标', 'tier 效益指标'],
    ]));

  it('is no more than is there', () =>
    expect(anchorsIn(['二级指标', '三级指标', '目标值'], ['', '书屋', '6个'])).toEqual(
      ['二级指标', '三级指标', '目标值'].map((label) => `header ${label}`),
    ));

  it('is tiers nobody filled in yet, too, and those in rows of their own', () => {
    const tiers = (...rows: Texts) => anchorsIn(SHORT, ...rows).filter((anchor) => anchor.startsWith('tier'));
    expect(tiers(['产出指标', '数量指标', '1.', ''])).toEqual(['tier 产出指标', 'tier 数量指标']);
    expect(tiers(['产出指标', '', '', ''], ['', '数量指标', '', ''], ['', '', '书屋数量', '6个'])).toEqual([
      'tier 产出指标',
      'tier 数量指标',
    ]);
  });

  it('is each column once, though two sets share some', () => {
    const header = [...SHORT, ...SHORT.slice(1)];
    const { evidence } = onlyTable(sheetOf([header, [...ROW, ...ROW.slice(1)]]));
    expect(evidence.columns.map(({ text, key }) => `${text}${key.occurrence}`)).toEqual([
      ...SHORT.map((label) => `${label}0`),
      ...SHORT.slice(1).map((label) => `${label}1`),
    ]);
  });

  it('counts columns of one name', () => {
    const { evidence } = onlyTable(sheetOf([[...SHORT, '备注', '备注', '备注'], ROW]));
    expect(evidence.columns.slice(4).map(({ key }) => key.occurrence)).toEqual([0, 1, 2]);
  });
});

describe('the fields of a table', () => {
  const texts = (fields: readonly (Field | null)[]) => fields.flatMap((field) => (field ? [field.text] : []));

  it('are those of its budget, with their labels, to the last part', () => {
    const money = onlyTable(
      sheetOf([
        ['项目名称', '书屋'],
        ['资金总额', '26', '财政拨款', '20', '其中：中央补助', '8'],
        ['', '', '自筹资金', '6'],
        SHORT,
        ROW,
      ]),
    ).budget;
    expect(texts(budgetFields(money))).toEqual([
      ...['26', '资金总额', '20', '财政拨款', '8', '其中：中央补助', '6', '自筹资金'],
    ]);
    expect(budgetFields({ ...money, total: null, parts: [] })).toEqual([null, null]);
  });

  it('are those of its rows', () => {
    const table = onlyTable(
      sheetOf([
        [
          '一级指标',
          '分值',
          '二级指标',
          '分值',
          '三级指标',
          '指标描述',
          '指标性质',
          '指标值',
          '计量单位',
          '分值',
        ],
        ['产出指标', '60', '数量指标', '40', '书屋数量', '新建', '≥', '6', '个', '20'],
        ['', '', '', '', '1.', '', '', '', '', ''],
      ]),
    );
    const [row] = indicatorsOf(table);
    const [slot] = table.sets.flatMap(({ slots }) => slots);
    expect(row && texts(rowFields(row))).toEqual([
      ...['产出指标', '产出指标', '60', '数量指标', '数量指标', '40'],
      ...['书屋数量', '新建', '6', '≥', '个', '20'],
    ]);
    expect(slot && slotFields(slot).map(at)).toEqual(['A3 ', 'C3 ', 'E3 1.', 'H3 ']);
  });

  it('are its basis and how it is scored', () => {
    const [row] = indicatorsOf(onlyTable(EXAMPLE_SHEET));
    expect(row && texts(rowFields(row))).toContain('文化馆年度计划');
    const [scored] = indicatorsOf(
      onlyTable(
        sheetOf([
          [...SHORT, '评分标准'],
          [...ROW, '少一座扣五分'],
        ]),
      ),
    );
    expect(scored && texts(rowFields(scored))).toContain('少一座扣五分');
  });
});
