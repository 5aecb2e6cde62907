import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { indicatorsOf } from '../../../src/core/table/model';
import { onlyTable, rowsOf } from '../table/contents';
import {
  EXAMPLE,
  EXAMPLE_SHEET,
  HEAD,
  HEADER,
  INDICATORS,
  sheetOf,
  type Texts,
} from '../table/example-table';
import { drawn, planOf, textIn } from './drawn';

describe('what a table has in its own way', () => {
  const rows = (...head: Texts) => sheetOf([...head, HEADER, ...INDICATORS]);
  const copyOf = (sheet: SheetSnapshot) => onlyTable(drawn(planOf(onlyTable(sheet))));

  it.each<[string, Texts, number | null, number | null]>([
    [
      'the unit of the money block',
      [
        ['项目名称', '甲'],
        ['项目资金（元）', '年度资金总额', '50000', '其他资金', '10000'],
      ],
      5,
      1,
    ],
    [
      'the unit of one label',
      [['图书角绩效目标表'], ['单位：万元'], ['项目名称', '甲'], ['预算数（元）', '50000', '其他资金', '1']],
      5,
      1,
    ],
    [
      'no unit at all',
      [
        ['项目名称', '甲'],
        ['预算数', '5', '其他资金', '1'],
      ],
      null,
      null,
    ],
    [
      'the parts without a total',
      [['图书角绩效目标表'], ['单位：万元'], ['项目名称', '甲'], ['财政资金', '4', '其他资金', '1']],
      null,
      1,
    ],
  ])('keeps %s', (_, head, total, other) => {
    for (const table of [onlyTable(rows(...head)), copyOf(rows(...head))]) {
      expect(table.budget.total?.amount ?? null).toBe(total);
      expect(table.budget.other?.amount ?? null).toBe(other);
    }
  });

  it('keeps a purpose without a budget', () => {
    expect(copyOf(rows(['项目名称', '甲'], ['资金用途', '购书'])).purpose?.text).toBe('购书');
  });

  it.each([2, 3, 4, 5, 6])('keeps a payment plan of %i dates', (dates) => {
    const periods = Array.from({ length: dates }, (_, index) => `${index * 2 + 1}月底`);
    const shares = periods.map((_, index) => `${index * 10 + 50}%`);
    // Seven columns wide: the last date stands above 备注.
    const header = [...HEADER.slice(0, 6), '备注'];
    const plan = [
      ['资金支出计划', ...periods],
      ['', ...shares],
    ];
    const sheet = sheetOf([['项目名称', '甲'], ...plan, header, ...INDICATORS]);
    expect(copyOf(sheet).paymentPlan?.points.map(({ period, share }) => [period.text, share.text])).toEqual(
      periods.map((period, index) => [period, shares[index]]),
    );
  });

  it.each<[string, readonly string[], boolean]>([
    ['a whole', ['30%', '70%'], true],
    ['a whole without signs', ['30', '70'], true],
    ['a whole with blanks', [' 30 % ', '70 ％'], true],
    ['a whole of thirds', ['33.33%', '33.33%', '33.34%'], true],
    ['a whole of nothing yet', ['0%', '40%', '60%'], true],
    ['a whole, but said after each date', ['0%', '100%'], false],
    ['more each time', ['30%', '60%', '100%'], false],
    ['less than a whole', ['33.3%', '33.3%', '33.3%'], false],
    ['more than a whole', ['30%', '70.1%'], false],
    ['words', ['约30%', '70%'], false],
    ['figures with words', ['30%', '70%以上'], false],
    ['a sum of money', ['1030%', '70%'], false],
    ['a figure with many places', ['30.00001%', '69.99999%'], false],
    ['one date', ['100%'], false],
  ])('adds up the shares of a payment plan that are %s', (_, shares, expected) => {
    const periods = shares.map((__, index) => `${index * 3 + 3}月底`);
    const sheet = rows(['项目名称', '甲'], ['资金支出计划', ...periods], ['', ...shares]);
    const plan = planOf(onlyTable(sheet));
    const total = plan.cells.find(({ text }) => text === '合计');
    expect(total !== undefined).toBe(expected);
    const below = plan.cells.filter(({ cell }) => total && cell.row === total.cell.row + 1).at(-1);
    expect(below?.text).toBe(expected ? '100%' : undefined);
  });

  it('leaves out the fields a table does not have', () => {
    const copy = copyOf(rows());
    expect(rowsOf(copy)).toEqual(rowsOf(onlyTable(EXAMPLE_SHEET)));
    expect(copy).toMatchObject({
      title: null,
      purpose: null,
      paymentPlan: null,
      goals: [],
      budget: { total: null },
    });
  });

  it('writes values in one spelling, and those it cannot read as they were', () => {
    const values = {
      '不低于 90％': '≥90%',
      '95%以上': '≥95%',
      '$\\geq 90\\%$': '≥90%',
      '1,200人次': '1,200人次',
      ' ≥3 场 ': '≥3场',
      '≥3场/学期': '≥3场/学期',
      '≥3场，全年': '≥3场，全年',
      '≥3以下': '≥3以下',
      '12月31日前': '12月31日前',
      进一步提升: '进一步提升',
      '3-5次': '3-5次',
      '1.5万': '1.5万',
    };
    const table = onlyTable(
      sheetOf([
        HEADER,
        ...Object.keys(values).map((text) => ['产出指标', '数量指标', '某项', '', text, '', '']),
      ]),
    );
    expect(indicatorsOf(onlyTable(drawn(planOf(table)))).map(({ target }) => target.text)).toEqual(
      Object.values(values),
    );
  });

  it('brings comparator and unit from their own columns into the value', () => {
    const header = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'];
    const table = onlyTable(
      sheetOf([
        header,
        ['产出指标', '数量指标', '图书角数量', '>=', '6', '个'],
        ['', '', '图书册数', '≥', '≥9', '册'],
      ]),
    );
    expect(indicatorsOf(onlyTable(drawn(planOf(table)))).map(({ target }) => target.text)).toEqual([
      '≥6个',
      '≥9册',
    ]);
  });

  it('keeps hostile texts as they are, as texts', () => {
    const texts = fc.oneof(
      fc.constantFrom('=HYPERLINK("x")', '+1', '-1', '@x', "'x", '<b>粗</b>', '%0A', 'TRUE', '\ud800'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    );
    fc.assert(
      fc.property(texts, texts, (name, basis) => {
        const [first = []] = INDICATORS;
        const row = [...first.slice(0, 2), `甲${name}乙`, '', '≥6个', `甲${basis}乙`, ''];
        const plan = planOf(onlyTable(sheetOf([...HEAD, HEADER, row])));
        expect(textIn(plan, 'C12')).toBe(`甲${name}乙`);
        expect(textIn(plan, 'F12')).toBe(`甲${basis}乙`);
      }),
    );
    expect(
      textIn(
        planOf(
          onlyTable(sheetOf(EXAMPLE.map((row) => row.map((text) => (text === '问卷' ? '=1+1' : text))))),
        ),
        'F18',
      ),
    ).toBe('=1+1');
  });
});
