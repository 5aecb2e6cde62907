import { nameKey } from '../sheet/text';
import { tier1Name, tier2Name } from '../tiers/schemes';
import { bracketUnit } from '../value/measure-nouns';
import { inWan, dimensionsOf } from '../value/units';
import { tierText, type HeaderRow, type Indicator, type IndicatorSet, type TargetTable } from './model';

/** A cost row whose value is an absolute amount of money. */
export interface CostRow {
  readonly indicator: Indicator;
  /** Speaks for the whole project; otherwise for a part of it. */
  readonly total: boolean;
  /** The upper end of the value in 万元. */
  readonly wan: number;
  /** Half a unit of the last written digit, in 万元: what rounding may hide. */
  readonly rounding: number;
}

const COST_NAME = /总成本|总支出|总体支出|总体成本|项目成本|预算控制数|总投资/u;
const TOTAL_NAME = /总|合计|项目成本|预算控制数|支出控制/u;
/** Unit costs and rates are no absolute amounts; savings are amounts, but more of them is better. */
const NOT_ABSOLUTE = /标准|单价|人均|单位成本|率$|节约|节省|节支|压减|降低|减少/u;
const MONEY_NAME = /成本|支出|经费|费用|资金|金额|投资|产值|收入|补助|补贴|标准|单价/u;
/** What follows the last money word when the row counts something else: 补助人数, 低收入群众, 标准化. */
const COUNTED = /[人户次个]|群众|学生|职工|对象|家庭|企业|数|面积|里程|[率度化]/u;
/** Tiers whose amounts are gains: 撬动社会总投资 is no cost. */
const BENEFIT_TIER = /^(?:效益|效果|项目效果)$/u;

/** Whether the row stands in a tier for costs: 成本 (2015), 经济成本 (2021), 预算控制 (Guangdong), 产出成本. */
function isCostTier(row: Indicator): boolean {
  const tier2 = tier2Name(tierText(row.tier2));
  return (
    /^(?:成本|经济成本|产出成本|预算控制)$/u.test(tier2) ||
    (tier2 === '' && tier1Name(tierText(row.tier1)) === '成本')
  );
}

/** Whether the row is about money: a bare 万 in it means 万元. */
export function isMoneyRow(row: Indicator): boolean {
  if (isCostTier(row)) return true;
  const pieces = nameKey(row.name?.text ?? '').split(MONEY_NAME);
  return pieces.length > 1 && !COUNTED.test(pieces.at(-1) ?? '');
}

function isCostRow(row: Indicator, name: string): boolean {
  if (/^(?:社会成本|生态环境成本)$/u.test(tier2Name(tierText(row.tier2))) || NOT_ABSOLUTE.test(name))
    return false;
  const gain = BENEFIT_TIER.test(tier1Name(tierText(row.tier1)));
  return isCostTier(row) || (COST_NAME.test(name) && !gain);
}

/** The cost rows of a set that state an absolute amount; unit costs, rates and bare numbers are left out. */
export function costRowsOf(set: IndicatorSet): readonly CostRow[] {
  const rows = set.indicators.flatMap((indicator) => {
    const name = nameKey(indicator.name?.text ?? '');
    const amount = isCostRow(indicator, name) ? absoluteAmount(indicator, set.header) : null;
    return amount ? [{ indicator, name, ...amount }] : [];
  });
  return rows.map(({ indicator, name, wan, rounding }) => ({
    indicator,
    wan,
    rounding,
    total: TOTAL_NAME.test(name) || rows.length === 1,
  }));
}

function absoluteAmount(
  row: Indicator,
  header: HeaderRow,
): { readonly wan: number; readonly rounding: number } | null {
  const { value, text } = row.target;
  if (value.amount === null || value.multiple || value.kind === 'tolerance' || value.kind === 'ratio')
    return null;
  if (/[/／]|每|人均/u.test(text)) return null;
  const unit =
    value.incomplete === '万' || value.incomplete === '亿'
      ? `${value.incomplete}元`
      : (row.target.unit ?? announcedUnit(row, header));
  if (unit === null || !dimensionsOf(unit).includes('money')) return null;
  const wan = inWan(value.upper ?? value.amount, unit);
  const digit = inWan(10 ** -value.decimals, unit);
  return wan === null || digit === null ? null : { wan, rounding: digit / 2 };
}

/** The unit a bracket behind the name or the column label announces: 总成本（万元）. */
function announcedUnit(row: Indicator, header: HeaderRow): string | null {
  const label = header.labels.find((item) => item.role === 'target');
  return bracketUnit(row.name?.text ?? '') ?? bracketUnit(label?.text ?? '');
}

/** Whether the rows are for a longer period than the year the budget is for. */
export function isMultiYear(set: IndicatorSet): boolean {
  return /长期|中期|实施期/u.test(set.header.group);
}

/** The budget in 万元: the total, or the sum of its parts where the total is blank or 0. Null when unknown or 0. */
export function budgetOf(table: TargetTable): number | null {
  const total = table.budget.total;
  if (total?.amount) return total.amount;
  if (total && total.amount === null && total.text.trim() !== '') return null;
  const sum = table.budget.parts.reduce((whole, part) => whole + (part.amount ?? 0), 0);
  return sum > 0 ? sum : null;
}

/** Half a unit of the last digit the budget shows, in 万元; of its coarsest part where the total is blank or 0. */
export function budgetRounding(table: TargetTable): number {
  const { total, parts } = table.budget;
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
