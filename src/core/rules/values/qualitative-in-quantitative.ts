import { isCostTier } from '../../table/cost-rows';
import type { Indicator } from '../../table/model';
import { nameFacts } from '../../value/indicator-name';
import { defineRule, type ProposedFix } from '../rule';
import { excerpt } from '../excerpt';
import { asksYesOrNo, isGrade } from '../../value/grades';
import { isSatisfaction, numberTemplates } from '../number-templates';
import { saysNone } from '../../value/none-of-it';
import { countInWords } from '../../value/numerals';
import { inOneText, targetEdits } from '../target-edits';

interface Said {
  readonly value: string;
}

interface Titles {
  readonly number: { readonly value: string };
}

/** Why a number is expected: because of the tier, or because the name ends in a measure. */
type Demand = 'quantity' | 'cost' | 'satisfaction' | 'name';

/** 多数, 少数 are no counts. Rates are told by the reader of names. */
const COUNTS = /(?:(?<![多少招])数|场次|数量|成本|金额)$/u;
const YES_OR_NO = /^[是否有无]$/u;
/** Numbers nevertheless: 百分之九十, 零投诉, 减半. Figures inside words (PM2.5) leave a doubt. */
const NUMBER_IN_WORDS = /\d|分之|零|[一过减]半|翻番|[十百千万][余多来]|[一二三四五六七八九]成(?!立)/u;
/** A known figure as the measure: 不超过上年, 高于全省平均水平, 控制在下达指标内. */
const AGAINST_A_FIGURE =
  /(?:高于|低于|超过|少于|多于|突破|优于|控制在|达到)\p{Script=Han}{0,8}(?:上年|去年|上一年|平均|同期|下达|目标)/u;
/** Last year's figure as the measure, which the books leave no doubt of: 起数 同比不上升, “三公”经费 只减不增. */
const AGAINST_LAST_YEAR =
  /不(?:高于|超过|突破)上年|(?:同比|[比较](?:上年|去年|上一年)(?:同期)?)(?:不(?:上升|下降|增加|增长|减少|反弹)|持平)|只[减降]不增|只增不减/u;

/** 定量指标填定性值: words where a number is asked for. Source: 财预〔2015〕88号, 细化量化. */
export const qualitativeInQuantitative = defineRule<Record<Demand, Said>, Titles>({
  id: 'qualitative-in-quantitative',
  name: { 'zh-CN': '定量指标填定性值', en: 'Words where a number is due' },
  standing: 'core',
  severity: { quantity: 'error', cost: 'error', satisfaction: 'error', name: 'warning' },
  sources: ['S88', 'SC', 'CPA14'],
  messages: {
    'zh-CN': {
      quantity: (d) =>
        said(d, '数量指标应当写明数量，文字表述无法考核。', '请填写数字和计量单位，如“≥3次”。'),
      cost: (d) => said(d, '成本指标应当写明金额或单位成本。', '请填写金额，如“≤10万元”。'),
      satisfaction: (d) => said(d, '满意度应以比率或分数衡量。', '请填写百分比，如“≥90%”。'),
      name: (d) =>
        said(d, '指标名称以率、数、成本等结尾，应当填写数字。', '请填写数字，或改用能定性评价的指标名称。'),
    },
    en: {
      quantity: (d) =>
        worded(d, 'A quantity cannot be assessed by words.', 'Enter a number with its unit, such as ≥3次.'),
      cost: (d) =>
        worded(d, 'A cost target states an amount or a unit cost.', 'Enter an amount, such as ≤10万元.'),
      satisfaction: (d) =>
        worded(d, 'Satisfaction is measured as a rate or a score.', 'Enter a rate, such as ≥90%.'),
      name: (d) =>
        worded(
          d,
          'The name ends in a measure, so a number is due.',
          'Enter a number, or use a qualitative name.',
        ),
    },
  },
  titles: {
    'zh-CN': { number: (d) => `改为 ${d.value}` },
    en: { number: (d) => `Change to ${d.value}` },
  },
  check(table, report, workbook) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        if (row.target.value.kind !== 'qualitative' || row.keys.tier2 === '时效') continue;
        const demand = demandOf(row);
        if (demand === null || isAnswer(row)) continue;
        const { core } = row.target.value;
        if (demand === 'name' && AGAINST_A_FIGURE.test(core)) continue;
        if ((demand === 'name' || demand === 'cost') && AGAINST_LAST_YEAR.test(core)) continue;
        report({
          cell: row.target.cell,
          message: [demand, { value: excerpt(row.target.text) }],
          fixes: numberTemplates(table, set, row, workbook).map((wanted): ProposedFix<Titles> => ({
            kind: 'choice',
            title: ['number', { value: inOneText(wanted) }],
            edits: targetEdits(table, row.target, wanted),
          })),
        });
      }
    }
  },
});

function said({ value }: Said, why: string, how: string) {
  return { what: `定量指标的指标值填写了文字“${value}”。`, why, how };
}

function worded({ value }: Said, why: string, how: string) {
  return { what: `A quantitative indicator holds the words “${value}”.`, why, how };
}

function demandOf(row: Indicator): Demand | null {
  if (row.keys.tier2 === '数量') return 'quantity';
  if (isCostTier(row.keys)) return 'cost';
  if (isSatisfaction(row)) return 'satisfaction';
  const { rate, bare } = nameFacts(row.name?.text ?? '');
  return rate || COUNTS.test(bare) ? 'name' : null;
}

/** Whether the words answer the question after all: a yes or no, a grade, a number in words, none where none is the aim. */
function isAnswer(row: Indicator): boolean {
  const { core } = row.target.value;
  const { yesNo, direction } = nameFacts(row.name?.text ?? '');
  if (asksYesOrNo(row) || (direction === 'adverse' && saysNone(core))) return true;
  if (YES_OR_NO.test(core)) return yesNo;
  return isGrade(core) || NUMBER_IN_WORDS.test(core) || countInWords(core) !== null;
}
