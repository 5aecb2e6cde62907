import { formatDate, formatValue, serialToDate } from 'hucre';
import type { CellValue } from '../../../core/sheet/snapshot';
import { generalText } from './general';

/** `G/通用格式` is what Chinese Excel and WPS call, and sometimes write for, the format General. */
const GENERAL = /General|G\/通用格式/i;

/**
 * The text a person sees in a cell, as a Chinese Excel shows it in a wide enough column.
 * @param value the stored value, a date as its serial number (1900 system); null is a blank cell.
 * @param format the number format, `General` where none is set.
 */
export function displayText(value: CellValue | null, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return format === 'General' ? value : textIn(value, format);
  return remembered(value, format);
}

/** What numbers showed, by format: budgets, percentages and years come back again and again. Emptied when it grows. */
const SHOWN = new Map<string, Map<number, string>>();
const MOST_SHOWN = 20_000;
let shownCount = 0;

function remembered(value: number, format: string): string {
  const known = SHOWN.get(format)?.get(value);
  if (known !== undefined) return known;
  if (++shownCount > MOST_SHOWN) {
    SHOWN.clear();
    shownCount = 1;
  }
  const text = numberText(value, format);
  const texts = SHOWN.get(format);
  if (texts) texts.set(value, text);
  else SHOWN.set(format, new Map([[value, text]]));
  return text;
}

function numberText(value: number, format: string): string {
  try {
    return numberIn(value, format);
  } catch {
    // A format beyond the formatter (hundreds of decimals): one odd cell must not keep a workbook from opening.
    return generalText(value);
  }
}

function textIn(text: string, format: string): string {
  // Without a section for texts they show as they are.
  if (!format.includes('@') && !format.includes(';')) return text;
  const sections = splitSections(format);
  const section = sections.length >= 4 ? (sections[3] ?? '') : (sections.at(-1) ?? '');
  if (section.includes('@')) return literalText(section).replace('@', () => text);
  return sections.length >= 4 ? literalText(section) : text;
}

function numberIn(value: number, format: string): string {
  if (format.trim() === '@') return generalText(value);
  // Excel calculates with 15 significant digits; the rest is noise of the binary representation.
  const exact = Number(value.toPrecision(15));
  if (format === 'General') return generalText(exact);
  if (isDate(format)) return dateIn(value, format);
  const plain = format.replace(/!(.)/g, '\\$1');
  const shift = LITERAL_POINT.exec(plain)?.[2]?.length ?? 0;
  const pointed = plain.replace(LITERAL_POINT, '$1.$2');
  const sections = splitSections(pointed).map((part) => part.replace(CURRENCY, '"$1"'));
  const section = sectionFor(exact, sections);
  if (GENERAL.test(section)) {
    const shown = generalText(sections.length > 1 ? Math.abs(exact) : exact);
    return literalText(section.replace(GENERAL, `"${shown}"`));
  }
  const scaled = Number((exact * 10 ** (2 * percentSigns(section) - shift)).toPrecision(15));
  // Fractions and powers of ten round in their own way.
  const places = /[/E]/i.test(bare(section)) ? null : decimalPlaces(section) + scaleDown(section);
  const result = places === null ? scaled : rounded(scaled, places);
  return formatValue(result, sections.map(hidePercent).join(';')).replaceAll(PERCENT, '%');
}

/** The Chinese way to show 万: in `0\.0,"万"` the point is a literal set between the digits of a whole number. */
const LITERAL_POINT = /([0#])\\\.(0+)/;

/** `[$￥-804]` names a currency sign and a locale. */
const CURRENCY = /\[\$([^\]-]+)(?:-[^\]]*)?\]/g;

/** Half away from zero on the decimal digits, as Excel does (1.005 to two places is 1.01, not 1.00). */
function rounded(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  const result = Number(`${shifted}e${-places}`);
  return result === 0 || !Number.isFinite(result) ? value : Math.sign(value) * result;
}

function sectionFor(value: number, sections: readonly string[]): string {
  const [positive = '', negative = positive, zero = positive] = sections;
  if (value > 0 || sections.length === 1) return positive;
  return value < 0 ? negative : zero;
}

const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g;

/** The section without literals, colours, conditions and padding: placeholders only. */
function bare(section: string): string {
  return section.replace(LITERALS, '');
}

/** What the literals of a section say; colours, conditions and padding say nothing. */
function literalText(section: string): string {
  return section.replace(LITERALS, (part) => {
    if (part.startsWith('"')) return part.slice(1, -1);
    return part.startsWith('\\') ? part.slice(1) : '';
  });
}

function decimalPlaces(section: string): number {
  return /\.([0#?]+)/.exec(bare(section))?.[1]?.length ?? 0;
}

/** Three places less for each comma behind the digits: `0.00,` shows thousands. */
function scaleDown(section: string): number {
  return (/[0#?](,+)(?![0#?,])/.exec(bare(section))?.[1]?.length ?? 0) * -3;
}

function percentSigns(section: string): number {
  return bare(section).split('%').length - 1;
}

/** Stands for `%` while the formatter runs (private use area): it would multiply again, in binary (0.285 → 28%). */
const PERCENT = '\uE025';

function hidePercent(section: string): string {
  return section.replaceAll('%', PERCENT);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=^|;)(?=;|$)/g) ?? [''];
}

/** Whether numbers with this format show as dates or times. */
function isDate(format: string): boolean {
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return true;
  return /[ymdhs]|a{3,4}|上午\/下午/i.test(format.replace(LITERALS, '').replace(GENERAL, ''));
}

/** The day after 9999-12-31, the last one Excel knows. */
const DATE_LIMIT = 2_958_466;

const WEEKDAYS = '日一二三四五六';
/** Formats that follow the person's system: the long date and the time, as a Chinese system shows them. */
const SYSTEM_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-F800\].*$/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-F400\].*$/i, 'h:mm:ss'],
];

function dateIn(serial: number, format: string): string {
  // Excel fills such a cell with #: the number says more.
  if (serial < 0 || serial >= DATE_LIMIT) return generalText(serial);
  const system = SYSTEM_FORMATS.find(([pattern]) => pattern.test(format));
  const weekday = WEEKDAYS.charAt((Math.floor(serial) + 6) % 7);
  const halfDay = serial % 1 < 0.5 ? '上午' : '下午';
  const section = (system?.[1] ?? splitSections(format)[0] ?? '')
    .replace(/a{4}/gi, `"星期${weekday}"`)
    .replace(/(?<![a-z])a{3}(?![a-z])/gi, `"${weekday}"`);
  const chineseHours = section.includes('上午/下午');
  const shown = formatDate(
    serialToDate(serial),
    section.replace('上午/下午', 'AM/PM').replace(/[_*]./g, ''),
    serial,
  );
  return chineseHours ? shown.replace(/[AP]M/, halfDay) : shown;
}
