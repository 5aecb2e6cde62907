import { budgetOf, isCostTier } from '../table/cost-rows';
import type { Indicator, IndicatorSet, TargetTable } from '../table/model';
import { nameFacts } from '../value/indicator-name';
import { formatWan } from '../value/money';
import type { WorkbookFacts } from './workbook-facts';
import type { Wanted } from './target-edits';

/** The person fills it in. */
const BLANK = '__';
/** All of them: of a rate that is 100 %. */
const ALL = /^(?:全覆盖|全部|全面|全面覆盖|全员|全体|应\p{Script=Han}尽\p{Script=Han})$/u;
const UNIT_COST = /标准|单价|人均|单位\p{Script=Han}{0,4}成本/u;
const WHOLE_COST = /总|合计/u;
/** Offered where the name names no unit. */
const USUAL_UNITS = ['个', '次'];
const MOST_UNITS = 2;

/** What a row says in words, as numbers with blanks to fill in: `≥__%`, `≥__次`, `≤__万元`; the likeliest first. */
export function numberTemplates(
  table: TargetTable,
  set: IndicatorSet,
  row: Indicator,
  workbook: WorkbookFacts,
): readonly Wanted[] {
  const { rate, direction, bare, bracketUnit } = nameFacts(row.name?.text ?? '');
  const sign = direction === 'adverse' ? '≤' : '≥';
  if (rate || isSatisfaction(row)) {
    const percent: Wanted = { sign, number: BLANK, unit: '%' };
    return ALL.test(row.target.value.core) ? [{ sign: '=', number: '100', unit: '%' }, percent] : [percent];
  }
  if (isCostTier(row.keys) || /(?:成本|金额)$/u.test(bare)) return costs(table, set, row, bare);
  if (bracketUnit !== null) return [{ sign, number: BLANK, unit: '' }];
  return unitsFor(row, workbook).map((unit) => ({ sign, number: BLANK, unit }));
}

/** Whether the row stands in the tier for satisfaction, whichever column names it. */
export function isSatisfaction({ keys }: Indicator): boolean {
  const { tier1, tier2 } = keys;
  return tier2 === '服务对象满意度' || (tier1.includes('满意度') && (tier2 === '' || tier2 === '具体'));
}

/** The budget is the limit of the whole cost, not of a part of it. */
function costs(table: TargetTable, set: IndicatorSet, row: Indicator, name: string): readonly Wanted[] {
  if (UNIT_COST.test(name)) return [{ sign: '≤', number: BLANK, unit: '元' }];
  const blank: Wanted = { sign: '≤', number: BLANK, unit: '万元' };
  const others = set.indicators.filter((other) => other !== row && isCostTier(other.keys));
  if (!isCostTier(row.keys) || (others.length > 0 && !WHOLE_COST.test(name))) return [blank];
  const budget = budgetOf(set.budget ?? (set.period === 'year' ? table.budget : null));
  return budget === null ? [blank] : [{ sign: '≤', number: formatWan(budget), unit: '万元' }, blank];
}

function unitsFor(row: Indicator, workbook: WorkbookFacts): readonly string[] {
  const { measure } = nameFacts(row.name?.text ?? '');
  const usual = workbook.usualUnit(row.keys.name);
  const units = [...(measure?.units ?? []), ...(usual === null ? [] : [usual])];
  return [...new Set(units.length > 0 ? units : USUAL_UNITS)].slice(0, MOST_UNITS);
}
