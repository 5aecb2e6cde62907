/** A point in time an indicator names. Fields that are not written are null. */
export interface DateMention {
  /** As written, white space removed. */
  readonly text: string;
  /** Where it stands in the text it was found in. */
  readonly index: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * Dates and the like, longest form first. They are read before numbers, because `12月31日前` would otherwise be
 * twelve 月. `3个月` and `5天` are durations, not dates; `2024.12` alone could be an amount and is none either.
 */
const DATE = new RegExp(
  [
    '(?:19|20)\\d{2}[-~～—–至](?:19|20)\\d{2}年(?:度)?',
    '(?<y1>(?:19|20)\\d{2})年(?:度)?(?:\\d{1,2}[-~～—–至])?(?<m1>\\d{1,2})月(?:份)?(?:(?<d1>\\d{1,2})日|底|末|初|上旬|中旬|下旬)?',
    '(?<![\\d.])(?<y2>(?:19|20)\\d{2})(?<s>[-/.])(?<m2>\\d{1,2})\\k<s>(?<d2>\\d{1,2})(?![\\d.%])',
    '(?<![\\d.])(?:\\d{1,2}[-~～—–至])?(?<m3>\\d{1,2})月(?:份)?(?:(?<d3>\\d{1,2})日|底|末|初|上旬|中旬|下旬)?',
    '(?<y4>(?:19|20)\\d{2})年(?:度)?(?:[底末初](?!数))?',
    '第[一二三四1-4]季度|[一二三四]季度|[1-4]季度(?=[末底前内])',
    '上半年|下半年|年底|年末|月底|月末|季度?末|每月\\d{1,2}日|当月',
  ].join('|'),
  'gu',
);

/** Every date in a text from which white space was removed. Linear in its length. */
export function datesIn(text: string): readonly DateMention[] {
  return [...text.matchAll(DATE)].map((match) => {
    const group = match.groups ?? {};
    return {
      text: match[0],
      index: match.index,
      year: numberOf(group['y1'] ?? group['y2'] ?? group['y4']),
      month: numberOf(group['m1'] ?? group['m2'] ?? group['m3']),
      day: numberOf(group['d1'] ?? group['d2'] ?? group['d3']),
    };
  });
}

/** The text with every date taken out. */
export function withoutDates(text: string): string {
  return text.replace(DATE, ' ');
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; February has 29 where the year is not known. Null for a month no calendar knows. */
export function daysIn(month: number, year: number | null): number | null {
  if (month === 2 && year !== null && !isLeap(year)) return 28;
  return DAYS[month - 1] ?? null;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether something can be due then: a bare year, or a span of years, says too little. */
export function isPointInTime(mention: DateMention): boolean {
  return mention.month !== null || /季度|半年|[底末]$/u.test(mention.text);
}

/** The date as a deadline, in the year given where it names none: `12月31日` in 2024 is `2024年12月31日前`. */
export function writeDeadline(mention: DateMention, usualYear: number | null): string {
  const { text, year, month, day } = mention;
  if (/[-~～—–至]/u.test(text) && (year === null || day === null))
    return withYear(text, year === null ? usualYear : null);
  if (month !== null && day !== null) return withYear(`${month}月${day}日前`, year ?? usualYear);
  const written = year === null ? withYear(text, usualYear) : text;
  if (/月(?:份)?$/u.test(written)) return written.replace(/月(?:份)?$/u, '月底前');
  return /[底末初旬]$/u.test(written) ? `${written}前` : written;
}

/** What comes every month or quarter belongs to no one year. */
function withYear(text: string, year: number | null): string {
  if (year === null || /^[月季每当]/u.test(text)) return text;
  return `${year}年${text.replace(/^年/u, '')}`;
}

const DIGITS = '零一二三四五六七八九';
/** 三月 is March, 三个月 a span; 统一, 同一 and 第一 count nothing; 三年行动 is the name of a plan. */
const DURATION =
  /(?<![统同唯第\d.])(?<n>\d{1,3}|半|[一二两三四五六七八九十]{1,3})(?<unit>个(?:月|季度|学期)|个?工作日|天|日|周|年(?!度|[行规计级])|个?小时|分钟)(?<within>之?内|以内)?/u;

/** The first span of time in a text (white space removed), in figures: `一年` is `12个月`, `10日内` is `≤10日`. Null without one. */
export function durationIn(text: string): string | null {
  const group = DURATION.exec(withoutDates(text))?.groups;
  const [number, unit] = [group?.['n'], group?.['unit']];
  if (number === undefined || unit === undefined) return null;
  const sign = group?.['within'] === undefined ? '' : '≤';
  if (number === '半') return unit === '年' ? `${sign}6个月` : null;
  const count = figures(number);
  return unit === '年' && count === 1 ? `${sign}12个月` : `${sign}${count}${unit}`;
}

/** 十二 and 二十 as numbers; figures as they are. */
function figures(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  return digit(tens === '' ? '一' : tens) * 10 + digit(ones === '' ? '零' : ones);
}

function digit(char: string): number {
  return char === '两' ? 2 : DIGITS.indexOf(char);
}

/** Times written without a figure: spans in Chinese numerals, what comes regularly, feasts and seasons. */
const TIME_WORD =
  /(?<![统同唯])[一二两三四五六七八九十半]个?(?:年(?!度)|月|旬|日|天|周|季度|学期|小时|分钟|工作日)|当[日天周场]|日[产清结][日月][产清结]|即[时日刻]|立即|实时|即[申报来到收]即|随[到报来收]随|[TD]\+\d|次[日月年]|[按每逐](?:日|天|周|旬|月|季)|(?:元旦|春节|元宵|三八|植树|清明|五一|六一|七一|八一|十一|端午|中秋|国庆|重阳|教师|建军|腊八|除夕|两节|双节|两会|高考|中考|开考|开工|开幕|主?汛期?|暑假|寒假|暑期|学期|学年|开学|放假|雨季|[旺淡]季|冬季|春季|夏季|秋季|春耕|春播|秋收|秋播|入[冬汛夏]|上冻|封冻|采暖季?|供暖季?)(?:节|假期|结束)?(?:之?前|期间|后|末|内)/u;

/** Whether the text (white space removed) says when or how long, in figures or in words. 全年, 年内 and 及时 do not. */
export function saysWhen(text: string): boolean {
  return TIME_WORD.test(text) || datesIn(text).length > 0 || durationIn(text) !== null;
}
