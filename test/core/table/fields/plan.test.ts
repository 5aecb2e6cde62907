import { isPeriod } from '../../../../src/core/table/field-vocabulary';
import { at, fieldsOf } from './read';

const points = (rows: string[][], merges?: string[]) =>
  fieldsOf(rows, merges ? { merges } : {}).paymentPlan?.points.map(
    ({ period, share }) => `${period.text}: ${at(share) ?? ''}`,
  ) ?? null;

describe('the payment plan', () => {
  const below = [
    ['资金支出计划（%）', '3月底', '', '6月底', '12月底'],
    ['', '10%', '', '', '100%'],
    ['绩效目标', '建成六个', '', '', ''],
  ];

  it('has its shares below the periods', () => {
    const expected = ['3月底: B2 10%', '6月底: D2', '12月底: E2 100%'];
    expect(points(below)).toEqual(expected);
    expect(points(below, ['A1:A2', 'B1:C1', 'B2:C2'])).toEqual(expected);
  });

  it('has its shares beside the periods', () => {
    expect(points([['用款计划', '第一季度', '25%', '第二季度', '', '四季度末', '100%']])).toEqual([
      '第一季度: C1 25%',
      '第二季度: E1',
      '四季度末: G1 100%',
    ]);
  });

  it('may have its label in a row of its own', () => {
    expect(points([['资金支出计划'], ['3月', '6月', '12月'], ['30', '60', '100']])).toEqual([
      '3月: A3 30',
      '6月: B3 60',
      '12月: C3 100',
    ]);
  });

  it('has blank shares where the row below is blank', () => {
    expect(
      points([
        ['资金支出计划', '6月底', '12月底'],
        ['', '', ''],
      ]),
    ).toEqual(['6月底: B2', '12月底: C2']);
  });

  it('is none without shares, periods or label', () => {
    expect(
      points([
        ['资金支出计划', '3月底', '6月底'],
        ['绩效目标', '建成六个', ''],
      ]),
    ).toBeNull();
    expect(points([['资金支出计划', '6月底', '12月底']])).toBeNull();
    expect(points([['资金支出计划', '按进度拨付']])).toBeNull();
    expect(
      points([
        ['资金支出计划', '12月底'],
        ['', '100%'],
      ]),
    ).toBeNull();
    expect(
      points([
        ['3月底', '6月底'],
        ['50%', '100%'],
      ]),
    ).toBeNull();
  });

  it.each([
    ['3月底', true],
    ['１２ 月 底', true],
    ['12月31日前', true],
    ['截至6月末', true],
    ['1-3月', true],
    ['第1季度', true],
    ['四季度末', true],
    ['3个月', false],
    ['每季度', false],
    ['3月底前完成', false],
  ])('%s is a period: %s', (text, is) => expect(isPeriod(text)).toBe(is));
});

describe('the purpose', () => {
  it('stands below the money of 预算规模及资金用途, or beside a label of its own', () => {
    const money = ['预算规模及资金用途', '预算数', '5', '其他资金', ''];
    expect(at(fieldsOf([money, ['', '1.购书', '', '', '']]).purpose)).toBe('B2 1.购书');
    expect(at(fieldsOf([money, ['', '', '', '', '']]).purpose)).toBe('B2');
    expect(at(fieldsOf([money, ['', '其中：财政资金', '5'], ['', '购书', '']]).purpose)).toBe('B3 购书');
    expect(at(fieldsOf([['资金用途', '购书']]).purpose)).toBe('B1 购书');
  });

  it('is none where the next row begins something else', () => {
    const money = ['预算规模及资金用途', '预算数', '5'];
    expect(fieldsOf([money, ['绩效目标', '建成', '']]).purpose).toBeNull();
    expect(fieldsOf([money]).purpose).toBeNull();
    expect(
      fieldsOf([
        ['项目资金', '预算数', '5'],
        ['', '购书', ''],
      ]).purpose,
    ).toBeNull();
  });
});
