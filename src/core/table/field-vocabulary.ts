import { labelKey, nameKey } from '../sheet/text';
import { remembered } from '../remembered';
import { simplified } from './traditional';

/** What a label in the block above the indicators announces. */
export type FieldRole =
  | 'projectCode'
  | 'projectName'
  | 'department' // 主管部门, its code too
  | 'applicant' // 填报单位, 预算单位: who hands the form in
  | 'implementer'
  | 'projectType'
  | 'schedule'
  | 'budgetGroup'
  | 'budgetTotal'
  | 'budgetFiscal'
  | 'budgetOther'
  | 'budgetPart'
  | 'purpose'
  | 'paymentPlan'
  | 'goal'
  | 'other'; // a label no rule asks about; it keeps its neighbours apart

/** Labels of the block above the indicators, after {@link labelKey}. Adding a province's wording is a line here. */
const FIELDS: Readonly<Record<FieldRole, readonly string[]>> = {
  projectCode: ['项目编码', '项目代码', '项目编号', '专项编码', '专项代码'],
  projectName: [
    ...['项目名称', '专项名称', '转移支付名称', '转移支付项目名称', '专项转移支付名称', '专项资金名称'],
  ],
  department: [
    ...['主管部门', '主管部门及代码', '主管部门及编码', '主管部门编码', '主管部门代码', '主管部门名称'],
    ...['项目主管部门', '资金主管部门', '预算主管部门', '业务主管部门', '主管单位'],
    ...['中央主管部门', '地方主管部门', '省级主管部门', '市级主管部门', '县级主管部门'],
  ],
  applicant: [
    ...['预算单位', '预算部门', '部门名称', '单位名称', '填报单位', '填报部门', '申报单位', '申报部门'],
    ...['编报单位', '预算单位名称', '部门单位名称', '单位编码', '单位代码', '部门编码', '部门代码'],
  ],
  implementer: [
    ...['实施单位', '项目单位', '项目实施单位', '专项实施单位', '具体实施单位', '项目承担单位', '承担单位'],
    ...['资金使用单位', '用款单位', '项目实施部门', '实施部门', '项目执行单位', '执行单位'],
  ],
  projectType: [
    ...['项目属性', '项目类别', '项目类型', '项目性质', '专项属性', '专项类别', '专项类型', '资金性质'],
    ...['是否新增', '项目分类', '支出类型'],
  ],
  schedule: [
    ...['项目期', '项目起止时间', '项目实施期', '起止时间', '专项起止时间', '项目起止年限', '起止年限'],
    ...[
      '项目周期',
      '实施期限',
      '项目期限',
      '开始时间',
      '完成时间',
      '结束时间',
      '计划开始日期',
      '计划结束日期',
      '计划完成日期',
      '项目开始时间',
      '项目完成时间',
    ],
    ...['计划开始时间', '计划完成时间', '项目实施内容', '项目实施进度计划', '实施进度计划', '项目实施周期'],
  ],
  budgetGroup: [
    ...['预算规模及资金用途', '预算规模', '项目资金', '资金情况', '项目资金情况', '专项资金情况', '专项资金'],
    ...[
      '项目资金申请',
      '项目申请资金',
      '项目资金来源',
      '资金来源',
      '预算执行情况',
      '预算情况',
      '年度预算',
      '年度资金情况',
    ],
    ...['项目预算', '项目预算情况', '资金投入情况', '资金投入', '资金构成', '项目资金构成', '年度预算申请'],
    ...['年度预算执行情况', '项目预算执行情况', '项目资金执行情况', '预算资金', '预算资金情况', '部门预算'],
    ...['部门预算情况', '年度部门预算', '整体支出规模'],
  ],
  budgetTotal: [
    ...['预算数', '年度资金总额', '资金总额', '总额', '项目资金总额', '项目总额', '预算总额', '预算金额'],
    ...['实施期资金总额', '中期资金总额', '年度预算数', '年度预算总额', '资金总额及构成'],
  ],
  budgetFiscal: ['财政资金', '财政拨款', '当年财政拨款', '本年财政拨款', '年度财政拨款', '财政性资金'],
  budgetOther: ['其他资金', '自有资金', '自筹资金', '单位资金', '单位自筹资金', '单位自有资金'],
  budgetPart: ['上年结转资金', '上年结转', '上年结转结余', '上年结转结余资金'],
  purpose: ['资金用途', '项目用途', '专项用途'],
  paymentPlan: [
    ...['资金支出计划', '用款计划', '资金支付计划', '资金用款计划', '支出计划', '资金使用计划'],
    ...['项目支出计划', '支付计划', '分月用款计划'],
  ],
  goal: [],
  other: [
    ...['项目负责人', '专项负责人', '负责人', '单位负责人', '项目负责人及电话', '项目负责人及联系电话'],
    ...['联系人', '联系电话', '联系人及电话', '联系人及联系电话', '电话', '手机', '传真', '邮编', '邮政编码'],
    ...[
      '预算执行率权重',
      '填报人',
      '填表人',
      '填报日期',
      '填表日期',
      '申报日期',
      '项目概况',
      '专项概况',
      '项目概述',
      '项目简介',
    ],
    ...['项目内容', '主要内容', '项目主要内容', '立项依据', '项目立项依据', '专项立项依据', '政策依据'],
    ...['项目立项情况', '项目立项的依据', '项目申报的可行性', '项目申报的必要性', '可行性', '必要性'],
    ...['项目必要性', '项目可行性', '单位职能概述', '部门职能概述', '职能概述', '部门职责', '主要职责'],
    ...[
      '单位已有的保证项目实施的制度措施',
      '功能科目编码',
      '功能科目名称',
      '科目编码',
      '科目名称',
      '支出科目',
    ],
    ...[
      '预算年度',
      '申报年度',
      '项目年度',
      '实施年度',
      '填报年度',
      '编报年度',
      '绩效年度',
      '所属年度',
      '年度',
      '年份',
      '预算级次',
      '资金分配方式',
      '绩效类型',
    ],
    ...['专项基本情况', '项目基本情况', '基本情况', '基本信息', '项目基本信息'],
    ...['实际完成情况', '实际完成目标', '目标完成情况', '目标实际完成情况', '全年实际完成情况', '完成情况'],
    ...['财政部门', '中央财政部门', '省级财政部门', '市级财政部门', '县级财政部门', '备注', '序号'],
    ...['年度主要任务', '任务名称', '工作任务', '主要任务', '支出内容', '支出明细', '金额单位', '单位'],
  ],
};

