import { readValue } from '../../../src/core/value/read-value';
import type { TargetValue } from '../../../src/core/value/target-value';

type Cases = Readonly<Record<string, Partial<TargetValue>>>;

const reads = (title: string, common: Partial<TargetValue>, cases: Cases) =>
  it.each(Object.entries(cases))(`${title}: %j`, (text, expected) =>
    expect(readValue(text)).toMatchObject({ ...common, ...expected }),
  );

describe('an amount that is more than one plain number', () => {
  reads(
    'a sum is added up',
    { kind: 'quantity', multiple: true, incomplete: null },
    {
      '1+17个': { amount: 18, unit: '个', core: '1+17个', comparator: null },
      '≥1＋17个': { amount: 18, unit: '个', comparator: '≥' },
      '1+2+3个': { amount: 6, unit: '个' },
      '0+5个': { amount: 5, unit: '个' },
      '1+17个以上': { amount: 18, comparator: '≥', written: { before: '', behind: '以上' } },
      '3万元+2万元': { amount: 5, unit: '万元' },
      '1.25+2.5万元': { amount: 3.75, decimals: 2, unit: '万元' },
      '0.1+0.2公里': { amount: 0.3, decimals: 1 },
      '1万人+2万人': { amount: 30_000, unit: '人' },
      '1+17': { amount: 18, unit: null },
      '★1+17个（含中心）': { amount: 18, around: { before: '★', behind: '（含中心）' } },
    },
  );

  reads(
    'but not where it joins different things or may be two numbers',
    { kind: 'quantity', multiple: true, unit: null },
    {
      '1+2万人': { amount: 1 },
      '1+17模式': { amount: 1 },
      '1+17以上': { amount: 1 },
      '3+2万': { amount: 3 },
      '1个+17人': { amount: 1, unit: '个' },
      '1个+17': { amount: 1, unit: '个' },
    },
  );

  it('a sum with a part that is no number counts nothing', () =>
    expect(readValue('1+N个')).toMatchObject({ amount: 1, unit: null, comparator: null, multiple: false }));

  reads(
    'the first limit counts where a second one stands in brackets',
    { kind: 'quantity', comparator: '≤', amount: 5, multiple: true },
    {
      '≤5（8）mg/L': { unit: 'mg', core: '5(8)mg', rest: { before: '', behind: '/L' } },
      '≤5(8)': { unit: null, core: '5(8)' },
      '≤5（8.5）毫克/升': { unit: '毫克', rest: { before: '', behind: '/升' } },
      '5（8）吨以下': { unit: '吨' },
    },
  );

  reads(
    'words in brackets are no limit',
    { multiple: false },
    { '1期（60人）': { unit: '期' }, '5（含）以上': { comparator: '≥' }, '95%（90）': { unit: '%' } },
  );

  reads(
    'a plus sign at the end is 以上',
    { kind: 'quantity', comparator: '≥', written: { before: '', behind: '+' }, multiple: false },
    {
      '32万+': { amount: 32, incomplete: '万', core: '32万' },
      '32万＋': { amount: 32, incomplete: '万' },
      '90%+': { amount: 90, unit: '%' },
      '1000+': { amount: 1000, unit: null },
    },
  );

  reads(
    'and so it is in front of a unit',
    { kind: 'quantity', comparator: '≥', multiple: true },
    {
      '5000+人次': { amount: 5000, unit: '人次' },
      '3+万人': { amount: 30_000, unit: '人' },
      '95+%': { unit: '%' },
    },
  );

  reads(
    'a sign in front of the number wins over a plus behind it',
    { comparator: '≤' },
    { '≤5人+': { amount: 5, written: { before: '≤', behind: '+' } } },
  );

  reads(
    'an arrow leaves open what is meant',
    { kind: 'quantity', unit: '%', comparator: null, multiple: true },
    { '90%↑': { amount: 90 }, '↑90%': { amount: 90 }, '▼5%': { amount: 5 }, '80%→90%': { amount: 80 } },
  );

  reads(
    'two counts behind a stroke',
    { kind: 'quantity', multiple: true },
    { '1期/60人': { amount: 1, unit: '期' }, '10台/2套': { amount: 10, unit: '台' } },
  );

  reads(
    'how often something comes, what it costs and how rare it is are one amount',
    { kind: 'quantity', multiple: false },
    {
      '3次/10天': { unit: '次' },
      '1次/2年': { unit: '次' },
      '200元/30亩': { unit: '元' },
      '12例/10万人': { unit: '例' },
      '2场/年': { unit: '场' },
      '5次/100': { unit: '次' },
    },
  );
});
