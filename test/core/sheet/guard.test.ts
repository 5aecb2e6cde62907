import fc from 'fast-check';
import { needsTextGuard } from '../../../src/core/sheet/guard';

/** What Excel makes of such a text when it is written plainly. */
const GUARDED = {
  'a formula': ['=1+1', '=100%', '+86', '-5', '@SUM(A1)', '＝1+1', '\t=1', '\r1', "'quoted"],
  'a number': [
    '90',
    '0.50',
    '007',
    '１２３',
    '13070024000018100082',
    '1e5',
    '1E+5',
    '1,234',
    '￥5',
    '¥1,000',
    '(5)',
    '5 %',
    ' 7 ',
  ],
  'a percentage': ['90%', '12.5%'],
  'a date or time': [
    '2024-1-1',
    '1/2',
    '2024.12.31',
    '12:30',
    '1-Mar',
    '2024年12月31日',
    '12月31日',
    '3年2月',
  ],
  'a fraction': ['1 1/2'],
  'a truth value': ['TRUE', 'false'],
};
const PLAIN = [
  '',
  '≥90%',
  '≤33.57万元',
  '3场',
  '12月31日前',
  '全年逐项推进',
  '第1季度',
  '张财字〔2024〕1号',
  '1.5万',
  'e5',
  '5-',
  'A=1',
];

describe('the text guard', () => {
  it.each(Object.entries(GUARDED).flatMap(([what, texts]) => texts.map((text) => ({ text, what }))))(
    'covers $text: Excel would make it $what',
    ({ text }) => expect(needsTextGuard(text)).toBe(true),
  );

  it.each(PLAIN)('leaves %j alone', (text) => expect(needsTextGuard(text)).toBe(false));

  it('covers whatever begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r'),
        fc.string({ unit: 'binary' }),
        (sign, rest) => expect(needsTextGuard(sign + rest)).toBe(true),
      ),
    );
  });

  it('covers every number as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        expect(needsTextGuard(String(value))).toBe(true),
      ),
    );
  });

  it.each(['1', '1,', '1-', '1 ', '(', '年1'])('copes with %j repeated', (piece) => {
    expect(needsTextGuard(`${piece.repeat(15_000)}人`)).toBe(false);
  });
});
