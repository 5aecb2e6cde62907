import { remembered } from '../remembered';
import { tierKey } from '../sheet/text';

/** Tier schemes 指标体系 by the document that set them. `unknown`: a local scheme nothing is known about. */
export type SchemeId = '2015' | '2021' | '2011' | 'two-block' | 'guangdong' | 'evaluation' | 'unknown';

/** Tier 1 names with the tier 2 names they own, in the order of the form. Compared after {@link tierName}. */
export interface Scheme {
  readonly id: Exclude<SchemeId, 'unknown'>;
  readonly tiers: readonly { readonly tier1: string; readonly tier2: readonly string[] }[];
}

/** Source: 财预〔2015〕88号 (2015), 财预〔2021〕101号 (2021); the others as the published forms show them. */
export const SCHEMES: readonly Scheme[] = [
  {
    id: '2015',
    tiers: [
      { tier1: '产出', tier2: ['数量', '质量', '时效', '成本'] },
      { tier1: '效益', tier2: ['经济效益', '社会效益', '生态效益', '可持续影响'] },
      { tier1: '满意度', tier2: ['服务对象满意度'] },
    ],
  },
  {
    id: '2021',
    tiers: [
      { tier1: '成本', tier2: ['经济成本', '社会成本', '生态环境成本'] },
      { tier1: '产出', tier2: ['数量', '质量', '时效'] },
      { tier1: '效益', tier2: ['经济效益', '社会效益', '生态效益'] },
      { tier1: '满意度', tier2: ['服务对象满意度'] },
    ],
  },
  {
    id: '2011',
    tiers: [
      { tier1: '投入', tier2: ['时效', '成本', '其他资源投入'] },
      { tier1: '产出', tier2: ['数量', '质量'] },
      { tier1: '效益', tier2: ['经济效益', '社会效益', '生态效益', '可持续影响', '服务对象满意度'] },
    ],
  },
  {
    id: 'two-block',
    tiers: [
      { tier1: '产出', tier2: ['数量', '质量', '时效', '成本'] },
      { tier1: '效益', tier2: ['经济效益', '社会效益', '生态效益', '可持续影响'] },
      { tier1: '服务对象满意度', tier2: ['具体'] },
    ],
  },
  {
    id: 'guangdong',
    tiers: [
      { tier1: '预期产出', tier2: ['数量', '质量', '时效', '预算控制'] },
      { tier1: '效果', tier2: ['社会效益', '经济效益', '生态效益', '可持续影响'] },
    ],
  },
  {
    id: 'evaluation',
    tiers: [
      { tier1: '预算绩效', tier2: ['预算管理', '财务管理'] },
      { tier1: '项目产出', tier2: ['数量', '质量', '时效', '产出成本'] },
      { tier1: '项目效果', tier2: ['经济效益', '社会效益', '生态效益', '可持续影响', '服务对象满意度'] },
    ],
  },
];

/** Different words for the same tier. A map, because a cell may say `toString`. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    环境效益: '生态效益',
    生态环境效益: '生态效益',
    产出数量: '数量',
    产出质量: '质量',
    产出时效: '时效',
    可持续发展: '可持续影响',
    经济: '经济效益',
    社会: '社会效益',
    生态: '生态效益',
  }),
);

/**
 * A tier 1 name for comparing. 满意度 with words around it (社会公众或服务对象满意度) is the tier that two-block forms set
 * beside 产出 and 效益; 满意度 alone stays itself.
 */
export function tier1Name(text: string): string {
  const key = plainTier(text);
  return key.includes('满意度') && key !== '满意度' ? '服务对象满意度' : key;
}

/** A tier 2 name for comparing: anything about 满意度 is the same tier, as in the official system. */
export function tier2Name(text: string): string {
  const key = plainTier(text);
  return key.includes('满意度') ? '服务对象满意度' : (SAME.get(key) ?? key);
}

/** 一、产出指标, 1.数量指标. */
const NUMBER = /^(?:[一二三四五六七八九十]|\d{1,2})[、.]/u;

/** Without 指标, or 目标 in older forms; 滿意度 is how some systems print it. */
function plainTier(text: string): string {
  const key = tierKey(text).replace(NUMBER, '');
  return (key.endsWith('目标') ? key.slice(0, -2) : key).replace('滿', '满');
}

/** Whether the names are in any scheme; a composite such as 社会、经济效益 is known when every part is. */
export function isKnownTier1(text: string): boolean {
  return KNOWN_TIER1.has(tier1Name(text));
}

export function isKnownTier2(text: string): boolean {
  return partsOf(text).every((part) => KNOWN_TIER2.has(part));
}

/** The tier 2 names a composite cell lists; one for a plain name. */
export function partsOf(text: string): readonly string[] {
  return tier2Name(text)
    .split(/[、,，/或和与及]/u)
    .map(tier2Name);
}

/** Names of all schemes, as they stand in a table (without 指标). */
export const KNOWN_TIER1: ReadonlySet<string> = new Set(SCHEMES.flatMap((s) => s.tiers.map((t) => t.tier1)));
export const KNOWN_TIER2: ReadonlySet<string> = new Set(
  SCHEMES.flatMap((s) => s.tiers.flatMap((t) => t.tier2)),
);

/** Other words the forms use for a known tier 2. */
export const TIER2_SYNONYMS: readonly string[] = [...SAME.keys()];

/**
 * Names of local schemes that happen to be one character off a known tier (成果 and 成本, 时限 and 时效).
 * They are words of their own, no misspellings.
 */
export const LOCAL_TIERS: ReadonlySet<string> = new Set(
  [
    ['成果', '成效', '成就', '成品', '时限', '时间', '时长', '实效', '工效', '质效', '产能', '产值', '产品'],
    ['产量', '投资', '效率', '效能', '效应', '效用', '数据', '社会成果', '经济成果', '生态成果'],
    ['绩效', '支出', '收益', '权益', '公益', '总量', '水量', '流量', '容量', '用量', '资本', '样本'],
    ['文本', '时序', '时段', '时点', '有效', '高效', '见效', '产权', '输出', '突出', '效力', '结果'],
    ['投入管理', '运行成本', '履职效能', '履职效益', '管理效率', '社会效应'],
  ].flat(),
);

/**
 * The scheme whose tier 1 names the table's names fit best; the earlier one wins a tie. Where most names are in none, the
 * table follows a local scheme, or keeps tier 2 names in this column.
 */
export function detectScheme(tier1Texts: Iterable<string>): SchemeId {
  return schemeByNames(Array.from(tier1Texts, tier1Name).join('\n'));
}

/** A workbook has one scheme, or a few. */
const schemeByNames = remembered((lines) => {
  const names = new Set(lines.split('\n').filter((name) => name !== ''));
  let best: SchemeId = 'unknown';
  let bestScore = 0;
  for (const scheme of SCHEMES) {
    const own = scheme.tiers.map((tier) => tier.tier1);
    const shared = own.filter((name) => names.has(name)).length;
    const strange = [...names].filter((name) => !own.includes(name)).length;
    const score = shared - strange / 10;
    if (shared > 0 && shared >= strange && score > bestScore) [best, bestScore] = [scheme.id, score];
  }
  return best;
});

/** The scheme's definition, or null for `unknown`. */
export function schemeOf(id: SchemeId): Scheme | null {
  return SCHEMES.find((scheme) => scheme.id === id) ?? null;
}
