import type { CellStyle } from 'hucre';

/**
 * Built-in formats whose look depends on the person's system, as a Chinese system shows them (ECMA-376 18.8.30; the
 * library reads them with their American look).
 */
const SYSTEM_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'yyyy/m/d'],
  ['m/d/yyyy h:mm', 'yyyy/m/d h:mm'],
]);
/** For the East Asian built-in formats (27 to 36, 50 to 58), whose number the library does not pass on. */
const CHINESE_DATE = 'yyyy"年"m"月"d"日"';

/** The style as a Chinese system shows it. */
export function localised(style: CellStyle | undefined, isDate: boolean): CellStyle | undefined {
  const format = style?.numFmt ?? (isDate ? CHINESE_DATE : undefined);
  if (format === undefined) return style;
  return { ...style, numFmt: SYSTEM_DATES.get(format) ?? format };
}
