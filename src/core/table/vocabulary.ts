import { labelKey, nameKey, withoutSpace } from '../sheet/text';
import { KNOWN_TIER1, KNOWN_TIER2, partsOf, tier1Name } from '../tiers/schemes';
import type { Period } from './model';
import { remembered } from '../remembered';
import { simplified } from './traditional';

/** No word of a form is longer than this; longer texts are never looked up. */
const LONGEST_WORD = 40;
const LONGEST_TITLE = 120;

/** The title of a target table: ends in 绩效目标表, 绩效目标申报表, 绩效自评表 …, brackets and numbering around it aside. */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || !text.includes('表')) return false;
  return endsLikeTitle(text);
}

const TITLE =
  /(?:绩效(?:目标|自评|评价|指标|考核)(?:申报|批复|设定|制定|审核|审批|调整|自评|评价|指标|考核|完成|情况|公开|编报|填报|管理)?(?:情况)?|预算目标(?:制定|申报)?|绩效(?:运行)?监控|绩效目标运行监控)表$/u;

/** Every walk over the rows above a header meets the title again. */
const endsLikeTitle = remembered((text) => TITLE.test(simplified(labelKey(text))));

/** A title that names nothing but a period: that of a table, or of a part of one. */
export function isPartTitle(text: string): boolean {
  return text.length < LONGEST_WORD && PART_TITLE.test(simplified(labelKey(text)));
}

const PART_TITLE = /^(?:中?长期|中期|实施周?期|当?年度|本年度)绩效(?:目标|指标)表$/u;

/** A name of tables that gather many projects: no title of a table of its own, though a flat list may stand below it. */
export function isListTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || !text.includes('效')) return false;
  return /绩效.{0,12}(?:表\d{0,4}|\d{1,2}-\d{1,2}|汇总表|清单|一览表|台账|库)$/u.test(
    simplified(labelKey(text)),
  );
}

/** A number below a number, 3-1 or 3.1; 3-5岁 is a span, and a point alone may be that of a decimal. */
const SUB = String.raw`[-－–—]\d{1,2}(?![\d岁年月万个])|[.．]\d{1,2}(?=[ \u3000]{0,3}[.．、:：](?!\d))`;
const ATTACHED = String.raw`^(?:附件|附表|附|表)[ \u3000]{0,3}([\d一二三四五六七八九十]{1,4}(?:${SUB})?)?`;
/** How a title or a line of a 目录 begins where tables are numbered: 附件2：, 附件3-1：, （一）, `1.`, 三、. */
const NUMBERED = [
  new RegExp(String.raw`${ATTACHED}[ \u3000]{0,3}[.．、:：]?`, 'u'),
  /^(\d{1,3}[-－–—.．]\d{1,2})[ \u3000]{0,3}[.．、:：](?!\d)/u,
  /^[（(]([\d一二三四五六七八九十]{1,3})[）)][.．、:：]?/u,
  /^(\d{1,3})[ \u3000]{0,3}[.．、:：](?:(?!\d)|(?=(?:19|20)\d\d年))/u,
  /^([一二三四五六七八九十]{1,3})[ \u3000]{0,3}[、.．:：]/u,
];

/** The number a title begins with, as written (null without one), and the text behind it. A year is no number. */
export function numberedTitle(text: string): { readonly number: string | null; readonly name: string } {
  const whole = text.trim();
  for (const pattern of NUMBERED) {
    const match = pattern.exec(whole);
    if (match) return { number: match[1] || null, name: whole.slice(match[0].length).trim() };
  }
  return { number: null, name: whole };
}

/** A label beside an indicator header that names the block: 绩效指标, 年度绩效指标, 项目年度绩效目标. */
export function isGroupLabel(text: string): boolean {
  return text.length <= LONGEST_WORD && GROUP.test(simplified(labelKey(text)));
}

const GROUP = /^.{0,8}(?:绩效(?:指标|目标)|考核指标|评价指标|目标指标)$/u;

/** The period a label names: 长期绩效指标, 中期滚动目标, 年度目标, 指标值（年度）; null where it names none. */
export function periodIn(text: string): Period | null {
  if (text.length > LONGEST_WORD) return null;
  const plain = withoutSpace(text);
  if (/中期|长期|实施周?期|总体目标/u.test(plain)) return 'long';
  return /年度|当年|本年/u.test(plain) ? 'year' : null;
}

