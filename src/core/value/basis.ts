import { remembered } from '../remembered';
import { nameKey } from '../sheet/text';
import { datesIn } from './dates';

/** What a 指标值确定依据 says, read once however often the same words come again. */
export interface BasisFacts {
  /** A source of data (问卷调查) or bare experience where a reason belongs; null where it may be a reason. */
  readonly doubt: 'source' | 'experience' | null;
  /** The text with the brackets of its document numbers set right; null when there is nothing to set right. */
  readonly bracketed: string | null;
  /** The latest year it names, those of documents aside that stay in force; null when it names none. */
  readonly year: number | null;
  /**
   * The latest year it speaks of, unless it looks back at what was reached in that year or only cites a document
   * number: such a year is not the one the budget is for.
   */
  readonly yearAhead: number | null;
  /** A plan for one year: 工作安排, 年度计划. */
  readonly plan: boolean;
}

const SOURCE = /调查问卷|问卷调查|满意度调查|受访\p{Script=Han}{0,8}满意度|现场检查|台账/u;
const EXPERIENCE = /历史经验|往年经验|工作经验|惯例/u;

/** A standard, a document or a decision is a reason whatever else the cell says; so is anything with a year. */
const REASON = new RegExp(
  [
    '标准|安排|要求|计划|规划|方案|合同|协议|批复|三定|制度|办法|规定|通知|意见|细则|条例|政策|文件|纪要|决定',
    '《|号|(?:19|20)\\d{2}|上年|去年|上一年',
  ].join('|'),
  'u',
);

const DOCUMENT_NUMBER =
  /(?<=(?![年月日号楼栋区院])\p{Script=Han}\s{0,2})([[(（【［〔])(\s?(?:19|20)\d{2}\s?)([\])）】］〕])(?=\s{0,2}第?\s?\d{1,5}\s?号(?![楼院栋地线机房门]))/gu;

/** Documents that stay in force for years, or say so: their year is no sign of an old basis. */
const LASTING = /《|号|批复|合同|协议|纪要|办法|规定|条例|细则|意见|立项|可研|可行性|法/u;

const PLAN = /安排|计划/u;

/** What was reached then, in a word or as the bare figure behind the year: 2024年实际值, 2024年决算, 2024年91.5%. */
const LOOKS_BACK =
  /历史|经验|实际|决算|完成|执行|结果|总结|统计|调查|测评|水平|基数|数据|均[值价]|(?:19|20)\d{2}年(?:度)?[为约]?\d/u;

/** A plan looks ahead, whatever it is a plan of: 2025年调查方案. */
const LOOKS_AHEAD = /安排|计划|方案|要点|要求|任务|部署/u;

/** Reads a basis; bases repeat over a workbook, however long. Linear in its length; never throws. */
export const basisFacts = remembered((text): BasisFacts => {
  const key = nameKey(text);
  const bracketed = key.includes('号') ? withRightBrackets(text) : text;
  return {
    doubt: doubtOf(key),
    bracketed: bracketed === text ? null : bracketed,
    year: LASTING.test(key) ? null : latestYear(key),
    yearAhead: LOOKS_BACK.test(key) && !LOOKS_AHEAD.test(key) ? null : latestYear(key),
    plan: PLAN.test(key),
  };
}, Infinity);

function doubtOf(key: string): BasisFacts['doubt'] {
  if (REASON.test(key)) return null;
  if (SOURCE.test(key)) return 'source';
  // A number says at least how much experience: 近3年历史经验.
  return EXPERIENCE.test(key) && !/\d/u.test(key) ? 'experience' : null;
}

function withRightBrackets(text: string): string {
  return text.replace(DOCUMENT_NUMBER, (found: string, opening: string, year: string, closing: string) =>
    opening === '〔' && closing === '〕' ? found : `〔${year.trim()}〕`,
  );
}

/** A span such as 2021-2025年 has no year of its own and leaves nothing to compare. */
function latestYear(key: string): number | null {
  let latest: number | null = null;
  for (const { year, text } of datesIn(key)) {
    if (year !== null) latest = Math.max(latest ?? year, year);
    else if (/\d{4}/u.test(text)) return null;
  }
  return latest;
}
