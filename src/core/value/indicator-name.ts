import { remembered } from '../remembered';
import { nameKey } from '../sheet/text';
import { bracketUnit, isJoinedName, measureNoun, NO_SHARE, type MeasureNoun } from './measure-nouns';

/** What the wording of an indicator name says, read once however many rules ask. */
export interface NameFacts {
  /** The name after `nameKey`: no white space, half width, no marks; brackets kept. */
  readonly key: string;
  /** The key without a trailing bracket such as （11月） or （米）. */
  readonly bare: string;
  /** Ends in a rate: 率, 满意度, 比例, 占比; 频率, 功率, 容积率 and the like are none. */
  readonly rate: boolean;
  /** A rate per so many of something, 煤矿百万吨死亡率: its number needs no unit and is no share. */
  readonly perMany: boolean;
  /** Asks a yes-or-no question: 是否通过验收. */
  readonly yesNo: boolean;
  /** adverse: less is better (投诉率); positive: more is better (投诉处理率); null where the name leaves a doubt. */
  readonly direction: 'adverse' | 'positive' | null;
  /** The measure noun at its end and the units it takes. */
  readonly measure: MeasureNoun | null;
  /** The unit a trailing bracket announces: 巡护长度（米）. */
  readonly bracketUnit: string | null;
  /** Several things in one name: 场次和人数. */
  readonly joined: boolean;
}

const RATE = new RegExp(`(?:(?<!${NO_SHARE}|容积|周转)率|满意度|比例|占比|比重)$`, 'u');

/** 百姓知晓率 and 千兆覆盖率 are no such rates: what is counted stands behind the number. */
const PER_MANY =
  /[十百千万亿](?:常住|户籍)?(?:人口?|名|例|活产|台|车|辆|户|吨|元|工时|小时|公里|车公里|人公里|客公里|架次|床日)\p{Script=Han}{0,8}率$/u;

/** Less is better, when the name ends in it or in a mere measure of it. Source: the catalogue's direction words. */
const ADVERSE = new RegExp(
  [
    '成本|支出|费用|超支|误差|偏差|差错|投诉|争议|事故|故障|违法|违规|缺勤|死亡|发病|损耗|返工|积压|流失|结余|结转',
    '调整次数|响应时间|修复时间|办结时限|能耗|排放|空置|失业|辍学|返贫',
    '伤亡|溺亡|泄密|泄[漏露]|脱管|漏管|再犯罪?|拖欠|漏损|漏[报诊]|[迟瞒]报|压疮',
    '(?:逾期|超期|超时|延期|延误|延迟|滞后|重复)(?:发放|支付|拨付|归还|还款|完成|办结|上报|报送|交付|到位|缴纳|处理|回复|整改)?',
    '(?:不|未|非|漏|误|错)(?:合格|覆盖|及时|完成|达标|满意|知晓|发放|到位|出勤|办结|处理|整改|回复|解决)',
  ].join('|'),
  'gu',
);
/** What may follow an adverse word without turning the name to something else: 投诉次数 counts complaints, 投诉热线 does not. */
const MEASURE_OF_IT =
  /^(?:事件|行为|现象|问题|情况|人员|人口|资金|犯罪|发生|产生|停机|总|占比|比[例率重]|[率度量额值]|金额|数|人数|人次|次数|起数|件数|天数|时间|时长|时限|范围|幅度|强度|水平)*$/u;