/** A row below the indicators that belongs to the form, not to the indicators: notes, signatures, opinions. */
export function isFooter(text: string): boolean {
  if (!mayBeFooter(text)) return false;
  const start = text
    .trim()
    .slice(0, 20)
    .replace(/[\s*★☆]/gu, '');
  return FOOTER.test(start);
}

/** Every footer holds one of these early on, and no name of a tier does. */
const IN_FOOTERS = new Uint8Array(0x10000);
for (const char of '注明人位期表办系见责导') IN_FOOTERS[char.charCodeAt(0)] = 1;
const LONGEST_FOOTER_START = 60;

function mayBeFooter(text: string): boolean {
  const end = Math.min(text.length, LONGEST_FOOTER_START);
  for (let at = 0; at < end; at++) if (IN_FOOTERS[text.charCodeAt(at)] === 1) return true;
  // Blanks may push it back.
  return text.length > LONGEST_FOOTER_START;
}

const FOOTER =
  /^(?:[备附]?注[:：]|注\d|说明[:：]|填表说明|填报说明|填[报表制]人|填[报表]单位|填[报表]日期|制表|经办人|联系[人电]|(?:财政|主管|业务|预算|项目|上级)?.{0,6}(?:审核|审批|审查|批复|评审)意见|(?:财政|主管)部门意见|(?:问题及)?其[他它].{0,4}说明|说明$|(?:单位|部门|项目|财务)?负责人|单位已有的|分管领导|复核人)/u;

/** 合计, 总分, 小计 … : a sum, never an indicator. */
export function isTotalLabel(text: string): boolean {
  return text.length < 12 && /^(?:合计|总计|总分|总分值|小计|得分|总得分|自评总分)$/u.test(labelKey(text));
}

/** The sum of a whole table, or who answers for it: nothing of the table follows. */
export function isFinalRow(text: string): boolean {
  return (isTotalLabel(text) && labelKey(text) !== '小计') || /^\s*填[报表制]人/u.test(text);
}

/** 预算执行率 and its like: in a table with weights a row of its own beside the indicators. */
export function isExecutionLabel(text: string): boolean {
  return (
    text.length < 24 &&
    text.includes('执行') &&
    /^(?:项目|部门)?(?:预算|资金|预算资金)执行(?:率|情况)?$/u.test(labelKey(text).replace(/指标$/u, ''))
  );
}

/** A slot of a blank form: `…`, `1.`, `①`, 目标1, 具体指标. */
export function isSlot(text: string): boolean {
  if (text === '') return true;
  if (text.length >= LONGEST_SLOT || !SLOT_BEGINS.test(text)) return false;
  const key = nameKey(text);
  return key === '' || SLOT.test(key);
}

/** A slot spread over its cell with blanks is no longer. */
const LONGEST_SLOT = 16;
/** Nearly every other text is told apart by its first character. */
const SLOT_BEGINS = /^[\s\u200B-\u200D\u2060\uFEFF….·\d①-⑳目指具*★☆]/u;
const SLOT = /^(?:[….]+|[·]+|\d{1,2}[.、．]|[①-⑳]|目标\d{1,2}:?|指标\d{1,2}:?|具体指标)$/u;

/** What people write where a tier of the form does not concern them. */
export function isNotApplicable(text: string): boolean {
  return text.length < 8 && /^(?:无|暂无|不适用|不涉及|无此项|无需设置)$/u.test(labelKey(text));
}

/** Which tiers a text is a name of in any scheme. */
export type TierWord = 'tier1' | 'tier2' | 'both' | null;

/** Tells the names of tiers from other texts: 产出指标, 数量指标（30分）; 成本 is either tier's. */
export const tierWord: (text: string) => TierWord = remembered((text): TierWord => {
  if (text === '' || text.length > LONGEST_WORD) return null;
  const plain = simplified(text);
  const first =
    KNOWN_TIER1.has(tier1Name(plain)) || /^(?:预期)?(?:产出|效益|效果|投入|过程)$/u.test(tier1Name(plain));
  const second = partsOf(plain).every((part) => KNOWN_TIER2.has(part) && part !== '具体');
  return first ? (second ? 'both' : 'tier1') : second ? 'tier2' : null;
});
