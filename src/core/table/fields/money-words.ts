import { withoutSpace } from '../../sheet/text';
import { LONGEST_LABEL, fieldKey } from '../field-vocabulary';
import type { Period } from '../model';
import { remembered } from '../../remembered';
import { moneyUnitIn } from '../../value/money';

/** What a label of the money block says about the amount it names. */
export interface MoneyWord {
  readonly kind:
    | 'group' // the whole block: 项目资金（万元）
    | 'total'
    | 'reckoning' // 测算依据: a text that may state the total
    | 'result' // spent or received: never a budget
    | 'fiscal'
    | 'fund' // a kind of fiscal money: 一般公共预算
    | 'level' // the share of a level of government
    | 'other'
    | 'part';
  /** Null where the label names no period. */
  readonly period: Period | null;
  /** The year it begins with: 2025年度预算; null where it names none. */
  readonly year: number | null;
  readonly remainder: boolean;
  /** Begins with 其中. */
  readonly within: boolean;
  /** Announces a text in place of an amount: 资金总额及构成. */
  readonly text: boolean;
  /** Too common a word to be a label anywhere else than beside other money labels: 其他, 中央, 合计. */
  readonly weak: boolean;
}

const LEVEL =
  /^(?:中央|省级?|自治区|市级?|州级|县级?|区级|县区级?|区县级?|市县级?|市县区|本级|上级|地方|乡镇)(?:财政)?(?:预算|补助|配套|拨款|投入|安排|专项|转移支付)?(?:资金|拨款)?$/u;
/** The share the place itself pays: with it the list of shares is complete. */
const LOCAL_SHARE = /^(?:地方|市县|县|区|本级|乡镇)|配套/u;
const FUND = /^(?:一般公共预算|政府性基金|国有资本经营)/u;
const FISCAL =
  /^(?:申请)?(?:当年|本年|本年度|年度)?财政(?:性|预算)?(?:拨款|投款|补助|投入|资金|补助资金|拨款资金)$/u;
const OTHER =
  /^(?:其[他它](?:资金|来源|收入|经费|渠道|来源资金|渠道资金)?|(?:单位)?自[有筹](?:资金|收入|经费)?|(?:单位|社会|企业)资金|配套资金)$/u;
const PART =
  /^(?:上年度?(?:结转|结余|结转结余|结余结转)(?:资金)?|(?:事业|经营|经营性|事业单位经营|附属单位上缴)收入|上级补助收入|财政专户(?:管理)?资金|(?:银行)?贷款|(?:专项|政府)?债券(?:资金)?)$/u;
const RESULT = /(?:执行|完成|实际|到位|支付|决算|结余|下达)/u;
const PREVIOUS = /^(?:以前|上年|上一年|前年|去年)/u;
const LONG = /^(?:中长期|中期|长期|实施周?期|项目总投|三年)/u;
const PERIOD = /^(?:中长期|中期|长期|实施周?期|三年|本年度|年度|本年|当年|全年|年初)/u;
const TOTAL =
  /^(?:项目|专项|资金|预算|申请|计划|投资|投入|部门|单位|财政|支出|安排|建设|经费|整体|拟)*(?:总额|总金额|总预算|总投资|总投入|总经费|预算数|预算额|安排数|批复数|金额|合计|总计|资金规模|预计投入|投资额)$/u;
/** A bare budget as a total: only with the period or the act in front of it. */
const BARE_BUDGET = /^(?:申请)?(?:[省市县区]级?)?(?:财政)?预算(?:资金|安排|申请)?$/u;
const SUM = /^(?:合计|总计|小计|金额)$/u;
const GROUP =
  /^(?:预算规模(?:及资金用途)?|(?:项目|专项|年度|部门|项目年度|预算)?(?:资金|预算)(?:总体|执行|投入)?(?:情况|申请|来源|构成)?|资金来源及构成|整体支出规模)$/u;

const wordOf = remembered(read);

/** The unit a money label names: 项目资金（万元）. */
export const unitOfLabel = remembered(moneyUnitIn);

