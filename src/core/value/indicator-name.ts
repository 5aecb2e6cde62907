import { nameKey } from '../sheet/text';
import { bracketUnit, isJoinedName, measureNoun, type MeasureNoun } from './measure-nouns';

/** What the wording of an indicator name says, read once however many rules ask. */
export interface NameFacts {
  /** The name after `nameKey`: no white space, half width, no marks; brackets kept. */
  readonly key: string;
  /** The key without a trailing bracket such as （11月） or （米）. */
  readonly bare: string;
  /** Ends in a rate: 率, 满意度, 比例, 占比; 频率, 功率 and the like are none. */
  readonly rate: boolean;
  /** Asks a yes-or-no question: 是否通过验收. */
  readonly yesNo: boolean;
  /** adverse: less is better (投诉率); positive: more is better (投诉处理率); null where the name does not say. */
  readonly direction: 'adverse' | 'positive' | null;
  /** The measure noun at its end and the units it takes. */
  readonly measure: MeasureNoun | null;
  /** The unit a trailing bracket announces: 巡护长度（米）. */
  readonly bracketUnit: string | null;
  /** Several things in one name: 场次和人数. */
  readonly joined: boolean;
}

const RATE = /(?:(?<![频功效汇速斜倍])率|满意度|比例|占比|比重)$/u;

/** Source: the catalogue's direction words; the last one in the name decides. */
const ADVERSE = new RegExp(
  [
    '成本|支出|费用|超支|误差|偏差|差错|投诉|争议|事故|故障|违法|违规|逾期|缺勤|死亡|发病|损耗|返工|积压|流失|结余|结转',
    '调整次数|响应时间|修复时间|办结时限|能耗|排放量?|空置率',
    '(?:不|未|非|漏|误|错)(?:合格|覆盖|及时|完成|达标|满意|知晓|发放|到位|出勤)',
  ].join('|'),
  'gu',
);
/** Turns an adverse word in front of it round: 投诉处理率, 能耗下降率. */
const TURNED =
  /(?:处理|处置|整改|办结|化解|查处|责停|回复|解决|追回|防控)率|(?:下降|减少|降低|节约|节支|压减|削减)(?:率|幅度|比例|量)|支出率|支出进度|执行率|控制率/gu;
const POSITIVE_RATE = /(?:合格|覆盖|及时|完成|达标|满意|知晓|发放|到位|出勤)\p{Script=Han}{0,4}[率度]$/u;

/** Names repeat over a workbook, and rules ask many times; a full memory is simply emptied. */
const MEMORY = new Map<string, NameFacts>();
const MOST_REMEMBERED = 20_000;

/** Reads an indicator name. Linear in its length; never throws. */
export function nameFacts(name: string): NameFacts {
  const known = MEMORY.get(name);
  if (known) return known;
  const key = nameKey(name);
  const bare = key.replace(/\([^()]*\)$/u, '');
  const facts: NameFacts = {
    key,
    bare,
    rate: RATE.test(bare),
    yesNo: bare.includes('是否'),
    direction: directionOf(bare),
    measure: measureNoun(key),
    bracketUnit: bracketUnit(key),
    joined: isJoinedName(key),
  };
  if (MEMORY.size >= MOST_REMEMBERED) MEMORY.clear();
  MEMORY.set(name, facts);
  return facts;
}

function directionOf(bare: string): NameFacts['direction'] {
  const adverse = lastEnd(bare, ADVERSE);
  const turned = lastEnd(bare, TURNED);
  if (turned > 0 && turned >= adverse) return 'positive';
  if (adverse > 0) return 'adverse';
  return POSITIVE_RATE.test(bare) ? 'positive' : null;
}

/** Where the last match ends; 0 without a match. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
