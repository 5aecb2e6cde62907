import type { Indicator } from '../table/model';
import { KNOWN_TIER2 } from './schemes';

/** What a row speaks of although its tier 2 is about something else. */
export type Content = 'money' | 'satisfaction' | 'effect' | 'cost' | 'schedule';

/** What in the row contradicts its tier 2; null where nothing does, or the tier is unknown. */
export function strangeContent(row: Indicator): Content | null {
  const { tier2 } = row.keys;
  if (row.keys.name === '' || tier2 === '' || tier2 === '服务对象满意度') return null;
  const name = bare(row.keys.name);
  const quantity = tier2 === '数量';
  const quality = tier2 === '质量';
  if (quantity && isMoney(row, name)) return 'money';
  if (name.includes('满意') && isSatisfaction(name)) return known(tier2, 'satisfaction');
  if ((quantity || quality || tier2 === '时效') && isEffect(row, name)) return 'effect';
  if (tier2 !== '时效' && isSchedule(row, quantity || quality)) return known(tier2, 'schedule');
  if (isCost(name) && !COSTS.has(tier2)) return known(tier2, 'cost');
  return null;
}

function known(tier2: string, content: Content): Content | null {
  return KNOWN_TIER2.has(tier2) ? content : null;
}

/** A name without a trailing bracket: 补助经费（万元）. */
function bare(name: string): string {
  return name.endsWith(')') ? name.replace(/\([^()]*\)$/u, '') : name;
}

const ENDS_IN_MONEY = /(?:经费|资金|金额|支出|拨款|补助款)$/u;

/** An amount, or a name that ends in one; 争取资金 counted in 笔 is a count. */
function isMoney({ target: { unit } }: Indicator, name: string): boolean {
  if (unit !== null && unit.endsWith('元')) return !unit.includes('/');
  return (unit === null || unit === '%') && ENDS_IN_MONEY.test(name);
}

/** Counting those who were asked is no satisfaction: 满意度调查次数. */
const SURVEY = /调查|问卷|测评|回访|访谈|样本/u;
/** What a laboratory calls satisfactory: a result, a specimen. */
const LABORATORY = /(?:比对|能力验证|盲样|质控|考核样|标本|样[本品]|[制涂切]片)\p{Script=Han}{0,4}满意率?$/u;
const ENDS_IN_SATISFACTION = /满意(?:度|率|程度)?$/u;

function isSatisfaction(name: string): boolean {
  if (LABORATORY.test(name)) return false;
  return !SURVEY.test(name) || ENDS_IN_SATISFACTION.test(name);
}

const ENDS_IN_EFFECT = /(?:效果|成效|效益|影响)$/u;
const BEGINS_WITH_EFFECT = /^(?:提升|提高|增强|改善|促进|推动)/u;
/** Works, meetings and devices whose own name begins like this: 提升改造, 促进会, 提升机. */
const PROPER_NAME = /^.{2}(?:改造|工程|项目|行动|计划|班|培训|会|机|法|条例|泵|型|剂)/u;
const MEASURED = /(?:[率数量度期次]|时间|时限|比例|占比)$/u;

function isEffect({ keys, target }: Indicator, name: string): boolean {
  if ('果效益响'.includes(name.charAt(name.length - 1)) && ENDS_IN_EFFECT.test(name)) return true;
  if (!'提增改促推'.includes(name.charAt(0)) || !BEGINS_WITH_EFFECT.test(name)) return false;
  if (MEASURED.test(name) || PROPER_NAME.test(name)) return false;
  // 改善居住条件 ≥30户 counts what was done.
  return keys.tier2 !== '数量' || target.value.amount === null || target.unit === '%';
}

/** 按时间顺序, 施工期 and 限时限量 only look like it. */
const SCHEDULE = /按时(?![间段长点令薪])|按期(?![数次刊货])|(?<!限)时限|完成时间|(?<![施竣完])工期/u;

/** The description counts for 数量 and 质量 only: what is said of a benefit or a cost may well mention time. */
function isSchedule({ keys: { name, description } }: Indicator, described: boolean): boolean {
  return (mentionsSchedule(name) || (described && mentionsSchedule(description))) && !name.includes('及时率');
}

function mentionsSchedule(text: string): boolean {
  return (text.includes('时') || text.includes('期')) && SCHEDULE.test(text);
}

const COSTS: ReadonlySet<string> = new Set([
  ...['成本', '经济成本', '社会成本', '生态环境成本', '产出成本', '预算控制', '其他资源投入'],
  ...['预算管理', '财务管理'],
]);
const ENDS_IN_COST = /(?:成本|支出|费用)$/u;
/** Less of a cost is a gain. */
const SAVING = /节约|节省|节支|降低|减少|减轻|压减|压降/u;

function isCost(name: string): boolean {
  return '本出用'.includes(name.charAt(name.length - 1)) && ENDS_IN_COST.test(name) && !SAVING.test(name);
}
