import { nameKey } from '../../sheet/text';
import { tierText, type HeaderRow, type Indicator, type TargetTable } from '../../table/model';
import { tier2Name } from '../../tiers/schemes';
import { bracketUnit, measureNoun } from '../../value/measure-nouns';
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
const WITHOUT_UNIT = /(?:名次|排名|位次|等级|系数|指数|容积率|郁闭度|pH值?)$/iu;

/** `前10` is a rank; a number after a whole clause is an accident of the sentence. */
const NO_AMOUNT = /[前第]$|\p{Script=Han}{5}/u;

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
        if (!lacksUnit(row, set.header)) continue;
        const name = nameKey(row.name?.text ?? '');
        const mild = row.target.value.amount === 0 || /(?:得分|评分|分数)$/u.test(name);
        report({
          cell: row.target.cell,
          message: [mild ? 'score' : 'missing', { value: row.target.text.trim() }],
          fixes: mild ? [] : fixesFor(table, row, name, workbook),
        });
      }
    }
  },
});

function lacksUnit(row: Indicator, header: HeaderRow): boolean {
  const { value, unit } = row.target;
  if (value.kind !== 'quantity' && value.kind !== 'range' && value.kind !== 'tolerance') return false;
  if (value.amount === null || value.multiple || unit !== null || value.incomplete !== null) return false;
  if (/\p{Script=Han}|[A-Za-z]/u.test(value.rest.behind.replace(ABOUT, ''))) return false;
  if (NO_AMOUNT.test(value.rest.before)) return false;
  const name = nameKey(row.name?.text ?? '');
  if (name === '' || WITHOUT_UNIT.test(name) || isBareDate(row, name)) return false;
  const fraction = value.amount > 0 && value.amount <= 1;
  if (fraction && isRate(name)) return false;
  const valueLabel = header.labels.find((label) => label.role === 'target')?.text ?? '';
  return [row.name?.text, row.description?.text, valueLabel].every(
    (text) => bracketUnit(text ?? '') === null,
  );
}

/** `2024.12` or `20241231` where a point in time is asked for: `readValue` only takes dates that can be nothing else. */
function isBareDate(row: Indicator, name: string): boolean {
  const timely = /时间|日期|年份|年度/u.test(name) || tier2Name(tierText(row.tier2)) === '时效';
  return timely && /^(?:19|20)\d{2}(?:[-./]?\d{1,2}){0,2}$/u.test(row.target.value.core);
}

/** A name that ends in a rate, a trailing bracket such as （11月） aside. */
function isRate(name: string): boolean {
  return /(?:率|满意度|比例|占比)$/u.test(name.replace(/\([^()]*\)$/u, '')) && !WITHOUT_UNIT.test(name);
}

function fixesFor(
  table: TargetTable,
  row: Indicator,
  name: string,
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
  const amount = value.upper ?? value.amount ?? 0;
  if (isRate(name) && amount > 1 && amount <= 100) return [append('%', 'safe')];
  const usual = workbook.usualUnit(name);
  const expected = measureNoun(name)?.units.slice(0, MOST_CHOICES) ?? [];
  return [...new Set([...expected, ...(usual === null ? [] : [usual])])].map((unit) =>
    append(unit, 'choice'),
  );
}
