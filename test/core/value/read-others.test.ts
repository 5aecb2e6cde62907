import fc from 'fast-check';
import { COMPARATORS_IN_USE, UNITS_IN_USE } from './spellings';
import { readValue } from '../../../src/core/value/read-value';
import { isQuantitative, type TargetValue } from '../../../src/core/value/target-value';

/** What cells say that is no number, by kind. */
const OTHERS: Readonly<
  Record<Exclude<TargetValue['kind'], 'quantity' | 'range' | 'tolerance' | 'ratio'>, readonly string[]>
> = {
  date: [
    '12月31日前',
    '12 月 31 日前',
    '１２月３１日前',
    '2024年12月31日前',
    '2024年12月前完成',
    '12月底前',
    '6月',
    '3-6月',
    '3月-6月',
    '2024年3—6月',
    '2024年',
    '2024年度',
    '2023-2025年',
    '2024-12-31',
    '2024/6/30',
    '2024.12.31',
    '第三季度',
    '三季度末',
    '4季度前',
    '每季度末',
    '上半年',
    '年底前',
    '每月15日前',
  ],
  placeholder: [
    '**',
    'XX',
    '≥XX%',
    'X%',
    '20XX年',
    '__',
    '/',
    '—',
    '-',
    '…',
    '……',
    '待定',
    '待补充',
    '同上',
    'N/A',
    '<待填>',
    '请填写',
    '××个',
  ],
  error: ['#REF!', '#N/A', '#DIV/0!', ' #VALUE! '],
  empty: ['', '  ', '\n', '\u3000', '%', '≥', '>=', '不低于', '≤ ', '≥%', '＞＝％'],
  qualitative: [
    '是',
    '否',
    '无',
    '优',
    '合格',
    '全年逐项推进',
    '进一步提升',
    '达成预期指标',
    '及时',
    '两次',
    '一级',
    '全覆盖',
    'AAA',
    '符合GB/T 18883-2022',
    'ISO9001:2015',
    '㎡',
  ],
};

describe('values without a number', () => {
  it.each(Object.entries(OTHERS).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text }))))(
    '$text is $kind',
    ({ kind, text }) => {
      const value = readValue(text);
      expect(value).toMatchObject({ kind, amount: null, upper: null, unit: null, multiple: false });
      expect(isQuantitative(value)).toBe(false);
    },
  );

  it.each([
    ['≥', '≥'],
    ['不高于', '≤'],
    ['＞', '>'],
    ['≥%', '≥'],
  ])('keeps the comparator of %j', (text, comparator) => expect(readValue(text).comparator).toBe(comparator));

  it.each(['12月31日前完成3次', '2024年3次', '每年12月前不少于3次'])(
    'finds the number beside the date in %j',
    (text) => expect(readValue(text)).toMatchObject({ kind: 'quantity', amount: 3, unit: '次' }),
  );

  it('takes a long text for a sentence, whatever numbers it holds', () => {
    const sentence = '通过开展12场培训提升基层干部业务能力，'.repeat(12);
    expect(readValue(sentence)).toMatchObject({
      kind: 'qualitative',
      amount: null,
      core: sentence.replace(/，/gu, ','),
    });
  });
});

describe('a text read before', () => {
  it('is not read again', () => expect(readValue('≥3次')).toBe(readValue('≥3次')));

  it('is still read rightly once the memory was full', () => {
    const first = readValue('≥7次');
    for (let number = 0; number <= 20_000; number++) readValue(`${number}件`);
    expect(readValue('≥7次')).toEqual(first);
    expect(readValue('20000件')).toMatchObject({ amount: 20_000, unit: '件' });
  });
});

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc
      .array(
        fc.constantFrom(
          '≥',
          '不',
          '低于',
          '1',
          '23',
          '.',
          ',',
          '-',
          '至',
          '万',
          '千',
          '元',
          '/',
          '人',
          '次',
          '月',
          '日',
          '年',
          '2024',
          '%',
          '±',
          '$',
          '\\geq',
          '^{2}',
          '(',
          ')',
          '以上',
          '\ud800',
          '\udc00',
          ' ',
          'X',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  it('is read without an error, and the parts agree with each other', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const value = readValue(text);
        const numeric = ['quantity', 'range', 'tolerance', 'ratio'].includes(value.kind);
        expect(isQuantitative(value)).toBe(numeric);
        expect(value.upper !== null).toBe(value.kind === 'range');
        expect(value.unit === null || value.unit.length > 0).toBe(true);
        expect(value.unit !== null && value.incomplete !== null && value.upper === null).toBe(false);
        for (const amount of [value.amount, value.upper])
          expect(amount === null || Number.isFinite(amount)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '9',
    '9,',
    '999,',
    '9.',
    '-',
    '≥',
    '不',
    '$',
    '\\',
    '\\geq ',
    '^{',
    '_{',
    '{',
    '<',
    '(',
    '年',
    '1月',
    '20',
    '2024-',
    '万',
    '元/',
    'X',
    ' ',
    '\ud83d',
    '％',
    '第',
    '1:',
  ])('is read in no time when %j fills the cell', (piece) => {
    const value = readValue(piece.repeat(Math.floor(32_767 / piece.length)));
    expect(value.amount).toBeNull();
  });
});

describe('comparator, number and unit', () => {
  const digits = fc.oneof(
    fc.nat(999_999).map((value) => ({ text: String(value), amount: value })),
    fc.tuple(fc.nat(9999), fc.integer({ min: 0, max: 99 })).map(([whole, cents]) => {
      const text = `${whole}.${String(cents).padStart(2, '0')}`;
      return { text, amount: Number(text) };
    }),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(999)).map(([thousands, rest]) => ({
      text: `${thousands},${String(rest).padStart(3, '0')}`,
      amount: thousands * 1000 + rest,
    })),
  );

  it('come back as they were put together', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPARATORS_IN_USE),
        digits,
        fc.constantFrom(...UNITS_IN_USE),
        (spelled, number, unit) => {
          const text = `${spelled.before}${number.text}${unit ?? ''}${spelled.behind}`;
          expect(readValue(text)).toMatchObject({
            kind: 'quantity',
            comparator: spelled.sign,
            amount: number.amount,
            unit,
            core: `${number.text}${unit ?? ''}`,
            written: { before: spelled.before, behind: spelled.behind },
            rest: { before: '', behind: '' },
            multiple: false,
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
