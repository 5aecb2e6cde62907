/** What a unit measures. A unit such as 件 may measure several things. */
export type Dimension =
  | 'people'
  | 'person-times'
  | 'households'
  | 'times'
  | 'things'
  | 'documents'
  | 'equipment'
  | 'organisms'
  | 'percent'
  | 'money'
  | 'unit-cost'
  | 'duration'
  | 'area'
  | 'length'
  | 'weight'
  | 'volume'
  | 'energy'
  | 'data'
  | 'score';

/** Units by dimension, the usual spelling first. Extend freely: it is data. */
const UNITS: Readonly<Record<Exclude<Dimension, 'unit-cost'>, readonly string[]>> = {
  people: ['人', '名', '位', '员'],
  'person-times': ['人次', '人/次', '人·次'],
  households: ['户', '家庭'],
  times: [
    '次',
    '场',
    '场次',
    '批次',
    '轮次',
    '频次',
    '期',
    '班',
    '班次',
    '届',
    '批',
    '轮',
    '回',
    '节',
    '课时',
  ],
  things: [
    '个',
    '项',
    '家',
    '处',
    '只',
    '件',
    '座',
    '所',
    '块',
    '条',
    '口',
    '眼',
    '根',
    '张',
    '间',
    '栋',
    '幢',
    '点',
    '站',
    '类',
    '种',
  ],
  documents: ['份', '篇', '件', '部', '册', '本', '条', '期', '幅', '套'],
  equipment: [
    '台',
    '套',
    '台(套)',
    '台/套',
    '辆',
    '件',
    '架',
    '艘',
    '组',
    '支',
    '把',
    '副',
    '箱',
    '标箱',
    '盏',
  ],
  organisms: ['株', '棵', '头', '只', '羽', '尾', '匹'],
  percent: ['%', '‰', '‱', '个百分点', '百分点'],
  money: ['万元', '元', '千元', '百元', '百万元', '千万元', '亿元', '万美元', '美元', '亿美元'],
  duration: [
    '天',
    '日',
    '工作日',
    '个工作日',
    '小时',
    '分钟',
    '秒',
    '个月',
    '月',
    '年',
    '季度',
    '个季度',
    '学期',
    '周',
    'h',
    'min',
  ],
  area: ['亩', '公顷', '平方米', '㎡', 'm²', 'm2', '平米', '平方公里', '平方千米', 'km²', 'km2'],
  length: ['公里', '千米', 'km', 'KM', 'Km', '米', 'm', '延米', '延长米', '厘米', '毫米'],
  weight: ['吨', '公斤', '千克', 'kg', '斤', '克'],
  volume: ['立方米', 'm³', 'm3', '方', '升', '毫升'],
  energy: ['千瓦时', '度', '千瓦', '吨标煤', '兆瓦'],
  data: ['GB', 'TB', 'MB', '兆', 'M', 'G'],
  score: ['分', '级', '星', '名次'],
};

/** Ten thousand yuan per money unit. Foreign currencies are absent: they are not compared. */
const IN_WAN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    元: 1e-4,
    百元: 0.01,
    千元: 0.1,
    万元: 1,
    百万元: 100,
    千万元: 1000,
    亿元: 1e4,
  }),
);

const DIMENSIONS = new Map<string, readonly Dimension[]>();
for (const [dimension, units] of Object.entries(UNITS) as [Dimension, readonly string[]][]) {
  for (const unit of units) DIMENSIONS.set(unit, [...(DIMENSIONS.get(unit) ?? []), dimension]);
}

/** Units by their first character, the longest first: what stands behind a number is looked up once per row. */
const BY_FIRST = new Map<string, readonly string[]>();
for (const unit of [...DIMENSIONS.keys()].sort((a, b) => b.length - a.length)) {
  BY_FIRST.set(unit.charAt(0), [...(BY_FIRST.get(unit.charAt(0)) ?? []), unit]);
}

const UNIT_COST: readonly Dimension[] = ['unit-cost'];
const NOTHING: readonly Dimension[] = [];

/** What the unit may measure; empty for a word that is no known unit. `元/亩` and the like are unit costs. */
export function dimensionsOf(unit: string): readonly Dimension[] {
  const known = DIMENSIONS.get(unit);
  if (known) return known;
  return unit.includes('元/') && /^(?:[百千万亿]|百万|千万)?元\/./u.test(unit) ? UNIT_COST : NOTHING;
}

