import { readValue } from '../../../src/core/value/read-value';
import type { TargetValue } from '../../../src/core/value/target-value';

type Expected = Partial<TargetValue>;

const table = (cases: Readonly<Record<string, Expected>>) => Object.entries(cases);

describe('a number with comparator and unit', () => {
  it.each(
    table({
      '≥3场': { comparator: '≥', amount: 3, unit: '场', core: '3场' },
      '≥1.2万人次': { comparator: '≥', amount: 12_000, unit: '人次', decimals: 1, core: '1.2万人次' },
      '95%以上': { comparator: '≥', amount: 95, unit: '%', written: { before: '', behind: '以上' } },
      '≤33.57万元': { comparator: '≤', amount: 33.57, unit: '万元', decimals: 2 },
      '0%': { comparator: null, amount: 0, unit: '%' },
      '＞＝９０．５％': { comparator: '≥', amount: 90.5, unit: '%', core: '90.5%' },
      ' ≥\n 3 场 ': { comparator: '≥', amount: 3, unit: '场', core: '3场' },
      '★≥3场': { comparator: '≥', amount: 3, unit: '场', rest: { before: '', behind: '' } },
      '*≥3场': { comparator: '≥', amount: 3, unit: '场' },
      '=100%': { comparator: '=', amount: 100, unit: '%' },
      控制在300万元以内: {
        comparator: '≤',
        amount: 300,
        unit: '万元',
        written: { before: '控制在', behind: '以内' },
      },
      '≤300万元以内': { comparator: '≤', written: { before: '≤', behind: '以内' }, core: '300万元' },
      '1,234.50万元': { amount: 1234.5, unit: '万元', decimals: 2, core: '1,234.50万元' },
      '１，２３４人': { amount: 1234, unit: '人' },
      '10 000元': { amount: 10_000, unit: '元' },
      '0.85': { amount: 0.85, unit: null, decimals: 2 },
      '90': { amount: 90, unit: null, decimals: 0 },
      '符合GB/T18883-2022，合格率≥95%': {
        comparator: '≥',
        amount: 95,
        rest: { before: '符合GB/T18883-2022,合格率', behind: '' },
      },
      '≥95%（按JGJ59-2011）': { amount: 95, unit: '%' },
      第12页: { amount: 12, unit: '页', rest: { before: '第', behind: '' } },
    }),
  )('%j', (text, expected) =>
    expect(readValue(text)).toMatchObject({ kind: 'quantity', multiple: false, ...expected }),
  );

  it.each(
    table({
      '2万亩': { amount: 20_000, unit: '亩' },
      '2百人': { amount: 200, unit: '人' },
      '3千个': { amount: 3000, unit: '个' },
      '1亿人次': { amount: 1e8, unit: '人次' },
      '3百万次': { amount: 3e6, unit: '次' },
      '5万平方米': { amount: 50_000, unit: '平方米' },
      '5亿元': { amount: 5, unit: '亿元' },
      '3千元': { amount: 3, unit: '千元' },
      '2百万元': { amount: 2, unit: '百万元' },
      '3千米': { amount: 3, unit: '千米' },
      '5千克': { amount: 5, unit: '千克' },
      '40千瓦时': { amount: 40, unit: '千瓦时' },
      '2百分点': { amount: 2, unit: '百分点' },
    }),
  )('with a magnitude or a unit that looks like one: %j', (text, expected) =>
    expect(readValue(text)).toMatchObject({ kind: 'quantity', incomplete: null, ...expected }),
  );

  it.each(
    table({
      '1.5万': { amount: 1.5, incomplete: '万' },
      '≤5亿': { comparator: '≤', amount: 5, incomplete: '亿' },
      '12.6/套': { amount: 12.6, incomplete: '/套' },
      '3千': { amount: 3, incomplete: '千' },
    }),
  )('whose unit stops half-way: %j', (text, expected) =>
    expect(readValue(text)).toMatchObject({
      kind: 'quantity',
      unit: null,
      core: text.replace('≤', ''),
      ...expected,
    }),
  );

  it.each(
    table({
      '1600元/亩': { amount: 1600, unit: '元/亩' },
      '1200元/人·天': { unit: '元/人·天' },
      '600元/生·年': { unit: '元/生·年' },
      '≤1.2万元/亩': { comparator: '≤', amount: 1.2, unit: '万元/亩' },
      '300元/学期': { unit: '元/学期' },
      '12元/平方米': { unit: '元/平方米' },
      '1600元/亩以上': { comparator: '≥', unit: '元/亩', core: '1600元/亩' },
      '500元/人·天以内': { comparator: '≤', unit: '元/人·天' },
    }),
  )('per something: %j', (text, expected) =>
    expect(readValue(text)).toMatchObject({
      kind: 'quantity',
      rest: { before: '', behind: '' },
      ...expected,
    }),
  );

  it.each(
    table({
      '3台（套）': { unit: '台(套)' },
      '3台/套': { unit: '台/套' },
      '5人/次': { unit: '人/次' },
      '10标箱': { unit: '标箱' },
      '36.5℃': { unit: '℃' },
      '100km²': { unit: 'km²' },
      '2GB': { unit: 'GB' },
      '30min': { unit: 'min' },
      '100Mbps': { unit: 'Mbps' },
      '5亭': { unit: '亭' },
      '5A级': { unit: 'A级' },
      '5个工作日': { unit: '个工作日' },
      '3个月': { unit: '个月' },
      '20年': { unit: '年' },
      '1季度': { unit: '季度' },
      '3.5个百分点': { unit: '个百分点' },
    }),
  )('in a unit, known or not: %j', (text, expected) =>
    expect(readValue(text)).toMatchObject({ kind: 'quantity', multiple: false, ...expected }),
  );

  it.each(
    table({
      '-5%': { amount: -5, core: '-5%' },
      '−5%': { amount: -5 },
      '≥-5%': { amount: -5, comparator: '≥' },
      '增幅-5%': { amount: 5 },
    }),
  )('below zero, but no dash behind a word: %j', (text, expected) =>
    expect(readValue(text)).toMatchObject({ kind: 'quantity', unit: '%', ...expected }),
  );

  it.each([
    ['每年≥2次', '每年', ''],
    ['达90%以上', '达', ''],
    ['90%左右', '', '左右'],
    ['24小时内', '', '内'],
    ['≥3场/学期', '', '/学期'],
    ['约90%', '约', ''],
    ['100%，全部', '', ',全部'],
  ])('with words around it: %j', (text, before, behind) =>
    expect(readValue(text)).toMatchObject({ kind: 'quantity', multiple: false, rest: { before, behind } }),
  );

  it.each([
    ['★≥3场', '★', ''],
    ['2024年底前达到85%', '2024年底前达到', ''],
    ['★6月30日前≥85%（2024年）', '★6月30日前', '（2024年）'],
    ['每年≥2次', '每年', ''],
    ['2024年24场', '2024年', ''],
    ['≥2024年85%', '≥2024年', ''],
    ['1月至3月不少于2次，12月底前验收', '1月至3月', '，12月底前验收'],
  ])('with a mark and dates that are set aside, not lost: %j', (text, before, behind) =>
    expect(readValue(text)).toMatchObject({ kind: 'quantity', around: { before, behind } }),
  );

  it.each(
    table({
      '500人·天': { unit: '人·天' },
      '500人天': { unit: '人天' },
      '3人次': { unit: '人次' },
      '300台次': { unit: '台次' },
      '10万亩次': { amount: 100_000, unit: '亩次' },
      '50分贝': { unit: '分贝' },
      '300吨公里': { unit: '吨公里' },
      '5吨标准煤': { unit: '吨标准煤' },
      '80张床位': { unit: '张床位' },
      '5台年底交付': { unit: '台' },
      '3个月': { unit: '个月' },
    }),
  )('a unit that goes on to another is one unit: %j', (text, expected) =>
    expect(readValue(text)).toMatchObject({ kind: 'quantity', ...expected }),
  );

  it.each(['培训3场、200人', '3场200人', '≥3场且≤5场', '50人×3天', '1、2、3', '12,34人'])(
    'and further numbers: %j',
    (text) => expect(readValue(text).multiple).toBe(true),
  );
});

