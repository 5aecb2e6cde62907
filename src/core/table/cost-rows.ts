import { bracketUnit } from '../value/measure-nouns';
import { nameFacts } from '../value/indicator-name';
import { dimensionsOf, inWan } from '../value/units';
import type { Budget, HeaderRow, Indicator, IndicatorKeys, IndicatorSet, MoneyPart } from './model';

/** A cost row whose value is an absolute amount of money. */
export interface CostRow {
  readonly indicator: Indicator;
  /** Speaks for the whole project, because its name says so or because it stands alone; otherwise for a part of it. */
  readonly total: boolean;
  /** Its name says so. */
  readonly named: boolean;
  /** The upper end of the value in 万元. */
  readonly wan: number;
  /** Half a unit of the last written digit, in 万元: what rounding may hide. */
  readonly rounding: number;
}

/** Tiers for costs: 成本 (2015), 经济成本 (2021), 产出成本 (evaluation), 预算控制 (Guangdong). */
const COST_TIERS: ReadonlySet<string> = new Set(['成本', '经济成本', '产出成本', '预算控制']);
/** Costs to others than the budget. */
const OUTSIDE_COSTS: ReadonlySet<string> = new Set(['社会成本', '生态环境成本']);
/** Tiers whose amounts are gains: 撬动社会总投资 is no cost. */
const BENEFIT_TIERS: ReadonlySet<string> = new Set(['效益', '效果', '项目效果']);
const COST_NAME = /总成本|总支出|总体支出|总体成本|项目成本|预算控制数|总投资/u;
const TOTAL_NAME = /总|合计|项目成本|预算控制数|支出控制/u;
/** Unit costs and rates are no absolute amounts; savings are amounts, but more of them is better. */
const NOT_ABSOLUTE = /标准|单价|人均|单位成本|率$|节约|节省|节支|压减|降低|减少/u;
const MONEY_NAME = /成本|支出|经费|费用|资金|金额|投资|产值|收入|补助|补贴|标准|单价/u;
/** What follows the last money word when the row counts something else: 补助人数, 低收入群众, 标准化. */
const COUNTED = /[人户次个]|群众|学生|职工|对象|家庭|企业|数|面积|里程|[率度化]/u;

/** Whether these tiers are for costs. */
export function isCostTier({ tier1, tier2 }: Pick<IndicatorKeys, 'tier1' | 'tier2'>): boolean {
  return COST_TIERS.has(tier2) || (tier2 === '' && tier1 === '成本');
}

/** Whether the row is about money: a bare 万 in it means 万元. */
export function isMoneyRow(row: Indicator): boolean {
  if (isCostTier(row.keys)) return true;
  const pieces = row.keys.name.split(MONEY_NAME);
  return pieces.length > 1 && !COUNTED.test(pieces.at(-1) ?? '');
}

/** Sets never change, and several rules ask for their cost rows. */
const KNOWN = new WeakMap<IndicatorSet, readonly CostRow[]>();

/** The cost rows of a set that state an absolute amount; unit costs, rates and bare numbers are left out. */
export function costRowsOf(set: IndicatorSet): readonly CostRow[] {
  const known = KNOWN.get(set);
  if (known) return known;
  const rows = readCostRows(set);
  KNOWN.set(set, rows);
  return rows;
}

function readCostRows(set: IndicatorSet): readonly CostRow[] {
  const found: { -readonly [Key in keyof CostRow]: CostRow[Key] }[] = [];
  for (const indicator of set.indicators) {
    // Almost every row counts something else than money: its unit alone says so.
    const unit = indicator.target.value.amount === null ? null : moneyUnitOf(indicator, set.header);
    if (unit === null || !isCostRow(indicator)) continue;
    const amount = absoluteAmount(indicator, unit);
    if (!amount) continue;
    const named = TOTAL_NAME.test(indicator.keys.name);
    found.push({ indicator, total: named, named, wan: amount.wan, rounding: amount.rounding });
  }
  const [only] = found;
  if (only && found.length === 1) only.total = true;
  return found;
}

/** The money unit of a value: its own, a bare 万 or 亿 completed, or the one its name or column announces; else null. */
function moneyUnitOf(row: Indicator, header: HeaderRow): string | null {
  const { value, unit } = row.target;
  const cut = value.incomplete === '万' || value.incomplete === '亿' ? `${value.incomplete}元` : null;
  const found = cut ?? unit ?? announcedUnit(row, header);
  return found !== null && dimensionsOf(found).includes('money') ? found : null;
}

function isCostRow(row: Indicator): boolean {
  const { name, tier1, tier2 } = row.keys;
  if (OUTSIDE_COSTS.has(tier2) || NOT_ABSOLUTE.test(name)) return false;
  return isCostTier(row.keys) || (!BENEFIT_TIERS.has(tier1) && COST_NAME.test(name));
}

function absoluteAmount(row: Indicator, unit: string): Pick<CostRow, 'wan' | 'rounding'> | null {
  const { value, text } = row.target;
  if (value.amount === null || value.multiple || value.kind === 'tolerance' || value.kind === 'ratio')
    return null;
  if (/[/／]|每|人均/u.test(text)) return null;
  const wan = inWan(value.upper ?? value.amount, unit);
  const digit = inWan(10 ** -value.decimals, unit);
  return wan === null || digit === null ? null : { wan, rounding: digit / 2 };
}

/** The unit a bracket behind the name or the column label announces: 总成本（万元）. */
export function announcedUnit(row: Indicator, header: HeaderRow): string | null {
  const label = header.labels.find((item) => item.role === 'target');
  return nameFacts(row.name?.text ?? '').bracketUnit ?? bracketUnit(label?.text ?? '');
}

/** A budget in 万元: the total, or the sum of its parts where the total is blank or 0. Null when unknown or 0. */
export function budgetOf(budget: Budget | null): number | null {
  if (budget === null) return null;
  const { total, parts } = budget;
  if (total?.amount) return total.amount;
  if (total && total.amount === null && total.text.trim() !== '') return null;
  const sum = sumOf(parts);
  return sum > 0 ? sum : null;
}

/** The parts of a budget together in 万元; blank ones count nothing, blank or zero ones that have parts count these. */
export function sumOf(parts: readonly MoneyPart[]): number {
  let sum = 0;
  for (const part of parts)
    sum += part.amount === null || part.amount === 0 ? sumOf(part.parts) : part.amount;
  return sum;
}

/** Half a unit of the last digit the budget shows, in 万元; of its coarsest part where the total is blank or 0. */
export function budgetRounding({ total, parts }: Budget): number {
  const shown = total?.amount ? [total] : parts;
  return Math.max(
    0,
    ...shown.map(({ text, figure, amount }) => {
      if (!figure || !amount) return 0;
      const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
      return (10 ** -decimals * (amount / figure)) / 2;
    }),
  );
}
