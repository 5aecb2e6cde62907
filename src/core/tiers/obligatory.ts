import type { SchemeId } from './schemes';

/** What a scheme asks of every project, by the word the form uses for it. */
interface Obligatory {
  /** Tier 1 names after `tier1Name`; null where the scheme does not ask for this one. */
  readonly output: string;
  readonly benefit: string;
  readonly satisfaction: string | null;
}

const OBLIGATORY: ReadonlyMap<SchemeId, Obligatory> = new Map([
  ['2015', { output: '产出', benefit: '效益', satisfaction: '满意度' }],
  ['2021', { output: '产出', benefit: '效益', satisfaction: '满意度' }],
  ['two-block', { output: '产出', benefit: '效益', satisfaction: '服务对象满意度' }],
  ['guangdong', { output: '预期产出', benefit: '效果', satisfaction: null }],
]);

/** The tiers a table of this scheme must fill; null for schemes nothing is known about, or that work differently. */
export function obligatoryIn(scheme: SchemeId): Obligatory | null {
  return OBLIGATORY.get(scheme) ?? null;
}

/** Tier 2 names every project fills under its outputs, 成本 aside: that one depends on the kind of project. */
export const OBLIGATORY_OUTPUTS = ['数量', '质量', '时效'] as const;

/** A row to start from: a name that says what is measured, and a value whose number is left to the person. */
export interface Skeleton {
  readonly name: string;
  readonly value: string;
}

const SKELETONS: ReadonlyMap<string, Skeleton> = new Map([
  ['数量', { name: '任务完成数量', value: '≥__项' }],
  ['质量', { name: '任务完成合格率', value: '≥__%' }],
  ['时效', { name: '任务完成及时率', value: '≥__%' }],
  ['经济效益', { name: '带动增收金额', value: '≥__万元' }],
  ['社会效益', { name: '受益人数', value: '≥__人' }],
  ['生态效益', { name: '环境改善达标率', value: '≥__%' }],
  ['可持续影响', { name: '成果持续使用年限', value: '≥__年' }],
  ['服务对象满意度', { name: '服务对象满意度', value: '≥__%' }],
]);

/** The skeleton of a row under this tier 2 (after `tier2Name`), or null. */
export function skeletonOf(tier2: string): Skeleton | null {
  return SKELETONS.get(tier2) ?? null;
}
