import fc from 'fast-check';
import { comparatorBefore, comparatorBehind, comparatorOfCell } from '../../../src/core/value/comparators';
import { bracketUnit, isJoinedName, measureNoun, nounFor } from '../../../src/core/value/measure-nouns';
import {
  canonicalUnit,
  dimensionsOf,
  inWan,
  unitAtStart,
  usualSpelling,
  type Dimension,
} from '../../../src/core/value/units';
import { COMPARATORS_IN_USE, UNITS_IN_USE } from './spellings';

describe('units', () => {
  it.each<[string, string | null]>([
    ['人次以上', '人次'],
    ['人/次', '人/次'],
    ['人民币', '人'],
    ['万元/亩', '万元'],
    ['个工作日内', '个工作日'],
    ['个百分点', '个百分点'],
    ['场次', '场次'],
    ['台(套)', '台(套)'],
    ['km²', 'km²'],
    ['min内', 'min'],
    ['mg/L', null],
    ['h内恢复', 'h'],
    ['hm²', null],
    ['篇次', '篇次'],
    ['项次以上', '项次'],
    ['份次年交付', '份'],
    ['份年报', '份'],
    ['m以上', 'm'],
    ['KM以上', 'KM'],
    ['以上', null],
    ['', null],
  ])('at the start of %j: %s', (text, unit) => expect(unitAtStart(text)).toBe(unit));

  it.each<[string, readonly Dimension[]]>([
    ['人', ['people']],
    ['人次', ['person-times']],
    ['%', ['percent']],
    ['万元', ['money']],
    ['元/亩', ['unit-cost']],
    ['万元/公里', ['unit-cost']],
    ['套', ['documents', 'equipment']],
    ['匪', []],
  ])('%s measures %j', (unit, dimensions) => expect([...dimensionsOf(unit)].sort()).toEqual([...dimensions]));

  it('are found whole at the start of any text', () => {
    const known = UNITS_IN_USE.filter((unit) => unit !== null && !unit.includes('/')) as readonly string[];
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom('', '以上', '，', ' 3'), (unit, rest) => {
        expect(unitAtStart(unit + rest)).toBe(unit);
        expect(dimensionsOf(unit).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['名', '人'],
    ['场次', '次'],
    ['km', '公里'],
    ['人/次', '人次'],
    ['亩', '亩'],
  ])('%s is %s by another word', (unit, same) => expect(canonicalUnit(unit)).toBe(same));

  it.each([
    ['㎡', '平方米'],
    ['m2', '平方米'],
    ['KM', '公里'],
    ['人·次', '人次'],
    ['人/次', null],
    ['平方米', null],
    ['匪', null],
  ])('%s is usually spelled %s', (unit, usual) => expect(usualSpelling(unit)).toBe(usual));

  it('by another word still measure the same', () => {
    for (const unit of UNITS_IN_USE) {
      if (unit === null) continue;
      expect(
        dimensionsOf(canonicalUnit(unit)).some((dimension) => dimensionsOf(unit).includes(dimension)),
      ).toBe(true);
    }
  });

  it.each([
    [1, '万元', 1],
    [10_000, '元', 1],
    [10, '千元', 1],
    [1, '亿元', 10_000],
    [1, '美元', null],
    [1, '人', null],
    [1, null, null],
  ])('%d %s is %s 万元', (amount, unit, wan) => expect(inWan(amount, unit)).toBe(wan));
});

describe('comparators', () => {
  it.each(COMPARATORS_IN_USE.filter(({ before }) => before !== ''))(
    '$before before a number is $sign',
    ({ before, sign }) => {
      expect(comparatorBefore(`每年${before}`)).toMatchObject({ text: before, sign });
      expect(comparatorOfCell(before)).toBe(sign);
    },
  );

  it.each(COMPARATORS_IN_USE.filter(({ behind }) => behind !== ''))(
    '$behind behind a number is $sign',
    ({ behind, sign }) => {
      expect(comparatorBehind(`${behind}完成`)).toMatchObject({ text: behind, sign });
    },
  );

  it.each(['', '定性', '约', '以', '每年≥'])('a cell with %j says none', (text) =>
    expect(comparatorOfCell(text)).toBeNull(),
  );
});

describe('measure nouns', () => {
  it.each([
    ['培训人数', '人'],
    ['参训人次', '人次'],
    ['受益户数', '户'],
    ['调研次数', '次'],
    ['培训合格率', '%'],
    ['改造面积', '亩'],
    ['道路里程', '公里'],
    ['群众满意度', '%'],
    ['改造面积（一期）', '亩'],
  ])('%s is counted in %s', (name, unit) => expect(measureNoun(name)?.units[0]).toBe(unit));

  it('takes a unit by any of its words', () => {
    const accepts = measureNoun('培训人数')?.accepts;
    expect([accepts?.has(canonicalUnit('名')), accepts?.has(canonicalUnit('次'))]).toEqual([true, false]);
  });

  it.each(['活动开展效果', '设备购置时间'])('%s says nothing about the unit', (name) =>
    expect(measureNoun(name)?.units).toEqual([]),
  );

  it.each(['年度', '基础数据', '培训', ''])('%j ends in none', (name) =>
    expect(measureNoun(name)).toBeNull(),
  );

  it.each([
    ['巡护长度（米）', '米'],
    ['巡护长度(公里)', '公里'],
    ['巡护长度（全年）', null],
    ['巡护长度', null],
    ['（米）巡护长度', null],
  ])('%s has the unit %s in brackets', (name, unit) => {
    expect(bracketUnit(name)).toBe(unit);
  });

  it('knows a name that joins several things', () => {
    expect(isJoinedName('培训、会议人数')).toBe(true);
    expect(isJoinedName('培训人数')).toBe(false);
  });

  it.each<[Dimension, string | null]>([
    ['people', '人数'],
    ['times', '次数'],
    ['score', null],
  ])('a count of %s is named %s', (dimension, noun) => expect(nounFor(dimension)).toBe(noun));
});
