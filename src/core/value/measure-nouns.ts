import { nameKey } from '../sheet/text';
import { canonicalUnit, dimensionsOf, unitsOf, type Dimension } from './units';

/** What a measure noun at the end of an indicator name says about the unit. */
export interface MeasureNoun {
  /** The noun as it stands in the name. */
  readonly noun: string;
  /** Units that fit, the usual one first; 万X counts as X. Empty: the noun says nothing about the unit. */
  readonly units: readonly string[];
  /** The same after `canonicalUnit`, for asking. */
  readonly accepts: ReadonlySet<string>;
}

interface Entry extends Omit<MeasureNoun, 'noun'> {
  readonly pattern: RegExp;
}

const MONEY = ['万元', '元', '亿元', '千元', ...unitsOf('money')];
const PER_THING = ['元/人', '元/次', '元/个'];
const RATES = ['%', '‰', '个百分点', '百分点', '‱'];
const TIMES = ['小时', '天', '个月', '年', ...unitsOf('duration')];
const EVENTS = ['次', '场', '场次', '期', '班次', '批次', '轮次', '届', '班', '批', '轮'];
/** What can be bought or produced: almost anything but people, occasions, money and shares. */
const GOODS = [
  'things',
  'equipment',
  'organisms',
  'weight',
  'volume',
  'length',
  'area',
  'energy',
  'data',
] as const;
/** In front of 率 these name a quantity of its own, not a share: 功率 in 千瓦, 分辨率 in 米 or dpi. */
export const NO_SHARE = '频|功|效|汇|速|斜|倍|心|脉|曲|帧|波特|分辨|折射|电阻|电导';
const entry = (pattern: string, units: readonly string[]): Entry => ({
  pattern: new RegExp(`(?:${pattern})$`, 'u'),
  units,
  accepts: new Set(units.map(canonicalUnit)),
});

/**
 * Nouns at the end of a name, more specific ones first. 效果, 情况 and bare 数量 say nothing about the unit;
 * a percentage under 时间 is another rule's business, so 时间 says nothing here either.
 * Source: 共性指标库示例 (indicator and unit).
 */
const ENTRIES: readonly Entry[] = [
  entry('(?:响应|修复|办结|处理)时间|办结时限', TIMES),
  entry('效果|情况|程度|影响|水平|时间|日期|作用|状况', []),
  entry('人次数?', ['人次']),
  entry('人数|人口数|(?:学生|职工|党员|群众|儿童|教师|干部|居民)数', ['人', '名', '位']),
  entry('[商用客账帐]户数', ['户', '家', '个', '人']),
  entry('户数', ['户']),
  // A 市场 or a 考场 is a place, not an occasion.
  entry('(?:[考市农林牧渔广车球操剧机]|养殖|填埋)场数', ['个', '处', '座', '家', '间', '场', '次', '场次']),
  entry('场次|场数', ['场', '次', '场次', '期']),
  entry('班次', ['期', '班', '次', '班次', '场', '届', '个']),
  entry('次数|频次', EVENTS),
  entry('会议数量', ['次', '场', '个', ...EVENTS]),
  entry('培训班?数量', ['期', '班', '次', '场', '个', ...EVENTS]),
  entry('天数|会期', ['天', '日', '工作日', '个工作日']),
  entry('(?:报告|论文|文章)(?:数量|数)', ['篇', '份', '个', '本', '册', '部']),
  entry('(?:规划|方案|制度|标准|政策)(?:数量|数)', ['份', '个', '项', '件', '部', '套', '篇']),
  entry('(?:设备|办公用品)数量', [
    '台',
    '套',
    '个',
    '批',
    '份',
    '本',
    '册',
    ...unitsOf('equipment', 'things'),
  ]),
  entry('购置数量', ['个', '台', '套', '批', '份', '本', '册', ...unitsOf(...GOODS)]),
  entry('(?:公众号|平台|系统|网站)(?:数量|数)', ['个', '套', '项', '家']),
  entry('活动数量', ['场', '次', '项', '个', ...EVENTS]),
  entry('(?:项目|课题)(?:数量|数)', ['个', '项']),
  entry('(?:村|社区|县区|企业)(?:数量|数)', ['个', '家', '户']),
  entry('满意度', ['%', '分']),
  entry('周转率', ['次', '%']),
  entry(`(?<!${NO_SHARE})率|比例|占比|比重`, RATES),
  entry('(?:知晓|认可|支持|知名|美誉|覆盖|参与|信任|配合)度', [...RATES, '分']),
  entry('及时性|按时性', ['%', ...TIMES]),
  entry('面积', ['亩', '公顷', '平方米', '平方公里', '㎡', 'm²', 'm2', '平米', '平方千米', 'km²', 'km2']),
  entry('里程|长度|公里数', ['公里', '千米', '米', 'km', 'm', '延米', '延长米', '厘米', '毫米']),
  entry('产量', ['吨', '公斤', ...unitsOf(...GOODS)]),
  entry('重量|垃圾量', ['吨', '公斤', '千克', 'kg', '斤', '克', '立方米', 'm³', '方']),
  entry(
    '人均\\p{Script=Han}{0,10}(?:成本|支出|经费|费用)|单价|单位成本|(?:补助|补贴|资助|收费|发放|奖励|伙食|住宿|培训费)标准',
    [...PER_THING, ...MONEY],
  ),
  // What money costs is an interest rate as often as an amount.
  entry('(?:利息|融资|发行|筹资|资金|举债|债务|贷款)成本', [...MONEY, ...PER_THING, ...RATES, 'BP']),
  entry('成本|支出|经费|费用|金额|产值|收入', [...MONEY, ...PER_THING]),
  entry('使用年限|服务期限?|期限', ['年', '个月', ...unitsOf('duration')]),
];

