/** Kinds of characters that make a text worth a closer look, a bit each: most texts hold none of them. */
export const SIGN = {
  /** `$`, `\`, `^` or `_` of formula code, and what a joining word (and, of, the) begins with. */
  code: 1,
  /** 月. */
  month: 2,
  /** 、，。；. */
  mark: 4,
  /** Digits, letters and ％ in full width, and blanks that cannot be seen. */
  wide: 8,
  /** Any other blank but a line break. */
  blank: 16,
  /** Of 问卷, 受访, 检查, 台账, 经验, 惯例. */
  experience: 32,
} as const;

const BY_CODE = new Uint8Array(0x10000);

function mark(sign: number, chars: string): void {
  for (const char of chars) {
    const code = char.charCodeAt(0);
    BY_CODE[code] = (BY_CODE[code] ?? 0) | sign;
  }
}

mark(SIGN.code, '$\\^_aotAOT');
mark(SIGN.month, '月');
mark(SIGN.mark, '、，。；');
mark(SIGN.wide, '０１２３４５６７８９％\u00A0\u200B\u200C\u200D\u2060\uFEFF');
mark(
  SIGN.wide,
  'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
);
mark(SIGN.blank, ' \u00A0\u3000');
mark(SIGN.experience, '卷访查账验例');

/** The {@link SIGN}s in a text, put together; one look at each character for all rules that ask. */
export function signsIn(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= BY_CODE[text.charCodeAt(at)] ?? 0;
  return found;
}
