import type { Indicator, IndicatorSet, TargetTable } from '../../table/model';
import { mayExceedWhole } from '../../value/indicator-name';
import type { TargetValue } from '../../value/target-value';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Read {
  readonly value: string;
  readonly likely: string;
}

interface Titles {
  readonly sign: { readonly value: string };
}

/** A count ten times as high as another of its kind is suspicious. */
const ORDER_OF_MAGNITUDE = 10;
/** These count things of every kind: 240个 stations are no neighbours of 5个 counties. */
const OF_ANY_KIND: ReadonlySet<string | null> = new Set(['个', '项', '家', '处', '件', '套', '批']);

/** “≥”误识为数字: a scan reads ≥ as the digit 2 or as 》. Source: experience with scanned tables. */
export const ocrComparatorDigit = defineRule<{ rate: Read; count: Read; bracket: Read }, Titles>({
  id: 'ocr-comparator-digit',
  name: { 'zh-CN': '“≥”误识为数字', en: '≥ read as a digit' },
  standing: 'extra',
  severity: { rate: 'info', count: 'info', bracket: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      rate: (d) => ({
        what: `指标值“${d.value}”可能是“${d.likely}”的误识。`,
        why: '扫描识别时，“≥”常被认作数字“2”。',
        how: '请对照原件核对。',
      }),
      count: (d) => ({
        what: `指标值“${d.value}”比同类指标高出十倍以上，可能是“${d.likely}”的误识。`,
        why: '扫描识别时，“≥”常被认作数字“2”。',
        how: '请对照原件核对。',
      }),
      bracket: (d) => ({
        what: `指标值“${d.value}”中的书名号可能是“≥”的误识。`,
        why: '扫描识别时，“≥”常被认作“》”。',
        how: `请对照原件核对，建议写作“${d.likely}”。`,
      }),
    },
    en: {
      rate: (d) => ({
        what: `“${d.value}” may have been “${d.likely}”.`,
        why: 'Text recognition often takes ≥ for the digit 2.',
        how: 'Compare with the original.',
      }),
      count: (d) => ({
        what: `“${d.value}” is ten times as high as its neighbours; it may have been “${d.likely}”.`,
        why: 'Text recognition often takes ≥ for the digit 2.',
        how: 'Compare with the original.',
      }),
      bracket: (d) => ({
        what: `The mark 》 in “${d.value}” may have been ≥.`,
        why: 'Text recognition often takes ≥ for 》.',
        how: `Compare with the original; probably “${d.likely}”.`,
      }),
    },
  },
  titles: {
    'zh-CN': { sign: (d) => `改为 ${d.value}` },
    en: { sign: (d) => `Change to ${d.value}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { comparator, value } = row.target;
        if (comparator !== null || value.kind !== 'quantity' || value.multiple) continue;
        const message = suspicion(row, set);
        if (message === null) continue;
        const likely = likelyValue(value);
        report({
          cell: row.target.cell,
          message: [message, { value: row.target.text.trim(), likely }],
          fixes: [fix(table, row, likely)],
        });
      }
    }
  },
});

function suspicion(row: Indicator, set: IndicatorSet): 'rate' | 'count' | 'bracket' | null {
  const { core, rest, amount, unit } = row.target.value;
  if (rest.before === '》') return 'bracket';
  if (rest.before !== '' || amount === null || !core.startsWith('2')) return null;
  if (unit === '%') return /^2\d\d%$/u.test(core) && !mayExceedWhole(row.keys.name) ? 'rate' : null;
  const count = row.keys.tier2 === '数量' && !OF_ANY_KIND.has(unit) && /^2[1-9]\d{0,5}(?![\d.,])/u.test(core);
  return count && towersOver(row, amount, set) ? 'count' : null;
}

/** Whether its signed neighbours of the same unit are all far smaller, and of the size the rest of its digits have. */
function towersOver(row: Indicator, amount: number, set: IndicatorSet): boolean {
  let neighbours = 0;
  for (const { keys, target } of set.indicators) {
    if (keys.tier2 !== row.keys.tier2 || target.unit !== row.target.unit || target.comparator !== '≥')
      continue;
    if ((target.value.amount ?? 0) * ORDER_OF_MAGNITUDE > amount) return false;
    neighbours++;
  }
  return neighbours > 0;
}

/** ≥ in place of the 2 or the bracket. */
function likelyValue(value: TargetValue): string {
  if (value.rest.before === '》') return `≥${value.core}${value.around.behind}`;
  return rewrite(value, { before: '≥', core: value.core.slice(1).replace(/^0+(?=\d)/u, '') });
}

function fix(table: TargetTable, { target }: Indicator, value: string): ProposedFix<Titles> {
  return { kind: 'choice', title: ['sign', { value }], edits: [editOf(table, target, value)] };
}
