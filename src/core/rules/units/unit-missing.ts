import type { HeaderRow, Indicator, TargetTable } from '../../table/model';
import { nameFacts, type NameFacts } from '../../value/indicator-name';
import { bracketUnit } from '../../value/measure-nouns';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import type { WorkbookFacts } from '../workbook-facts';

interface Bare {
  readonly value: string;
}

interface Titles {
  readonly append: { readonly value: string };
}

/** Ranks, and pure numbers such as a coefficient. */
const WITHOUT_UNIT =
  /(?:名次|排名|位次|等级|系数|指数|因子|性别比|生师比|师生比|菌值|容积率|郁闭度|色差|pH值?)$/iu;
/** A degree between nothing and all is a pure number (均匀度 0.7), a length or a density is none. */
const DEGREE = /(?<![长厚宽高深浓温湿速强硬密坡跨角精])度$/u;
const SCORE = /(?:得分|评分|分数)$/u;

/** Rates that are as often given per thousand or per ten thousand heads: `12` alone does not say which. */
const PER_HEAD = /(?:死亡|发病|患病|出生|信访|案发|发案|事故|故障)率$/u;

/** Where points are given in the value itself: 三级，测评得分≥80. */
const SCORED = /(?:得分|评分)$/u;
/** `前10` is a rank, `H/1500` a part of the height, `T+1` the next day, 百分之80 has its unit in front; a number after a whole clause is an accident of the sentence. */
const NO_AMOUNT = /(?:[前第]|百分之|[TDN]\+|[A-Za-z]\/)$|\p{Script=Han}{5}/u;
const ABOUT = /^(?:左右|上下|之间)/u;

/** Offering more than this many units would be guessing. */
const MOST_CHOICES = 3;

/** 缺少计量单位: a number without a unit. Source: 财预〔2015〕88号, 细化量化; required by the budget system. */
export const unitMissing = defineRule<{ missing: Bare; score: Bare }, Titles>({
  id: 'unit-missing',
  name: { 'zh-CN': '缺少计量单位', en: 'Unit missing' },
  standing: 'core',
  severity: { missing: 'error', score: 'info' },
  sources: ['S88', 'PMKPI'],
  messages: {
    'zh-CN': {
      missing: (d) => ({
        what: `指标值“${d.value}”只有数字，没有计量单位。`,
        why: '定量指标应写明计量单位，否则无法考核。',
        how: '请在数字后补上单位，如“%”“次”“人”“万元”。',
      }),
      score: (d) => ({
        what: `指标值“${d.value}”没有计量单位。`,
        why: '写明单位更便于核对。',
        how: '分数可写“分”；确为零的可写明“0次”“0起”等。',
      }),
    },
    en: {
      missing: (d) => ({
        what: `The value “${d.value}” is a bare number.`,
        why: 'A quantitative target needs a unit to be assessed.',
        how: 'Add the unit behind the number, for example %, 次, 人 or 万元.',
      }),
      score: (d) => ({
        what: `The value “${d.value}” has no unit.`,
        why: 'A unit makes it easier to check.',
        how: 'Write 分 for scores, or what the zero counts.',
      }),
    },
  },
  titles: {
    'zh-CN': { append: (d) => `改为 ${d.value}` },
    en: { append: (d) => `Change to ${d.value}` },
  },
  check(table, report, workbook) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        if (row.target.unit !== null || row.target.value.amount === null || row.keys.name === '') continue;
        const facts = nameFacts(row.name?.text ?? '');
        if (!lacksUnit(row, facts, set.header)) continue;
        const { amount, rest } = row.target.value;
        const mild = amount === 0 || SCORE.test(facts.bare) || SCORED.test(rest.before);
        report({
          cell: row.target.cell,
          message: [mild ? 'score' : 'missing', { value: row.target.text.trim() }],
          fixes: mild ? [] : fixesFor(table, row, facts, workbook),
        });
      }
    }
  },
});

function lacksUnit(row: Indicator, facts: NameFacts, header: HeaderRow): boolean {
  const { value, comparatorCell } = row.target;
  if (value.kind !== 'quantity' && value.kind !== 'range' && value.kind !== 'tolerance') return false;
  if (value.amount === null || value.multiple || value.incomplete !== null) return false;
  if (/\p{Script=Han}|[A-Za-z]/u.test(value.rest.behind.replace(ABOUT, ''))) return false;
  if (NO_AMOUNT.test(value.rest.before) || comparatorCell?.text.trim() === '定性') return false;
  if (facts.yesNo || facts.perMany || WITHOUT_UNIT.test(facts.bare) || isBareDate(row)) return false;
  // 0.9 of a rate is 90 %: another remark.
  if (facts.rate && value.amount > 0 && value.amount <= 1) return false;
  const valueLabel = header.labels.find((label) => label.role === 'target')?.text ?? '';
  const described = bracketUnit(row.description?.text ?? '');
  if (DEGREE.test(facts.bare) && value.decimals > 0 && value.amount > 0 && value.amount <= 1) return false;
  return facts.bracketUnit === null && described === null && bracketUnit(valueLabel) === null;
}

/** `2024.12` or `20241231` where a point in time is asked for: `readValue` only takes dates that can be nothing else. */
function isBareDate({ keys, target }: Indicator): boolean {
  const timely = keys.tier2 === '时效' || /时间|日期|年份|年度/u.test(keys.name);
  return timely && /^(?:19|20)\d{2}(?:[-./]?\d{1,2}){0,2}$/u.test(target.value.core);
}

function fixesFor(
  table: TargetTable,
  row: Indicator,
  facts: NameFacts,
  workbook: WorkbookFacts,
): readonly ProposedFix<Titles>[] {
  const { value, unitCell } = row.target;
  const append = (unit: string, kind: 'safe' | 'choice'): ProposedFix<Titles> => {
    const after = unitCell ? unit : rewrite(value, { core: value.core + unit });
    return {
      kind,
      title: ['append', { value: after }],
      edits: [editOf(table, unitCell ?? row.target, after)],
    };
  };
  const expected = facts.measure?.units ?? [];
  const amount = value.upper ?? value.amount ?? 0;
  const percent = facts.rate && expected[0] === '%' && !PER_HEAD.test(facts.bare);
  if (percent && !facts.bare.endsWith('比重') && amount > 1 && amount <= 100) return [append('%', 'safe')];
  const usual = workbook.usualUnit(row.keys.name);
  const offered = [...expected.slice(0, MOST_CHOICES), ...(usual === null ? [] : [usual])];
  return [...new Set(offered)].map((unit) => append(unit, 'choice'));
}
