import { labelKey } from '../sheet/text';

/** What a column of the indicator block holds. */
export type ColumnRole =
  | 'tier1'
  | 'tier2'
  | 'tier3'
  | 'description'
  | 'target'
  | 'comparator'
  | 'unit'
  | 'basis'
  | 'weight'
  | 'grading'
  | 'result'
  | 'history'
  | 'note'
  | 'projectCode'
  | 'projectName'
  | 'goal';

/** What a label in the block above the indicators announces. */
export type FieldRole =
  | 'projectCode'
  | 'projectName'
  | 'department'
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
  | 'goal';

/** Column labels by role, compared after {@link labelKey}. Adding a province's wording is a line here. */
const COLUMNS: Readonly<Record<ColumnRole, readonly string[]>> = {
  tier1: ['一级指标', '一级绩效指标', '一级目标'],
  tier2: ['二级指标', '二级绩效指标', '二级目标'],
  tier3: ['三级指标', '三级绩效指标', '三级指标名称', '三级指标内容', '三级目标', '具体指标', '指标名称'],
  description: ['绩效指标描述', '指标描述', '指标说明', '指标解释'],
  target: ['指标值', '年度指标值', '指标值及单位', '计划指标值', '目标值', '绩效目标值', '年度目标值'],
  comparator: ['指标性质', '计算符号'],
  unit: ['度量单位', '计量单位', '单位'],
  basis: ['指标值确定依据', '指标值设定依据', '参考值确定依据', '参考标准'],
  weight: ['权重', '分值', '分值权重'],
  grading: ['评价标准', '评分标准', '计分标准'],
  history: ['上年指标值', '前年指标值'],
  projectCode: [],
  projectName: [],
  goal: [],
  result: [
    '实际完成值',
    '自评完成值',
    '复核完成值',
    '得分',
    '自评得分',
    '复核得分',
    '偏离度',
    '偏差原因分析及改进措施',
    '采集数据项',
  ],
  note: ['备注', '指标值说明'],
};

/** Labels of the block above the indicators. */
const FIELDS: Readonly<Record<FieldRole, readonly string[]>> = {
  projectCode: ['项目编码', '项目代码'],
  projectName: ['项目名称', '专项名称'],
  department: ['主管部门', '主管部门及代码', '预算单位', '部门名称'],
  implementer: ['实施单位', '项目单位'],
  projectType: ['项目属性', '项目类别'],
  schedule: ['项目期', '项目起止时间', '项目实施期'],
  budgetGroup: ['预算规模及资金用途', '预算规模', '项目资金', '资金情况'],
  budgetTotal: ['预算数', '年度资金总额', '资金总额', '总额', '项目资金总额'],
  budgetFiscal: [
    '财政资金',
    '其中财政资金',
    '财政拨款',
    '其中财政拨款',
    '其中当年财政拨款',
    '其中本年财政拨款',
  ],
  budgetOther: ['其他资金', '自有资金', '其中其他资金'],
  budgetPart: ['上年结转资金', '其中上年结转资金'],
  purpose: ['资金用途'],
  paymentPlan: ['资金支出计划', '用款计划', '资金支付计划'],
  goal: [
    '绩效目标',
    '总体目标',
    '年度总体目标',
    '年度绩效目标',
    '年度目标',
    '项目绩效目标',
    '预期目标',
    '总体绩效目标',
  ],
};

/** No label is longer than this; longer texts are never looked up. */
const LONGEST_LABEL = 40;

function indexOf<Role extends string>(
  labels: Readonly<Record<Role, readonly string[]>>,
): ReadonlyMap<string, Role> {
  const entries = Object.entries(labels) as [Role, readonly string[]][];
  return new Map(entries.flatMap(([role, names]) => names.map((name) => [labelKey(name), role] as const)));
}

const COLUMN_BY_LABEL = indexOf(COLUMNS);
const FIELD_BY_LABEL = indexOf(FIELDS);

/** The role of a column with this label, or null. */
export function columnRole(text: string): ColumnRole | null {
  return text.length > LONGEST_LABEL ? null : (COLUMN_BY_LABEL.get(labelKey(text)) ?? null);
}

/** The role of a field with this label, or null. */
export function fieldRole(text: string): FieldRole | null {
  return text.length > LONGEST_LABEL ? null : (FIELD_BY_LABEL.get(labelKey(text)) ?? null);
}

/** A payment-plan period: 3月底, 第一季度, 一季度末. */
export function isPeriod(text: string): boolean {
  return (
    text.length < 12 && /^(?:\d{1,2}月(?:底|末|份)?|第?[一二三四1-4]季度(?:末|底)?)$/u.test(labelKey(text))
  );
}

/** Names the period of an indicator set, beside its header: 长期绩效指标, 年度绩效指标. */
export function isPeriodGroup(text: string): boolean {
  return text.length <= LONGEST_LABEL && PERIOD_GROUP.test(labelKey(text));
}

const PERIOD_GROUP = /^(?:中?长期|中期|实施期|年度|本年度?|当年)绩效(?:指标|目标)$/u;

/** The title of a target table: ends in 绩效目标表, 绩效目标申报表, 绩效自评表 …, brackets and numbering around it aside. */
export function isTitle(text: string): boolean {
  if (text.length > 120) return false;
  return /绩效(?:目标|自评|评价)(?:申报|批复|设定|制定|自评|评价|指标)?表$/u.test(labelKey(text));
}

/** A row below the indicators that belongs to the form, not to the indicators: notes, signatures, opinions, totals. */
export function isFooter(text: string): boolean {
  return /^(?:注[:：]|注\d|填报人|填表人|联系人|审核意见|财政部门意见|主管部门意见|其他说明|负责人|单位负责人)/u.test(
    text.trim().slice(0, 20).replace(/\s/gu, ''),
  );
}

/** 合计, 总分, 小计 … : a sum, never an indicator. */
export function isTotalLabel(text: string): boolean {
  return text.length < 12 && /^(?:合计|总计|总分|小计|得分|总得分)$/u.test(labelKey(text));
}

/** A slot of a blank form: `…`, `1.`, `①`, 目标1, 具体指标. */
export function isSlot(text: string): boolean {
  const key = text.trim();
  return (
    key === '' || (key.length < 8 && /^(?:[….]+|[·]+|\d{1,2}[.、．]?|[①-⑳]|目标\d{1,2}|具体指标)$/u.test(key))
  );
}
