import fc from 'fast-check';
import { snapshotFromTexts, textAt } from '../../../../src/core/sheet/snapshot';
import { fieldLabelRole, isPeriod } from '../../../../src/core/table/field-vocabulary';
import { moneyWord, stageOf } from '../../../../src/core/table/fields/money-words';
import { Grid } from '../../../../src/core/table/grid';
import { readFields } from '../../../../src/core/table/read-fields';
import { fieldsIn, withoutPlaces } from '../contents';
import { HEAD, type Texts } from '../example-table';
import { fieldsOf } from './read';

const FORMS: readonly Texts[] = [
  HEAD,
  [
    ['图书角绩效自评表', '', '', '', '', '', '', ''],
    ['(2025年度)', '', '', '', '', '', '', ''],
    ['项目名称', '', '图书角', '', '实施单位', '文化馆', '', ''],
    ['项目资金 (万元)', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额:', '8', '7', '6', '10', '86%', '8.6'],
    ['', '其中:本年财政拨款', '8', '7', '6', '', '', ''],
    ['', '其他资金', '', '', '', '', '', ''],
    ['年度总体目标', '预期目标', '', '', '实际完成情况', '', '', ''],
    ['', '建成六个', '', '', '建成五个', '', '', ''],
  ],
  [
    ['项目名称', '图书角', '中期财政预算(万元)', '12', '年度资金总额(万元)', '5'],
    ['专项资金情况', '本年度预计投入(万元)', '财政资金(万元)', '', '', '其他'],
    ['', '', '中央', '省级', '本级', ''],
    ['', '9', '2', '3', '4', '0'],
    ['总体目标', '中期目标', '', '年度目标', '', ''],
    ['', '目标1：覆盖全区', '', '目标1：建成六个', '', ''],
  ],
];

const isLabel = (text: string): boolean =>
  fieldLabelRole(text) !== null || moneyWord(text) !== null || stageOf(text) !== null || isPeriod(text);

describe('the same block', () => {
  const ways = fc.constantFrom<(label: string) => string>(
    (label) => Array.from(label).join(' '),
    (label) => Array.from(label).join('\n'),
    (label) => `\u3000${label}\u00a0`,
    (label) => label.replace(/[:()]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    (label) => label.replace(/[：（）]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
    (label) => `★${label}`,
    (label) => label.replace('项', '項').replace('资', '資').replace('额', '額').replace('标', '標'),
  );

  it('reads the same however its labels are spaced, broken or widened', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), ways, (form, way) => {
        const plain = (rows: Texts) => withoutLabels(withoutPlaces(fieldsOf(rows)));
        const retold = form.map((row) => row.map((text) => (isLabel(text) ? way(text) : text)));
        expect(plain(retold)).toEqual(plain(form));
      }),
    );
  });
});

/** The model without the texts of labels. */
function withoutLabels(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) => (key === 'label' || key === 'period' ? undefined : value)),
  );
}

describe('any block', () => {
  const labels = [
    ...['项目名称', '项目编码', '主管部门', '实施单位', '项目负责人', '项目资金（万元）', '资金总额', '合计'],
    ...['其中：财政拨款', '中央', '本级', '其他', '其他资金', '年初预算数', '全年执行数', '分值', '得分'],
    ...[
      '资金总额及构成',
      '测算依据',
      '任务名称',
      '主要内容',
      '开始时间',
      '完成时间',
      '项目实施内容',
      '绩效目标',
    ],
    ...['年度目标', '预期目标', '实际完成情况', '资金支出计划', '3月底', '12月底', '资金用途', '单位：万元'],
    ...['预算规模及资金用途', '某项绩效目标表', '（2025年度）', '305 某局', '年度指标值', '目标1', '联系电'],
  ];
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 6, arbitrary: fc.constantFrom(...labels) },
    { weight: 2, arbitrary: fc.constantFrom('12', '12万元', '0', '#REF!', '总额5万元', '建成六个', ' ') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const grids = fc.array(fc.array(text, { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 14 });
  const merges = fc.array(
    fc
      .tuple(fc.nat(12), fc.nat(6), fc.nat(2), fc.nat(3))
      .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width })),
    { maxLength: 5 },
  );

  it('is read without an error, every field from the cell it names', () => {
    fc.assert(
      fc.property(grids, merges, (rows, areas) => {
        const sheet = snapshotFromTexts('表', rows, { merges: areas });
        const area = { top: 0, left: 0, bottom: rows.length - 1, right: 7 };
        const fields = readFields(new Grid(sheet), area);
        for (const field of fieldsIn(fields)) expect(field.text).toBe(textAt(sheet, field.cell));
        expect(fields.budgets[0]).toBe(fields.budget);
        expect(fields.budget.period).toBe('year');
      }),
      { numRuns: 500 },
    );
  });
});
