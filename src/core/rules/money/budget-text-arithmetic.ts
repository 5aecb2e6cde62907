import type { Field } from '../../table/model';
import { halfWidth } from '../../sheet/text';
import { MONEY_TOLERANCE, formatWan, inYuan } from '../../value/money';
import { inWan } from '../../value/units';
import { defineRule } from '../rule';

interface Sums {
  /** The stated total as written, what the items add up to and the difference, in 万元. */
  readonly total: string;
  readonly items: number;
  readonly sum: string;
  readonly difference: string;
}

/** 文字中分项金额与合计不符, in goals and purpose. Source: arithmetic; which amounts belong together is a heuristic. */
export const budgetTextArithmetic = defineRule<{ differs: Sums }>({
  id: 'budget-text-arithmetic',
  name: { 'zh-CN': '文字中分项金额与合计不符', en: 'Amounts in a text do not add up' },
  standing: 'extra',
  severity: { differs: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      differs: (d) => ({
        what: `文字中合计金额为“${d.total}”，所列 ${d.items} 项相加为 ${d.sum} 万元，相差 ${d.difference} 万元。`,
        why: '文字所列分项金额与合计应一致。',
        how: '请核对各项金额；只列举部分支出的，建议写明“等”。',
      }),
    },
    en: {
      differs: (d) => ({
        what: `The text states “${d.total}”, its ${d.items} items add up to ${inYuan(d.sum)}; the difference is ${inYuan(d.difference)}.`,
        why: 'Items and total in one text should agree.',
        how: 'Check the amounts; write 等 if the list is not complete.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const fields: Field[] = table.purpose ? [table.purpose, ...table.goals] : [...table.goals];
    fields.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
    for (const field of fields) {
      if (!field.text.includes('元') && !field.text.includes('万')) continue;
      for (const sentence of halfWidth(field.text).split(/[。!\n\r]/u)) {
        const differs = judge(sentence);
        if (!differs) continue;
        report({ cell: field.cell, message: ['differs', differs] });
        break;
      }
    }
  },
});

interface Amount {
  readonly written: string;
  readonly wan: number;
  /** How many brackets are open. */
  readonly depth: number;
  /** What stands between the amount before and this one. */
  readonly before: string;
}

const AMOUNT = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?([千万亿]?元|万(?!\p{Script=Han}|[A-Za-z]))/gu;
/** A standard is no item: 每生1500元, 1500元/学期. */
const STANDARD_BEFORE = /(?:每|人均|标准|单价|按)[^,、;:]{0,8}$/u;
const STANDARD_BEHIND = /^\s?(?:[/每·*×]|左右|以上|以下|以内|多|余)/u;
/** 公共, 共青团, 总工会 and the like are no totals. */
const TOTAL = /(?:(?<!公)共(?![青建享同产和])|总(?![工结部站队])|合计)[^,、;:]{0,14}$/u;
const INTRODUCES = /其中|包括|分别|具体|[:(]/u;
const MOST_AMOUNTS = 60;

function judge(sentence: string): Sums | null {
  const amounts = amountsIn(sentence);
  const totals = amounts.filter(({ before }) => TOTAL.test(before));
  const [total] = totals;
  if (!total || totals.length !== 1 || amounts.length < 3) return null;
  const items = itemsOf(amounts, total);
  if (items.length < 2) return null;
  const sum = items.reduce((whole, { wan }) => whole + wan, 0);
  // An item that is the sum of the others, or the whole again, is no item: the list has levels of its own.
  if (items.some(({ wan }) => same(wan, sum - wan, 2) || same(wan, total.wan, 2))) return null;
  if (same(sum, total.wan, items.length)) return null;
  return {
    total: total.written,
    items: items.length,
    sum: formatWan(sum),
    difference: formatWan(Math.abs(sum - total.wan)),
  };
}

/** The amounts that make up the total: those it introduces behind it, or those before a total that closes the list. */
function itemsOf(amounts: readonly Amount[], total: Amount): readonly Amount[] {
  const at = amounts.indexOf(total);
  if (at === amounts.length - 1) return amounts.slice(0, at).filter(({ depth }) => depth === total.depth);
  const [first, ...others] = amounts.slice(at + 1);
  if (at !== 0 || !first || !INTRODUCES.test(first.before)) return [];
  const end = others.findIndex(({ depth }) => depth < first.depth);
  const listed = end < 0 ? others : others.slice(0, end);
  return [first, ...listed.filter(({ depth }) => depth === first.depth)];
}

function amountsIn(sentence: string): readonly Amount[] {
  const found: Amount[] = [];
  let end = 0;
  let depth = 0;
  for (const match of sentence.matchAll(AMOUNT)) {
    const before = sentence.slice(end, match.index);
    const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 8);
    end = match.index + match[0].length;
    for (const char of before) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    // An open list, or a rounded amount: nothing can be added up.
    if (/^[^,、;]{0,2}等/u.test(behind) || /约$/u.test(before) || found.length >= MOST_AMOUNTS) return [];
    if (STANDARD_BEFORE.test(before) || STANDARD_BEHIND.test(behind)) continue;
    const unit = match[2] === '万' ? '万元' : (match[2] ?? '');
    const wan = inWan(Number(match[1]?.replace(/,/gu, '')), unit);
    if (wan !== null) found.push({ written: match[0], wan, depth, before });
  }
  return found;
}

/** Equal but for the rounding of so many amounts. */
function same(a: number, b: number, amounts: number): boolean {
  return Math.abs(a - b) <= MONEY_TOLERANCE * amounts + 1e-9;
}
