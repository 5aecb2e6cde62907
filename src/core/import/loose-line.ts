import { columnRole } from '../table/column-vocabulary';
import { fieldRole, isPeriod } from '../table/field-vocabulary';

/** Longer lines are prose. */
const LONGEST_HEADER = 200;
const LONGEST_FIELDS = 2_000;

/**
 * The cells of a line whose cells are parted by single blanks, as many viewers copy a page: told apart only where the
 * words leave no doubt, in a header, in a line that begins with the label of a field, and in a line of percentages.
 */
export function loosePieces(line: string): readonly string[] | null {
  if (line.length > LONGEST_FIELDS || !/[\s\u3000]/u.test(line)) return null;
  const words = line.split(/[\s\u3000]+/u);
  if (line.length <= LONGEST_HEADER && isHeader(words) && words.every((word) => columnRole(word) !== null))
    return words;
  if (words.length > 2 && words.every((word) => /^\d{1,3}(?:\.\d+)?[%％]$/u.test(word)))
    return ['', ...words];
  const [first = ''] = words;
  return fieldRole(first) === null ? null : betweenLabels(words);
}

/** Labels stand alone; what stands between two of them is one value. */
function betweenLabels(words: readonly string[]): readonly string[] {
  const cells: string[] = [];
  let inValue = false;
  for (const word of words) {
    const label = fieldRole(word) !== null || isPeriod(word);
    if (inValue && !label) cells.push(`${cells.pop() ?? ''} ${word}`);
    else cells.push(word);
    inValue = !label;
  }
  return cells;
}

const ANCHORS: ReadonlySet<string> = new Set(['tier1', 'tier2', 'tier3', 'target']);

/** Whether the texts of a row are an indicator header: at least three of the columns every form has. */
export function isHeader(texts: readonly string[]): boolean {
  const found = new Set<string>();
  for (const text of texts) {
    const role = columnRole(text);
    if (role !== null && ANCHORS.has(role)) found.add(role);
  }
  return found.size >= 3;
}
