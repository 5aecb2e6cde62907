import { remembered } from '../remembered';
import { nameKey } from '../sheet/text';

/** What a 项目编码 of the budget system says. Structure and check character are inferred from published codes. */
export interface ProjectCode {
  /** As written, white space removed. */
  readonly text: string;
  /** The six digits of the administrative division. */
  readonly region: string;
  /** The year the project entered the library; not the budget year. */
  readonly year: number;
  /** The letter of the project class; null in codes of digits only. */
  readonly projectClass: string | null;
}

/** The 31 characters of GB 32100: no I, O, S, V, Z, because they are taken for others. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const FORMATS: readonly RegExp[] = [
  /^\d{8}P[0-9A-HJ-NPQRTUWXY]{12}$/u, // Hebei
  /^\d{8}[A-Z]\d{12}$/u, // Sichuan, Beijing
  /^\d{21}$/u, // Yunnan
];

/** Only strings of this length are judged: anything else under the label belongs to another coding system. */
const JUDGED = /^[0-9A-Za-z]{18,24}$/u;

/** Codes of investment projects (year, division, trade …) have twenty digits; no division starts with 19 or 20. */
const INVESTMENT = /^(?:19|20)\d{18}$/u;

const CODE_AND_NAME = /^([0-9A-Za-z\s]+)[-－–—](.+)$/su;

/**
 * A project code and what follows it in the same cell: `code-项目名称`. The name is `''` where the cell holds none.
 * Remembered, since half a dozen rules ask it of the same cell.
 */
export const splitCodeName = remembered((text): { readonly code: string; readonly name: string } => {
  const match = text.length > 500 ? null : CODE_AND_NAME.exec(text);
  return { code: nameKey(match?.[1] ?? text), name: (match?.[2] ?? '').trim() };
});

/** The project name alone, where its cell puts the code in front of it. */
export function nameWithoutCode(text: string): string {
  const { code, name } = splitCodeName(text);
  return name !== '' && code.length >= SHORTEST_KEY && /\d/u.test(code) ? name : text;
}

/** A code long enough to stand for one project; shorter ones are running numbers or department codes. */
const SHORTEST_KEY = 8;

/**
 * The code as a key that tells projects apart, upper case; null for anything that is none: words, short numbers, and
 * codes of transfer payments (`z` and twelve digits), which many projects share.
 */
export function codeKey(text: string): string | null {
  const { code } = splitCodeName(text);
  if (code.length < SHORTEST_KEY || !/^[0-9A-Za-z]+$/u.test(code) || !/\d/u.test(code)) return null;
  return /^z\d{12}$/iu.test(code) ? null : code.toUpperCase();
}

/** Reads a code cell; null when it fits none of the known formats. */
export function readProjectCode(text: string): ProjectCode | null {
  const { code } = splitCodeName(text);
  if (!FORMATS.some((format) => format.test(code))) return null;
  const letter = code.charAt(8);
  return {
    text: code,
    region: code.slice(0, 6),
    year: 2000 + Number(code.slice(6, 8)),
    projectClass: /\d/u.test(letter) ? null : letter,
  };
}

/** Whether the cell holds something of the length of a code that fits no known format. */
export function isMalformedCode(text: string): boolean {
  const { code } = splitCodeName(text);
  return JUDGED.test(code) && !INVESTMENT.test(code) && readProjectCode(text) === null;
}

/**
 * The check character of a code of Hebei (starts with 13, P in place 9) by its first twenty characters; null for any
 * other code. The formula is that of GB 32100 with 30 in place of 31, inferred from four codes of one unit.
 */
export function checkCharacter(code: string): string | null {
  if (!/^13\d{6}P/u.test(code) || code.length < 20) return null;
  let sum = 0;
  let power = 1;
  for (const char of code.slice(0, 20)) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return null;
    sum += value * power;
    power = (power * 3) % 31;
  }
  return ALPHABET.charAt((30 - (sum % 31) + 31) % 31);
}

/** Whether the code may be right: it fits a format and, where a check character is known, that too. */
function holds(code: string): boolean {
  const check = checkCharacter(code);
  return readProjectCode(code) !== null && (check === null || check === code.charAt(20));
}

/** Letters no code may hold, and what they are taken for. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  I: ['1'],
  O: ['0'],
  S: ['5'],
  Z: ['2'],
  V: ['U', 'Y'],
};

/** Letters a code may hold that are easily taken for another character. */
const CONFUSABLE: Readonly<Record<string, readonly string[]>> = {
  B: ['8'],
  D: ['0'],
  G: ['6'],
  L: ['1'],
  P: ['R'],
  Q: ['0'],
  R: ['P'],
  T: ['7'],
  U: ['Y'],
  Y: ['U'],
};

/** More forbidden letters with two readings than this make a guess worthless. */
const MOST_CANDIDATES = 8;

/** The code with its forbidden letters read as what they were taken for, where the result holds. */
export function repairsOf(code: string): readonly string[] {
  let candidates = [''];
  for (const [index, char] of Array.from(code.toUpperCase()).entries()) {
    // The class letter may be any.
    const readings = index === 8 ? [char] : (FORBIDDEN[char] ?? [char]);
    candidates = candidates.flatMap((start) => readings.map((reading) => start + reading));
    if (candidates.length > MOST_CANDIDATES) return [];
  }
  return candidates.filter((candidate) => candidate !== code && holds(candidate));
}

/** Codes that differ from this one in a single confusable letter and whose check character fits. */
export function neighboursOf(code: string): readonly string[] {
  return Array.from(code).flatMap((char, index) => {
    const readings = index > 8 ? (CONFUSABLE[char] ?? []) : [];
    return readings.map((reading) => code.slice(0, index) + reading + code.slice(index + 1)).filter(holds);
  });
}