describe('ranges, tolerances and ratios', () => {
  it.each(
    table({
      '3-5次': { amount: 3, upper: 5, unit: '次', core: '3-5次' },
      '3~5次': { amount: 3, upper: 5, unit: '次' },
      '3～5次': { amount: 3, upper: 5 },
      '2—3次': { amount: 2, upper: 3 },
      '2至3次': { amount: 2, upper: 3, unit: '次' },
      '3到5个': { amount: 3, upper: 5, unit: '个' },
      '2亭至3亭': { amount: 2, upper: 3, unit: '亭' },
      '80%-90%': { amount: 80, upper: 90, unit: '%' },
      '80-90%': { amount: 80, upper: 90, unit: '%' },
      '5-10万元': { amount: 5, upper: 10, unit: '万元' },
      '1-2万人': { amount: 10_000, upper: 20_000, unit: '人' },
      '5公里至10公里': { amount: 5, upper: 10, unit: '公里' },
      '≥3-5次': { comparator: '≥', amount: 3, upper: 5 },
    }),
  )('range %j', (text, expected) =>
    expect(readValue(text)).toMatchObject({ kind: 'range', multiple: false, ...expected }),
  );

  it.each(
    table({
      '±3%以内': { amount: 3, unit: '%', comparator: '≤' },
      '±3℃': { amount: 3, unit: '℃', comparator: null },
      '±０．５': { amount: 0.5, unit: null },
    }),
  )('tolerance %j', (text, expected) =>
    expect(readValue(text)).toMatchObject({ kind: 'tolerance', ...expected }),
  );

  it.each(['1:3', '1：3', '1∶3', '1/3', '1比3'])('ratio %j', (text) =>
    expect(readValue(text)).toMatchObject({ kind: 'ratio', amount: 1, unit: null, multiple: false }),
  );
});

describe('formula code', () => {
  it.each(
    table({
      '$\\geq 90\\%$': { comparator: '≥', amount: 90, unit: '%', core: '90%' },
      '$\\leq 5$万元': { comparator: '≤', amount: 5, unit: '万元' },
      '\\geqslant 3场': { comparator: '≥', amount: 3, unit: '场' },
      '100km^2': { amount: 100, unit: 'km²' },
    }),
  )('%j', (text, expected) => expect(readValue(text)).toMatchObject({ kind: 'quantity', ...expected }));
});
