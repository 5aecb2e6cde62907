import { snapshotFromTexts, type SheetSnapshot } from '../sheet/snapshot';

/** The texts of an indicator row in the order of the form: tiers, name, description, value, basis, then extra columns. */
export type RowTexts = readonly string[];

/** A small target table as data; everything left out gets a blameless default. */
export interface TableData {
  readonly title?: string;
  /** The line above the fields; `''` leaves it out. */
  readonly unitLine?: string;
  readonly projectName?: string;
  /** `other: null` leaves out the label 其他资金 as well. */
  readonly budget?: { readonly total?: string; readonly fiscal?: string; readonly other?: string | null };
  /** The label of the total, where its bracket matters. */
  readonly totalLabel?: string;
  readonly purpose?: string;
  readonly plan?: { readonly periods?: readonly string[]; readonly shares: readonly string[] };
  readonly goal?: string;
  /** The header of the value column (E). */
  readonly valueLabel?: string;
  /** Headers of columns behind the basis: G, H … */
  readonly extraColumns?: readonly string[];
  /** Rows from row 11 on; `header` prints the indicator header once more. */
  readonly rows: readonly (RowTexts | 'header')[];
}

/** A whole sheet, text by text, where the form above is not the point. */
export interface GridData {
  readonly grid: readonly RowTexts[];
}

/** The columns B, D, E and F hold the periods of the payment plan, as in the published form. */
const PLAN_COLUMNS = [1, 3, 4, 5];
const PERIODS = ['3月底', '6月底', '10月底', '12月底'];
const SHARES = ['25%', '50%', '75%', '100%'];

/** The tier 1 of the 2015 scheme that owns a tier 2. */
const OWNER: Readonly<Record<string, string>> = {
  数量: '产出',
  质量: '产出',
  时效: '产出',
  成本: '产出',
  经济效益: '效益',
  社会效益: '效益',
  生态效益: '效益',
  可持续影响: '效益',
  服务对象满意度: '满意度',
};

/** An indicator row under the right tiers of the 2015 scheme; `extra` fills the columns behind the basis. */
export function row(
  tier2: string,
  name: string,
  value: string,
  ...extra: readonly string[]
): readonly string[] {
  return described(tier2, name, '按年度台账统计', value, ...extra);
}

/** Like {@link row}, with a description of its own. */
export function described(
  tier2: string,
  name: string,
  description: string,
  value: string,
  ...extra: readonly string[]
): readonly string[] {
  const owner = OWNER[tier2];
  if (owner === undefined) throw new Error(`no tier 1 owns ${tier2}`);
  return [`${owner}指标`, `${tier2}指标`, name, description, value, '年度工作方案', ...extra];
}

/** The sheet a case describes: the form used in Hebei, its indicator header in row 10, or the grid as given. */
export function sheetOf(data: TableData | GridData): SheetSnapshot {
  return snapshotFromTexts('测试表', 'grid' in data ? data.grid : hebeiGrid(data));
}

function hebeiGrid(data: TableData): readonly RowTexts[] {
  const { budget = {}, plan = { shares: SHARES }, projectName = '镇级图书室运行经费' } = data;
  const { total = '100', fiscal = '100', other = '' } = budget;
  const header = [
    ...['一级指标', '二级指标', '三级指标', '绩效指标描述', data.valueLabel ?? '指标值', '指标值确定依据'],
    ...(data.extraColumns ?? []),
  ];
  const money = ['预算规模及资金用途', data.totalLabel ?? '预算数', total, '其中：财政资金', fiscal];
  return [
    [data.title ?? `${projectName}绩效目标表`],
    ['305001 测试县文化和旅游局本级'],
    [data.unitLine ?? '单位：万元'],
    ['项目编码', '13070024P00001410007P', '', '项目名称', projectName],
    other === null ? money : [...money, '其他资金', other],
    ['', data.purpose ?? '图书室日常开放与图书更新'],
    spread('资金支出计划（%）', plan.periods ?? PERIODS),
    spread('', plan.shares),
    ['绩效目标', data.goal ?? '保障图书室全年开放'],
    header,
    ...data.rows.map((texts) => (texts === 'header' ? header : texts)),
  ];
}

function spread(first: string, texts: readonly string[]): readonly string[] {
  const line = [first, '', '', '', '', ''];
  texts.forEach((text, index) => (line[PLAN_COLUMNS[index] ?? line.length] = text));
  return line;
}