/** The money words are the name itself: 教育支出占比 is no expense. */
const MONEY_WORD = /^(?:成本|支出|费用)$/u;
/** In front of an adverse word these make the name a deed against it, or say that there is none: 减少投诉, 无事故天数. */
const AGAINST = new RegExp(
  [
    '减少|降低|下降|压[减缩降]|节[约省支]|避免|防[止范治控]|预防|遏制|控制|消除|化解|调解|治理|整治|处[理置]|查处|打击|追讨|讨回|清[欠偿]|发现|检出|检测|受理|办理',
    '排查|整改|解决|追回|挽回|弥补|应对|监测|宣传|教育|演练|盘活|清理|救助|达标|基金|[无零未净]$|[当本]期$|累计$|[未不]发生$',
  ].join('|'),
  'u',
);
/** Turns an adverse word in front of it round: 投诉处理率, 能耗下降率. */
const HANDLED = /(?:处理|处置|整改|办结|化解|查处|责停|回复|解决|追回|防控)率$/u;
const LESS_OF_IT = /(?:下降|减少|降低|节约|节支|压减|削减)(?:率|幅度|比例|量)$/u;
const SPENDING_RATE = /(?:支出率|支出进度|执行率)$/u;
/** A rate of what should happen. */
const POSITIVE_RATE =
  /(?:合格|覆盖|及时|完成|达标|满意|知晓|发放|到位|出勤)(?:合格|达标|完成|及时|落实|实现|兑现|发放|响应|保障)?[率度]$/u;
/** A negation or an excess somewhere in front makes such a rate unclear: 未按时完成率. */
const UNCLEAR = /[不未非无]|超|逾|虚|错|漏|违规|冒领|截留|迟到|建筑/u;

/** Reads an indicator name; names repeat over a workbook, and rules ask many times. Linear in its length; never throws. */
export const nameFacts = remembered((name): NameFacts => {
  const key = nameKey(name);
  const bracketed = key.endsWith(')');
  const bare = bracketed ? key.replace(/\([^()]*\)$/u, '') : key;
  return {
    key,
    bare,
    rate: RATE.test(bare),
    perMany: bare.endsWith('率') && PER_MANY.test(bare),
    yesNo: bare.includes('是否'),
    direction: directionOf(bare),
    measure: measureNoun(key),
    bracketUnit: bracketed ? bracketUnit(key) : null,
    joined: isJoinedName(key),
  };
}, Infinity);

/** The last word decides; null where what follows it, or stands before it, makes the direction doubtful. */
function directionOf(bare: string): NameFacts['direction'] {
  if (SPENDING_RATE.test(bare)) return 'positive';
  const adverse = lastMatch(bare, ADVERSE);
  if (adverse && !(MONEY_WORD.test(adverse.word) && adverse.behind !== '')) {
    const against = AGAINST.test(adverse.before);
    if (MEASURE_OF_IT.test(adverse.behind)) return against ? null : 'adverse';
  }
  if (HANDLED.test(bare)) return 'positive';
  if (LESS_OF_IT.test(bare)) return adverse || /节[约支]/u.test(bare) ? 'positive' : null;
  return POSITIVE_RATE.test(bare) && !UNCLEAR.test(bare) ? 'positive' : null;
}

interface Found {
  readonly before: string;
  readonly word: string;
  readonly behind: string;
}

function lastMatch(text: string, pattern: RegExp): Found | null {
  let last: RegExpExecArray | null = null;
  // A look that finds nothing more begins the next one at the start again.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match;
  if (!last) return null;
  const { 0: word, index } = last;
  return { before: text.slice(0, index), word, behind: text.slice(index + word.length) };
}

/** Rates that may pass 100 %: growth, completion, returns, loads, comparisons with another year. */
const MAY_EXCEED = new RegExp(
  [
    '增长|增幅|增速|提高|提升|上升|增加|增值|增收|完成率|执行率|达成率|实现率|达产|超额|负荷|倍',
    '利润率|回报|收益率|投入产出|偿债|杠杆|拨备|放大|撬动|拉动|[比较]上年|同比|环比|流动比|速动比|周转率',
    '加标|债务率|毛入[学园]率|病床使用率|床位使用率|流动性覆盖率|性别比',
  ].join('|'),
  'u',
);

/** Whether a rate of this name may pass 100 %. */
export function mayExceedWhole(name: string): boolean {
  return MAY_EXCEED.test(name);
}
