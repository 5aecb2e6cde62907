/** A point in time an indicator names. Fields that are not written are null. */
export interface DateMention {
  /** As written, white space removed. */
  readonly text: string;
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
    '(?<y1>(?:19|20)\\d{2})年(?:度)?(?<m1>\\d{1,2})月(?:份)?(?:(?<d1>\\d{1,2})日|底|末|初|上旬|中旬|下旬)?',
    '(?<![\\d.])(?<y2>(?:19|20)\\d{2})(?<s>[-/.])(?<m2>\\d{1,2})\\k<s>(?<d2>\\d{1,2})(?![\\d.%])',
    '(?<![\\d.])(?:\\d{1,2}[-~～—–至])?(?<m3>\\d{1,2})月(?:份)?(?:(?<d3>\\d{1,2})日|底|末|初|上旬|中旬|下旬)?',
    '(?<y4>(?:19|20)\\d{2})年(?:度)?',
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
