/** The size of text, in points, whose Chinese characters are two of a column's characters wide. */
const USUAL_SIZE = 10.5;
/** The tallest row Excel has, in points. */
export const TALLEST_ROW = 409;

/** Widths in characters of the default font: a Chinese character takes two, a Latin one about one. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width += (char.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’…—≥≤×'.includes(char) ? 2 : 1.1;
  return width;
}

/** Lines the text takes when wrapped into a column of this width (characters); line breaks of its own count. */
export function linesIn(text: string, columnWidth: number, fontSize: number = USUAL_SIZE): number {
  // A wrapped line of Chinese text rarely fills the last half character.
  const usable = (Math.max(columnWidth - 1, 2) * USUAL_SIZE) / fontSize;
  return text
    .split(/\r\n|\r|\n/u)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/**
 * Of the size of the letters: 宋体 and 仿宋 need 1.25, the widespread fonts that stand in for them on other systems 1.45.
 */
const LINE_HEIGHT = 1.5;

/** The height in points of so many lines of a font size, as tall as it comes. */
export function textHeight(lines: number, fontSize: number): number {
  return Math.ceil(lines * fontSize * LINE_HEIGHT + 6);
}

/** The height in points of a row of so many lines. Excel's own auto-fit ignores merged cells. */
export function linesHeight(lines: number, fontSize: number): number {
  return Math.min(TALLEST_ROW, textHeight(lines, fontSize));
}

/** Ends of a line, of a sentence, of a clause: where a text is best cut. */
const SEAMS = [/\n/gu, /[。；;！？]/gu, /[，、,]/gu];

/**
 * Cuts a text into pieces that each take at most so many lines of this width, at line ends, sentences or commas. Joined
 * (line breaks at the seams aside) they are the text.
 */
export function cutText(text: string, columnWidth: number, mostLines: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (linesIn(rest, columnWidth) > mostLines) {
    const at = cutAt(rest, fitting(rest, columnWidth, mostLines));
    pieces.push(rest.slice(0, at).replace(/\s+$/u, ''));
    rest = rest.slice(at).replace(/^\r?\n/u, '');
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

/** How many characters from the beginning fit, at least one. */
function fitting(text: string, columnWidth: number, mostLines: number): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (linesIn(text.slice(0, middle), columnWidth) <= mostLines) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutAt(text: string, most: number): number {
  for (const seam of SEAMS) {
    let last = 0;
    for (const match of text.slice(0, most).matchAll(seam)) last = match.index + 1;
    if (last > most / 2) return last;
  }
  // Never between the halves of one character.
  return /[\uD800-\uDBFF]/u.test(text.charAt(most - 1)) && most > 1 ? most - 1 : most;
}