/** Every unit of these dimensions, for lists of what may be counted. */
export function unitsOf(...dimensions: readonly Exclude<Dimension, 'unit-cost'>[]): readonly string[] {
  return dimensions.flatMap((dimension) => UNITS[dimension]);
}

/**
 * The longest known unit at the start of the text, or null. One that goes on to another unit is returned whole, and
 * measures nothing we know: 人·天 are no people, 台次 no machines, 分贝 no points.
 */
export function unitAtStart(text: string): string | null {
  for (const unit of BY_FIRST.get(text.charAt(0)) ?? []) {
    if (!text.startsWith(unit) || splitsWord(text, unit.length)) continue;
    if (PER_TIME.has(unit)) return unit + (TIMES.exec(text.slice(unit.length, unit.length + 2))?.[0] ?? '');
    if (!JOINS.has(unit)) return unit;
    return unit + (GOES_ON.exec(text.slice(unit.length, unit.length + LONGEST_MORE))?.[0] ?? '');
  }
  return null;
}

/** Units that are counted per time, per use or per distance without a stroke between them. */
const JOINS: ReadonlySet<string> = new Set('人户家台套件辆艘架只头亩册吨分点张间株条');
/** Units that are counted per time only: 篇次, 项次. Behind them 天 or 年 begin another word: 3份年报. */
const PER_TIME: ReadonlySet<string> = new Set('篇项份处座所幅部');
const TIMES = /^次(?![日月年])/u;
/** What follows then; 5台次年交付 speaks of the next year. */
const GOES_ON =
  /^(?:[·•.×*]?(?:天|日|月|年|小时|学时|课时|次(?![日月年]))(?![前后内底末初])|公里|标准煤|贝|床?位)/u;
const LONGEST_MORE = 5;

/** Whether the place lies inside a Latin word: min is no metre. */
function splitsWord(text: string, end: number): boolean {
  return /^[A-Za-z]{2}/.test(text.slice(end - 1, end + 1));
}

/**
 * Whether two units of one indicator contradict each other. Not so for another spelling of one unit, nor for money, which
 * every table gives in the unit it likes.
 */
export function unitsContradict(unit: string, other: string): boolean {
  if (dimensionsOf(unit).includes('money') && dimensionsOf(other).includes('money')) return false;
  return (usualSpelling(unit) ?? unit) !== (usualSpelling(other) ?? other);
}

/** An amount in 万元, or null when the unit is no absolute money unit of ours. */
export function inWan(amount: number, unit: string | null): number | null {
  const factor = unit === null ? undefined : IN_WAN.get(unit);
  return factor === undefined ? null : amount * factor;
}

/** Words for the same unit: 人 = 名 = 位, 公里 = 千米 … Every other unit stands for itself. */
export function canonicalUnit(unit: string): string {
  return SAME.get(unit) ?? unit;
}

/** Other spellings of one and the same unit, and how a clean table writes it. `人/次` is none: it may mean three things. */
const SPELLINGS: Readonly<Record<string, string>> = {
  km: '公里',
  KM: '公里',
  Km: '公里',
  '㎡': '平方米',
  'm²': '平方米',
  m2: '平方米',
  平米: '平方米',
  'km²': '平方公里',
  km2: '平方公里',
  'm³': '立方米',
  m3: '立方米',
  kg: '公斤',
  '人·次': '人次',
};

const USUAL: ReadonlyMap<string, string> = new Map(Object.entries(SPELLINGS));

/** The usual spelling of a unit written in another way, or null when it is spelled as usual or no list knows it. */
export function usualSpelling(unit: string): string | null {
  return USUAL.get(unit) ?? null;
}

const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...SPELLINGS,
    名: '人',
    位: '人',
    场: '次',
    场次: '次',
    批次: '次',
    轮次: '次',
    频次: '次',
    期: '次',
    班: '次',
    班次: '次',
    项: '个',
    家: '个',
    处: '个',
    千米: '公里',
    m: '米',
    日: '天',
    h: '小时',
    min: '分钟',
    平方千米: '平方公里',
    千克: '公斤',
    '人/次': '人次',
  }),
);
