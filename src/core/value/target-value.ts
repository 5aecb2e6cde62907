import type { Comparator } from './comparators';

/** What an 指标值 cell says. */
export interface TargetValue {
  readonly kind:
    | 'empty'
    | 'placeholder' // `XX`, `**`, `/`: not filled in
    | 'error' // `#REF!`: a formula that went wrong
    | 'quantity' // one number, with or without comparator and unit
    | 'range' // `3-5次`
    | 'tolerance' // `±3%`
    | 'ratio' // `1:3`
    | 'date'
    | 'qualitative';
  readonly comparator: Comparator | null;
  /** The comparator as written, before the number and behind it; `''` where there is none. */
  readonly written: { readonly before: string; readonly behind: string };
  /**
   * The number (lower end of a range, a sum added up), magnitude applied: `1.2万人次` is 12000. Money keeps its unit:
   * `1.5万元` is 1.5.
   */
  readonly amount: number | null;
  /** The upper end of a range. */
  readonly upper: number | null;
  /** Decimal places as written, for judging rounding. */
  readonly decimals: number;
  /** The unit as written (`%`, `人次`, `元/亩`), also a word no list knows; null where there is none. */
  readonly unit: string | null;
  /** A unit that stops half-way: `万` in `1.5万`, `/套` in `12.6/套`. */
  readonly incomplete: string | null;
  /** Number with magnitude and unit as written, comparators taken off: `1.5万`, `90%`. */
  readonly core: string;
  /** What stands before the comparator or number, and behind unit and comparator. */
  readonly rest: { readonly before: string; readonly behind: string };
  /** The same as written, with a mark and dates that reading sets aside: what a rewritten value must keep. */
  readonly around: { readonly before: string; readonly behind: string };
  /**
   * More is said than one plain number: further groups follow (`培训3场、200人`, `1期/60人`), a sum is written out
   * (`1+17个`), a second limit stands in brackets (`5（8）mg/L`), or an arrow leaves open what is meant (`90%↑`).
   */
  readonly multiple: boolean;
}

/** Whether the value holds a number that is not part of a date. */
export function isQuantitative(value: TargetValue): boolean {
  return value.amount !== null;
}