/** 2025年度预算 is the budget of a year. */
const YEAR_IN_FRONT = /^((?:19|20)\d\d)年度?(?=预算|资金|财政)/u;
/** 项目当年预算 is the one of the project. */
const PROJECT_IN_FRONT = /^(?:项目|专项)(?=(?:本年度?|年度|当年度?|全年)(?:财政)?预算)/u;

/** Reads a label as one of the money block; null when it is none. */
export function moneyWord(text: string): MoneyWord | null {
  return text.length > LONGEST_LABEL ? null : wordOf(text);
}

function read(text: string): MoneyWord | null {
  const numberless = fieldKey(text).replace(/^(?:[一二三四五六七八九十]|\d{1,2})[、.]/u, '');
  const year = YEAR_IN_FRONT.exec(numberless)?.[1];
  const key = numberless.replace(YEAR_IN_FRONT, '年度').replace(PROJECT_IN_FRONT, '');
  if (key === '') return null;
  const bare = key.replace(PERIOD, '');
  const kind = kindOf(key, bare);
  if (kind === null) return null;
  const plain = kind === 'level' || kind === 'other' ? key : bare;
  return {
    kind,
    period: LONG.test(key) ? 'long' : PERIOD.test(key) ? 'year' : null,
    year: year === undefined ? null : Number(year),
    remainder: kind === 'other' || (kind === 'level' && LOCAL_SHARE.test(key)),
    within: /^其中/u.test(withoutSpace(text)),
    text: kind === 'reckoning' || (kind === 'total' && /(?:构成|组成|来源)$/u.test(key)),
    weak:
      (SUM.test(plain) && !(plain === '金额' && plain !== key && moneyUnitIn(text) !== null)) ||
      (kind === 'level' && !/[金款助入排套付]$/u.test(key)) ||
      /^其[他它]$/u.test(key),
  };
}

function kindOf(key: string, bare: string): MoneyWord['kind'] | null {
  if (PART.test(key)) return 'part';
  if (PREVIOUS.test(key)) return null;
  if (/测算(?:依据|过程|说明|明细|情况)/u.test(key)) return 'reckoning';
  if (GROUP.test(key)) return 'group';
  if (BARE_BUDGET.test(bare)) return bare !== key || key.startsWith('申请') ? 'total' : null;
  if (FISCAL.test(bare)) return 'fiscal';
  if (FUND.test(bare)) return 'fund';
  if (OTHER.test(bare)) return 'other';
  if (LEVEL.test(bare)) return 'level';
  if (isTotal(key, bare)) return 'total';
  return RESULT.test(key) && /[数额金率]$/u.test(key) ? 'result' : null;
}

function isTotal(key: string, bare: string): boolean {
  if (RESULT.test(key)) return false;
  if (SUM.test(bare)) return true;
  return TOTAL.test(bare.replace(/(?:及|和|与)?其?(?:构成|组成|来源)$/u, ''));
}

/** What a column of a self-evaluation's money block holds. */
export type Stage = 'budget' | 'weight' | 'result';

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['weight', /^(?:分值|权重|分值权重|(?:预算)?执行率(?:权重|分值))$/u],
  ['result', /^(?:得分|自评得分|执行率|预算执行率|偏差原因分析及改进措施|备注|未完成原因)$/u],
  [
    'result',
    /^(?:全年|本年|年度)?(?:预算)?(?:执行|支出|完成|实际执行|实际支出|实际完成|决算)(?:数|额|金额|资金)$/u,
  ],
  // Earlier years stand beside the one the table is for.
  ['result', /^(?:前年|上年|上一年|去年)度?(?:预算|执行|支出|实际)?(?:数|额|金额)?$/u],
  ['budget', /^(?:预计)?(?:本年|当年)度?(?:数|额|金额|预计)?$/u],
  ['budget', /^(?:年初|全年|年度|本年|本年度|调整|调整后|年中调整)?预算(?:数|金额|安排数|批复数)?$/u],
];

const stageOfText = remembered((text): Stage | null => {
  const key = fieldKey(text);
  return STAGES.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
});

/** Reads a text as the head of such a column; null when it is none. */
export function stageOf(text: string): Stage | null {
  return text.length > LONGEST_LABEL ? null : stageOfText(text);
}
