import type { Indicator, TargetTable } from '../../table/model';
import { remembered } from '../../remembered';
import { nameFacts } from '../../value/indicator-name';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import { excerpt } from '../excerpt';
import { asksYesOrNo, isGrade, isGraded } from '../../value/grades';
import { inOneText, targetEdits, type Wanted } from '../target-edits';

interface Said {
  readonly value: string;
}

interface Titles {
  readonly number: { readonly value: string };
  readonly grades: { readonly value: string };
  readonly baseline: { readonly value: string };
}

/** Better than before, but by how much? 可持续 and 不断电 are no such words. */
const DIRECTION = new RegExp(
  [
    '进一步|有所\\p{Script=Han}|较(?:往年|上年|去年|以前|以往|上一年|过去)(?!持平|基本持平|不变|只[减降]不增|不(?:上升|下降|增加|增长|减少|反弹))',
    '逐步|逐年|逐项推进|稳步|日益|(?<!可)持续(?!发挥作用期|时间)|不断(?![电供档水网链线])',
    '^(?:提升|提高|改善|增强|加强|促进|推动|增加|减少|降低|下降)$',
  ].join('|'),
  'u',
);
/** How long something goes on, or which document stays in force, can be told: 三年持续运行. */
const LASTING = /(?:[一二两三四五六七八九十]|半)年|《[^《》]+》/u;
const GOES_ON = /持续(?:执行|运行|有效|实施|开展|使用|管护)/u;
/** A state, but how is it told? 有效期, 无明显异味 and a named standard (《…》) are no such words. */
const STATE =
  /(?:(?<![不未无])(?:明显|显著|良好|较好|有效(?![期数])|及时|合规|规范(?![性》]))|达到预期|符合(?:相关|有关|国家|行业|设计)?(?:规定|要求|标准)|长期)\p{Script=Han}{0,4}$/u;
const FALLING = /下降|减少|降低|减轻|缩短/u;
const LONGEST_STATE = 15;
const SCALE = '优（≥90分）、良（80～89分）、中（60～79分）、差（＜60分）';

/** 定性指标值模糊: nobody can tell at the end of the year whether it was reached. Source: 财预〔2015〕88号. */
export const vagueValue = defineRule<{ direction: Said; state: Said }, Titles>({
  id: 'vague-value',
  name: { 'zh-CN': '定性指标值模糊', en: 'Vague value' },
  standing: 'core',
  severity: { direction: 'warning', state: 'info' },
  sources: ['S88', 'CPA14'],
  messages: {
    'zh-CN': {
      direction: (d) => ({
        what: `指标值“${d.value}”只说明方向，没有可以核对的标准。`,
        why: '定性指标值应能分级分档评价，否则年终无法判断是否完成。',
        how: '请改为数值，或写明分级标准，或写明比上年提高多少。',
      }),
      state: (d) => ({
        what: `指标值“${d.value}”没有说明评价标准。`,
        why: '定性指标写明分级标准后，才便于评价。',
        how: '建议量化，或写明优、良、中、差的划分。',
      }),
    },
    en: {
      direction: (d) => ({
        what: `“${d.value}” names a direction, but nothing to check against.`,
        why: 'A qualitative target must be gradable, or nobody can tell whether it was reached.',
        how: 'Use a number, a scale of grades, or the change against last year.',
      }),
      state: (d) => ({
        what: `“${d.value}” does not say how it is assessed.`,
        why: 'A scale of grades makes a qualitative target assessable.',
        how: 'Consider a number or a scale of grades.',
      }),
    },
  },
  titles: {
    'zh-CN': {
      number: (d) => `量化为 ${d.value}`,
      grades: (d) => `分级：${d.value}`,
      baseline: (d) => `与上年比较：${d.value}`,
    },
    en: {
      number: (d) => `A number: ${d.value}`,
      grades: (d) => `A scale: ${d.value}`,
      baseline: (d) => `Against last year: ${d.value}`,
    },
  },
  check(table, report, workbook) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        if (row.target.value.kind !== 'qualitative') continue;
        const message = vagueness(row);
        if (message === null) continue;
        report({
          cell: row.target.cell,
          message: [message, { value: excerpt(row.target.text) }],
          fixes: fixesFor(table, row, message, workbook.budgetYear(table)),
        });
      }
    }
  },
});

function vagueness(row: Indicator): 'direction' | 'state' | null {
  const { core } = row.target.value;
  const said = saidBy(core);
  if (said !== 'state') return said;
  if (isGraded(row) || isGrade(core) || asksYesOrNo(row)) return null;
  return nameFacts(row.name?.text ?? '').yesNo ? null : 'state';
}

/** Many rows of a workbook say the same: 逐步提升, 制度健全. */
const saidBy = remembered((core): 'direction' | 'state' | null => {
  if (/\d/u.test(core)) return null;
  if (DIRECTION.test(core))
    return LASTING.test(core) && !DIRECTION.test(core.replace(GOES_ON, '')) ? null : 'direction';
  return core.length <= LONGEST_STATE && STATE.test(core) ? 'state' : null;
});

function fixesFor(
  table: TargetTable,
  row: Indicator,
  message: 'direction' | 'state',
  year: number | null,
): readonly ProposedFix<Titles>[] {
  const { target, name } = row;
  const falls = FALLING.test(target.value.core) || nameFacts(name?.text ?? '').direction === 'adverse';
  const sign = falls ? '≤' : '≥';
  const rate: Wanted = { sign, number: '__', unit: '%' };
  const fixes: ProposedFix<Titles>[] = [
    {
      kind: 'choice',
      title: ['number', { value: inOneText(rate) }],
      edits: targetEdits(table, target, rate),
    },
    { kind: 'choice', title: ['grades', { value: SCALE }], edits: [editOf(table, target, SCALE)] },
  ];
  if (message === 'state') return fixes;
  const change = sign === '≤' ? '下降__%' : '提升__个百分点';
  const value = `较${year === null ? '上年' : `${year - 1}年`}${change}`;
  return [
    ...fixes,
    { kind: 'choice', title: ['baseline', { value }], edits: [editOf(table, target, value)] },
  ];
}