/** Words that join several things in one name: the unit may belong to either. 参与, 普及, 和谐 join nothing. */
const JOINED = /、|(?<![普涉波以])及(?!时|格)|(?<![共祥])和(?![谐平])|(?<!参)与/u;

/** The unit a trailing bracket announces: `巡护长度（米）`, `（单位：万人）`. Null when it holds something else. */
export function bracketUnit(text: string): string | null {
  const inside = /\((?:单位:)?([^()]{1,8})\)$/u.exec(nameKey(text))?.[1];
  return inside !== undefined && dimensionsOf(withoutMagnitude(inside)).length > 0 ? inside : null;
}

/** 万人 → 人: a magnitude multiplies the number, it does not make another unit. Money units stay whole. */
export function withoutMagnitude(unit: string): string {
  return dimensionsOf(unit).length > 0 ? unit : unit.replace(/^(?:百万|千万|[百千万亿])/u, '');
}

/** The last measure noun of a name (from which white space was removed), or null. */
export function measureNoun(name: string): MeasureNoun | null {
  const bare = name.replace(/[(（][^()（）]*[)）]$/u, '');
  for (const { pattern, units, accepts } of entriesEndingIn(bare.slice(-1))) {
    const match = pattern.exec(bare);
    if (match) return { noun: match[0], units, accepts };
  }
  return null;
}

const BY_LAST = new Map<string, readonly Entry[]>();

/** Only an entry that spells the last character of a name can match its end: most names ask two or three of them. */
function entriesEndingIn(last: string): readonly Entry[] {
  const known = BY_LAST.get(last);
  if (known) return known;
  const entries = ENTRIES.filter(({ pattern }) => last !== '' && pattern.source.includes(last));
  BY_LAST.set(last, entries);
  return entries;
}

/** Whether the name speaks of several things at once, so that a unit may fit one of them. */
export function isJoinedName(name: string): boolean {
  return JOINED.test(name);
}

/** The noun a count of this dimension is usually named with, for renaming an indicator. */
export function nounFor(dimension: Dimension): string | null {
  return NOUNS[dimension] ?? null;
}

const NOUNS: Partial<Record<Dimension, string>> = {
  people: '人数',
  'person-times': '人次',
  households: '户数',
  times: '次数',
  percent: '率',
  money: '金额',
  area: '面积',
  length: '长度',
};
