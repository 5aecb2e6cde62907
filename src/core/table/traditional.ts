/** Traditional characters that occur in labels and tier names, each before its simplified form. */
const PAIRS =
  '項项稱称編编碼码單单財财撥拨資资總总額额預预數数實实體体門门間间時时屬属類类別别計计劃划績绩標标長长級级縣县區区內内' +
  '質质產产當当負负責责電电話话聯联係系報报設设執执餘余結结轉转來来專专經经費费鄉乡準准據据況况構构開开滿满與与營营業业務务' +
  '環环測测導导規规組组織织領领對对關关應应齊齐備备獲获啟启終终種种節节約约貸贷債债補补' +
  '確确權权濟济會会態态續续響响註注說说際际評评價价審审準准';

/** The pairs as a map; the vocabularies are written in simplified characters. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

const IS_TRADITIONAL = new Uint8Array(0x10000);
for (const char of SIMPLIFIED.keys()) IS_TRADITIONAL[char.charCodeAt(0)] = 1;

/** The text with the traditional characters of labels in simplified form: copies mix both. */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (IS_TRADITIONAL[text.charCodeAt(at)] === 1)
      return text.replace(TRADITIONAL, (char) => SIMPLIFIED.get(char) ?? char);
  }
  return text;
}
