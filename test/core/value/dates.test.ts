import fc from 'fast-check';
import { datesIn, withoutDates } from '../../../src/core/value/dates';

const date = (text: string, year: number | null, month: number | null = null, day: number | null = null) => ({
  text,
  year,
  month,
  day,
});

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
    ['2024年3~6月', [date('2024年', 2024), date('3~6月', null, 6)]],
    ['2024年', [date('2024年', 2024)]],
    ['2023-2025年', [date('2023-2025年', null)]],
    ['第三季度', [date('第三季度', null)]],
    ['3季度末', [date('3季度', null)]],
    ['上半年', [date('上半年', null)]],
    ['每月15日', [date('每月15日', null)]],
    ['2023年5月签订，2024年6月30日前完成', [date('2023年5月', 2023, 5), date('2024年6月30日', 2024, 6, 30)]],
  ])('%s', (text, dates) => expect(datesIn(text)).toEqual(dates));

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
          expect(datesIn(before + text + behind)).toEqual([{ text, ...parts }]);
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
