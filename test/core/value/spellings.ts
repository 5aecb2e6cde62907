import type { Comparator } from '../../../src/core/value/comparators';

/** A comparator as people write it around a number. */
export interface SpelledComparator {
  readonly before: string;
  readonly behind: string;
  readonly sign: Comparator | null;
}

const before = (sign: Comparator, ...texts: readonly string[]): readonly SpelledComparator[] =>
  texts.map((text) => ({ before: text, behind: '', sign }));
const behind = (sign: Comparator, ...texts: readonly string[]): readonly SpelledComparator[] =>
  texts.map((text) => ({ before: '', behind: text, sign }));

/** Every spelling the tables use, and none. */
export const COMPARATORS_IN_USE: readonly SpelledComparator[] = [
  { before: '', behind: '', sign: null },
  ...before(
    '≥',
    '≥',
    '≥≥',
    '≧',
    '⩾',
    '>=',
    '=>',
    '不低于',
    '不少于',
    '不小于',
    '大于等于',
    '大于或等于',
    '至少',
  ),
  ...before('≤', '≤', '≦', '⩽', '<=', '=<', '不超过', '不高于', '不多于', '不大于', '小于等于', '至多'),
  ...before('=', '=', '==', '等于'),
  ...before('>', '>', '超过', '高于', '大于', '多于'),
  ...before('<', '<', '低于', '少于', '小于', '不足', '不满'),
  ...behind('≥', '以上', '及以上', '(含)以上'),
  ...behind('≤', '以内', '以下', '及以下', '(含)以内', '(含)以下'),
];

/** Units of every dimension, and none. */
export const UNITS_IN_USE: readonly (string | null)[] = [
  null,
  '人',
  '名',
  '人次',
  '户',
  '次',
  '场次',
  '个',
  '项',
  '件',
  '份',
  '台(套)',
  '株',
  '%',
  '‰',
  '个百分点',
  '元',
  '万元',
  '千元',
  '亿元',
  '元/亩',
  '元/人·天',
  '万元/公里',
  '天',
  '工作日',
  '个月',
  '小时',
  '分钟',
  '亩',
  '平方米',
  'km²',
  '公里',
  '千米',
  '吨',
  '千克',
  '立方米',
  '千瓦时',
  'GB',
  '分',
  '级',
];
