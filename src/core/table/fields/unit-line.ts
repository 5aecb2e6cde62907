import { halfWidth, withoutSpace } from '../../sheet/text';

/** Whether the text is nothing but the unit of the table: 单位：万元, （万元）. */
export function isUnitLine(text: string): boolean {
  return text.length <= LONGEST_UNIT && text.includes('元') && UNIT_LINE.test(halfWidth(withoutSpace(text)));
}

const LONGEST_UNIT = 24;
const UNIT_LINE = /^[([【]?(?:(?:(?:金额|货币)?单位|金额):)?(?:人民币)?[千万亿]?元[)\]】]?$/u;
