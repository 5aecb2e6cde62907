import { labelKey } from '../sheet/text';

/**
 * Labels with one character lost or misread, as forms and their scans have them: the wrong word and the right one.
 * A closed list, because a label at a distance of one character may be another label.
 */
const TYPOS: readonly (readonly [wrong: string, right: string])[] = [
  ['财政投款', '财政拨款'],
  ['财政拔款', '财政拨款'],
  ['财政拨歀', '财政拨款'],
  ['财攻资金', '财政资金'],
  ['联系电', '联系电话'],
  ['联糸电话', '联系电话'],
  ['目起止时间', '项目起止时间'],
  ['项目起止时问', '项目起止时间'],
  ['项目名秤', '项目名称'],
  ['项目各称', '项目名称'],
  ['项日名称', '项目名称'],
  ['顶目名称', '项目名称'],
  ['项目编玛', '项目编码'],
  ['项日编码', '项目编码'],
  ['顶目编码', '项目编码'],
  ['主管部们', '主管部门'],
  ['主菅部门', '主管部门'],
  ['实旋单位', '实施单位'],
  ['实施单住', '实施单位'],
  ['预箅数', '预算数'],
  ['予算数', '预算数'],
  ['资金支岀计划', '资金支出计划'],
  ['资金支出计戈', '资金支出计划'],
  ['年度资金总頟', '年度资金总额'],
  ['总休目标', '总体目标'],
  ['总体日标', '总体目标'],
  ['绩效日标', '绩效目标'],
  ['缋效目标', '绩效目标'],
  ['年度日标', '年度目标'],
];

/** What may stand in front of a label. */
const LEADS = ['', '其中'];

const BY_KEY: ReadonlyMap<string, readonly [string, string]> = new Map(
  TYPOS.flatMap((typo) => LEADS.map((lead) => [lead + typo[0], typo] as const)),
);

/** A misspelt label: what is wrong in it and what it should be; null for anything else. */
export function labelTypo(text: string): { readonly wrong: string; readonly right: string } | null {
  const typo = BY_KEY.get(labelKey(text));
  return typo ? { wrong: typo[0], right: typo[1] } : null;
}
