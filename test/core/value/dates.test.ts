import fc from 'fast-check';
import {
  datesIn,
  daysIn,
  durationIn,
  isPointInTime,
  saysWhen,
  withoutDates,
  writeDeadline,
} from '../../../src/core/value/dates';

const date = (text: string, year: number | null, month: number | null = null, day: number | null = null) => ({
  text,
  year,
  month,
  day,
});

/** The dates without their places, which have a test of their own. */
const mentions = (text: string) =>
  datesIn(text).map(({ text: written, year, month, day }) => date(written, year, month, day));

describe('dates in a text', () => {
  it.each([
    ['2024年12月31日前', [date('2024年12月31日', 2024, 12, 31)]],
    ['2024年12月底前', [date('2024年12月底', 2024, 12)]],
    ['2024年度6月', [date('2024年度6月', 2024, 6)]],
    ['2024-12-31', [date('2024-12-31', 2024, 12, 31)]],
    ['2024.6.30前', [date('2024.6.30', 2024, 6, 30)]],
    ['2024/06/30', [date('2024/06/30', 2024, 6, 30)]],
    ['12月31日', [date('12月31日', null, 12, 31)]],
    ['6月份', [date('6月份', null, 6)]],
    ['5月上旬至6月中旬', [date('5月上旬', null, 5), date('6月中旬', null, 6)]],
    ['3-6月', [date('3-6月', null, 6)]],
    ['2024年3~6月', [date('2024年3~6月', 2024, 6)]],
    ['2024年4—6月15日', [date('2024年4—6月15日', 2024, 6, 15)]],
    ['2024年', [date('2024年', 2024)]],
    ['2023-2025年', [date('2023-2025年', null)]],
    ['第三季度', [date('第三季度', null)]],
    ['3季度末', [date('3季度', null)]],
    ['上半年', [date('上半年', null)]],
    ['每月15日', [date('每月15日', null)]],
    ['2023年5月签订，2024年6月30日前完成', [date('2023年5月', 2023, 5), date('2024年6月30日', 2024, 6, 30)]],
    ['2024年底前', [date('2024年底', 2024)]],
    ['2024年底数', [date('2024年', 2024)]],
  ])('%s', (text, dates) => expect(mentions(text)).toEqual(dates));

  it('keep their places', () => {
    const text = '自2023年5月起，于12月31日前';
    for (const { index, text: written } of datesIn(text)) expect(text.slice(index)).toMatch(written);
    expect(datesIn(text).map(({ index }) => index)).toEqual([1, 11]);
  });

  it.each(['3个月', '5天', '20年', '2024.12', '2024人', '90%', '13070024000018', '2024-12.31'])(
    'are not seen in %s',
    (text) => expect(datesIn(text)).toEqual([]),
  );

  it('come back whatever stands around them', () => {
    const dates = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom('', '于', '截至'),
        fc.constantFrom('', '前', '完成'),
        (parts, before, behind) => {
          const text = `${parts.year}年${parts.month}月${parts.day}日`;
          expect(datesIn(before + text + behind)).toEqual([{ text, index: before.length, ...parts }]);
          expect(withoutDates(before + text + behind)).toBe(`${before} ${behind}`);
        },
      ),
    );
  });

  it('taken out leave none behind that was not there before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('2024', '年', '12', '月', '31', '日', '-', '第', '季度', '底', '3'), {
          maxLength: 15,
        }),
        (parts) => {
          const text = parts.join('');
          const rest = withoutDates(text);
          expect(rest.length).toBeLessThanOrEqual(text.length);
          expect(rest === text).toBe(datesIn(text).length === 0);
        },
      ),
    );
  });
});

describe('days of a month', () => {
  it.each([
    [1, 2023, 31],
    [4, null, 30],
    [2, null, 29],
    [2, 2024, 29],
    [2, 2023, 28],
    [2, 1900, 28],
    [2, 2000, 29],
    [12, null, 31],
    [0, null, null],
    [13, 2024, null],
  ])('month %s of %s', (month, year, days) => expect(daysIn(month, year)).toBe(days));
});

describe('a point in time', () => {
  it.each(['12月31日', '6月', '第三季度', '上半年', '年底', '2024年底', '月末'])('%s', (text) =>
    expect(datesIn(text).map(isPointInTime)).toEqual([true]),
  );

  it.each(['2024年', '2024年度', '2023-2025年'])('not %s', (text) =>
    expect(datesIn(text).map(isPointInTime)).toEqual([false]),
  );
});

describe('a deadline', () => {
  it.each([
    ['12月31日前完成', '2024年12月31日前'],
    ['2023年6月30日', '2023年6月30日前'],
    ['2023-06-30', '2023年6月30日前'],
    ['11月', '2024年11月底前'],
    ['11月份', '2024年11月底前'],
    ['11月底', '2024年11月底前'],
    ['5月上旬', '2024年5月上旬前'],
    ['2023年11月', '2023年11月底前'],
    ['2023年底', '2023年底前'],
    ['年底前', '2024年底前'],
    ['第四季度', '2024年第四季度'],
    ['上半年', '2024年上半年'],
    ['3-6月', '2024年3-6月'],
    ['2023年3-6月', '2023年3-6月'],
    ['每月15日', '每月15日'],
    ['月底', '月底前'],
  ])('%s', (text, deadline) => {
    expect(datesIn(text).map((mention) => writeDeadline(mention, 2024))).toEqual([deadline]);
  });

  it('has no year where none is known', () =>
    expect(datesIn('12月31日').map((mention) => writeDeadline(mention, null))).toEqual(['12月31日前']));
});

describe('a span of time', () => {
  it.each([
    ['委托期为一年', '12个月'],
    ['驻场2年', '2年'],
    ['半年内建成', '≤6个月'],
    ['三个月', '3个月'],
    ['十二个月', '12个月'],
    ['二十五天', '25天'],
    ['两周', '2周'],
    ['10日内办结', '≤10日'],
    ['15个工作日以内', '≤15个工作日'],
    ['接报后30分钟到场', '30分钟'],
    ['12月31日前', null],
    ['三月', null],
    ['统一年度安排', null],
    ['第一年', null],
    ['三年行动', null],
    ['半天', null],
    ['按计划', null],
  ])('%s', (text, span) => expect(durationIn(text)).toBe(span));
});

describe('when', () => {
  it.each([
    '春节前发放',
    '春节、八一前',
    '重阳节前',
    '旅游旺季前',
    '三八节前后',
    '即申即享',
    '随到随办',
    'T+1',
    '开工后',
    '封冻前',
    '十二月底前',
    '三个工作日',
    '按月拨付',
    '当日办结',
    '第二季度',
    '每季度末',
    '5天',
  ])('is said by %s', (text) => expect(saysWhen(text)).toBe(true));

  it.each(['全年', '年内', '及时', '统一年度安排', '较往年', '长期', '按计划推进'])(
    'is not said by %s',
    (text) => expect(saysWhen(text)).toBe(false),
  );
});
