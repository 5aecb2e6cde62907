import type { Bilingual } from '../locale';
import type { RuleExample } from './example';
import type { AnyRule, FixKind } from './rule';

/** The folders of the rules with their headings, in the order of the catalogue. */
export const RULE_GROUPS = {
  units: { 'zh-CN': '计量单位', en: 'Units' },
  money: { 'zh-CN': '预算与成本', en: 'Budget and costs' },
  tiers: { 'zh-CN': '指标层级', en: 'Tiers' },
  values: { 'zh-CN': '指标值', en: 'Target values' },
  time: { 'zh-CN': '时间', en: 'Time' },
  names: { 'zh-CN': '名称与描述', en: 'Names and descriptions' },
  basis: { 'zh-CN': '确定依据', en: 'Basis' },
  identity: { 'zh-CN': '表头与项目信息', en: 'Header and project' },
  goals: { 'zh-CN': '绩效目标', en: 'Goals' },
  shape: { 'zh-CN': '表格形态', en: 'Shape of the table' },
  relations: { 'zh-CN': '指标之间的关系', en: 'Between indicators' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RuleGroup = keyof typeof RULE_GROUPS;

/** A rule with everything that is written beside it. */
export interface CatalogueEntry {
  readonly group: RuleGroup;
  readonly rule: AnyRule;
  readonly example: RuleExample;
  /** The kinds of remedies it offers. */
  readonly fixes: readonly FixKind[];
}
