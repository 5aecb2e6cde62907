/** Widths in characters of the default font: a Chinese character takes two, a Latin one about one. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width += (char.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’…—≥≤×'.includes(char) ? 2 : 1.1;
  return width;
}

/** Lines the text takes when wrapped into a column of this width (characters); line breaks of its own count. */
export function linesIn(text: string, columnWidth: number): number {
  // A wrapped line of Chinese text rarely fills the last half character.
  const usable = Math.max(columnWidth - 1, 2);
  return text
    .split(/\r?\n/u)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/** The height in points of so many lines of a font size. Excel's own auto-fit ignores merged cells. */
export function linesHeight(lines: number, fontSize: number): number {
  return Math.min(409, Math.ceil(lines * fontSize * 1.4 + 6));
}
