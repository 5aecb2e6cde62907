import fc from 'fast-check';
import {
  exceeds,
  formatWan,
  inYuan,
  moneyUnitIn,
  MONEY_UNITS,
  readAmount,
  readTotalIn,
  type MoneyUnit,
} from '../../../src/core/value/money';
import { inWan } from '../../../src/core/value/units';

describe('the money unit of a label', () => {
  it.each<[string, MoneyUnit | null]>([
    ['单位：万元', '万元'],
    ['单位:元', '元'],
    ['金额单位：千元', '千元'],
    ['年度资金总额（万元）', '万元'],
    ['项目资金 ( 亿元 )', '亿元'],
    ['预算数（元）：', '元'],
    ['万元', '万元'],
    ['单位：万 元', '万元'],
    ['金额单位：人民币万元', '万元'],
    ['人民币元', '元'],
    ['预算数', null],
    ['单位：人', null],
    ['（万元以上项目）', '万元'],
    ['共需万元', null],
    ['', null],
    ['元旦活动', null],
  ])('%s: %s', (text, unit) => expect(moneyUnitIn(text)).toBe(unit));
});

describe('an amount', () => {
  it.each<[string, MoneyUnit | null, number | null, number | null]>([
    ['33.57', '万元', 33.57, 33.57],
    ['335700', '元', 335_700, 33.57],
    ['335,700.00', '元', 335_700, 33.57],
    ['1,234,500', '元', 1_234_500, 123.45],
    ['33.57万元', null, 33.57, 33.57],
    ['33.57（万元）', null, 33.57, 33.57],
    ['335.7千元', '万元', 335.7, 33.57],
    ['1.5万', null, 1.5, 1.5],
    ['2亿', '元', 2, 20_000],
    ['￥5', '万元', 5, 5],
    ['１２．５', '万元', 12.5, 12.5],
    [' 0.85\n', '万元', 0.85, 0.85],
    ['-3', '万元', -3, -3],
    ['.5', '万元', 0.5, 0.5],
    ['33,5', '万元', null, null],
    ['9'.repeat(300), '万元', null, null],
    ['33.57', null, 33.57, null],
    ['', '万元', null, null],
    ['约33万元', '万元', null, null],
    ['33.57+2', '万元', null, null],
    ['33万元左右', '万元', null, null],
    ['1,2345', '万元', null, null],
    ['100美元', '万元', 100, null],
    ['无', '万元', null, null],
  ])('%j in %s', (text, unit, figure, amount) => {
    const read = readAmount(text, unit);
    expect(read.figure).toBe(figure);
    if (amount === null) expect(read.amount).toBeNull();
    else expect(read.amount).toBeCloseTo(amount, 9);
  });

  it('is the same in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.constantFrom(...MONEY_UNITS), (yuan, unit) => {
        const figure = yuan / 10_000 / (inWan(1, unit) ?? 1);
        fc.pre(!String(figure).includes('e'));
        expect(readAmount(String(figure), unit).amount).toBeCloseTo(yuan / 10_000, 9);
        expect(readAmount(`${figure}${unit}`, null).amount).toBeCloseTo(yuan / 10_000, 9);
      }),
    );
  });

  it.each(['9', '9,', '999,', '(', '万', '.', '-'])('copes with %j repeated', (piece) => {
    expect(readAmount(`${piece.repeat(10_000)}人`, '万元').amount).toBeNull();
  });
});

describe('the total a text states', () => {
  it.each<[string, boolean, number | null]>([
    ['总额10.5万元，其中财政拨款8万元', true, 10.5],
    ['一、财政拨款8万元；二、自有资金2.5万元，合计：10.5万元', false, 10.5],
    ['资金共计 1,200 元', false, 0.12],
    ['项目总投资约为2亿元', false, 20_000],
    ['12万元，其中财政8万元', true, 12],
    ['12万元，其中财政8万元', false, null],
    ['12', true, 12],
    ['书架6组，每组2000元', true, null],
    ['总额待定。上年8万元', true, null],
    ['', true, null],
  ])('%s (leading %s): %s', (text, leading, amount) => {
    const read = readTotalIn(text, '万元', leading);
    if (amount === null) expect(read).toEqual({ figure: null, amount: null });
    else expect(read.amount).toBeCloseTo(amount, 9);
  });

  it.each(['总额', '合计1', '9,', '总', '万元'])('copes with %j repeated', (piece) => {
    expect(() => readTotalIn(piece.repeat(300_000), '万元', true)).not.toThrow();
  });
});

describe('comparing amounts', () => {
  it.each([
    [33.57, 33.57, false],
    [33.575, 33.57, false],
    [33.576, 33.57, true],
    [0.1 + 0.2, 0.3, false],
    [1, 2, false],
  ])('%d against a limit of %d', (amount, limit, over) => expect(exceeds(amount, limit)).toBe(over));

  it.each([
    [33.57, '33.57'],
    [17.5, '17.5'],
    [0.1 + 0.2, '0.3'],
    [20_000, '20000'],
    [0.00005, '0.00005'],
  ])('%d is written %s', (amount, text) => expect(formatWan(amount)).toBe(text));
});

describe('an amount in English', () => {
  it.each([
    ['1.5', 'CNY 15,000'],
    ['0.85', 'CNY 8,500'],
    ['33.57', 'CNY 335,700'],
    ['0', 'CNY 0'],
    ['0.0123', 'CNY 123'],
    ['0.012345', 'CNY 123.45'],
    ['8240.5', 'CNY 82,405,000'],
    ['-2', 'CNY -20,000'],
  ])('%s 万元 is %s', (wan, text) => expect(inYuan(wan)).toBe(text));
});