/** No label is longer than this; longer texts are never looked up. */
export const LONGEST_LABEL = 40;

/** …名称 of the project, of a policy or of a fund; not of a department, a subject or a task. */
const NAME_OF_PROJECT = /^\p{Script=Han}{0,8}(?:项目|专项|资金|政策|课题|工程)名称$/u;
/** Goals are named in many ways, all made of these words: 项目年度绩效目标, 中期滚动目标, 本年度总体目标. */
const GOAL =
  /^(?:项目|专项|资金|部门|单位|整体|区域|支出|财政|预算|总体|总|工作|中长期|中期|长期|三年|实施周?期|滚动|阶段性|年初|设定|申报|本年度|当年度|年度|当年|本年|全年|绩效|履职|预期)+目标$/u;
const CONTACT =
  /^\p{Script=Han}{2,8}(?:负责人|联系人|联系电话|联系方式|概况|必要性|可行性|科目编码|完成情况)$/u;

const BY_KEY: ReadonlyMap<string, FieldRole> = new Map(
  (Object.entries(FIELDS) as [FieldRole, readonly string[]][]).flatMap(([role, names]) =>
    names.map((name) => [name, role] as const),
  ),
);

const LONGEST_NEAR = 12;

/** Known labels by what is left of them when one character is lost. */
const BY_REST: ReadonlyMap<string, string> = new Map(
  [...BY_KEY.keys()].flatMap((name) =>
    name.length < 4 ? [] : Array.from(name, (_, at) => [without(name, at), name] as const),
  ),
);

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}

/** Forms number their labels: 1.项目名称, 一、项目名称. */
const NUMBER = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、](?!\d)/u;

const keyOf = remembered((text) =>
  simplified(labelKey(text))
    .replace(NUMBER, '')
    .replace(/^其中[,，]?/u, ''),
);

/** Whether a text begins with the number of a label. */
export function isNumbered(text: string): boolean {
  return NUMBER.test(nameKey(text.slice(0, LONGEST_NUMBER)));
}

const LONGEST_NUMBER = 8;

/**
 * A label as it is compared here: like `labelKey`, simplified, without a number or 其中 in front. `''` for a text too long
 * for one.
 */
export function fieldKey(text: string): string {
  return text.length > LONGEST_LABEL ? '' : keyOf(text);
}

const roleOf = remembered((text) => roleOfKey(fieldKey(text)));

/** The role of a field with this label, `other` for labels no rule asks about; null when it is none. */
export function fieldLabelRole(text: string): FieldRole | null {
  return text.length > LONGEST_LABEL ? null : roleOf(text);
}

function roleOfKey(key: string): FieldRole | null {
  const role = BY_KEY.get(key);
  if (role) return role;
  if (GOAL.test(key)) return 'goal';
  if (NAME_OF_PROJECT.test(key)) return 'projectName';
  return CONTACT.test(key) ? 'other' : null;
}

/** The role of a field with this label, or null. */
export function fieldRole(text: string): FieldRole | null {
  const role = fieldLabelRole(text);
  return role === 'other' ? null : role;
}

/** The known label this one would be but for one character, lost or mistaken: 联系电, 目起止时间; null when it is near none. */
export const nearLabel: (text: string) => string | null = remembered((text) => {
  const key = fieldKey(text);
  if (key.length < 3 || key.length > LONGEST_NEAR) return null;
  const lost = BY_REST.get(key);
  if (lost || key.length < 4) return lost ?? null;
  for (let at = 0; at < key.length; at++) {
    const label = BY_REST.get(without(key, at));
    if (label) return label;
  }
  return null;
});

/** A payment-plan period: 3月底, 第一季度, 一季度末, 1-3月. */
export function isPeriod(text: string): boolean {
  return text.length < 24 && /[月季]/u.test(text) && PERIOD.test(labelKey(text));
}

const PERIOD =
  /^(?:截至|截止|到)?(?:\d{1,2}[-~至])?(?:\d{1,2}月(?:底|末|份|份底|\d{1,2}日)?|第?[一二三四1-4]季度(?:末|底)?)(?:前)?$/u;
