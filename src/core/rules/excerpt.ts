/** Longer texts would push the rest of a remark out of sight. */
const LONGEST = 40;

/** A cell text in one line, cut where it would be too long for a sentence. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
