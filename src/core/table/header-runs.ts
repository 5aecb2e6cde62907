import { labelKey } from '../sheet/text';
import type { Header } from './header';
import { periodIn } from './vocabulary';

/** Headers with their repetitions: what a page break prints again starts no new set. */
export function runsOf(
  headers: readonly Header[],
): readonly { readonly header: Header; readonly repeats: readonly Header[] }[] {
  const runs: { header: Header; repeats: Header[] }[] = [];
  for (const header of headers) {
    // Of headers side by side each goes on with the one above it.
    const above = runs.slice(-2).find((run) => run.header.row < header.row && sameHeader(run.header, header));
    if (above) above.repeats.push(header);
    else runs.push({ header, repeats: [] });
  }
  return runs;
}

/**
 * Whether two headers carry at least three equal labels in the same columns: the mark of a page break. Headers of
 * different periods (长期 and 年度) are no repetition.
 */
export function sameHeader(a: Header, b: Header): boolean {
  const [group, other] = [labelKey(a.group), labelKey(b.group)];
  if (group !== '' && other !== '' && group !== other) return false;
  const labels = new Map(b.cells.map(({ text, cell }) => [cell.column, labelKey(text)]));
  return a.cells.filter(({ text, cell }) => labels.get(cell.column) === labelKey(text)).length >= 3;
}

/** The header of a part of a form that has a title of its own: 年度绩效目标表 names the period as a label beside it would. */
export function headerOfPart(header: Header, title: string): Header {
  const group = header.group === '' ? title : header.group;
  return {
    ...header,
    group,
    sets: header.sets.map((set) => ({
      ...set,
      header: { ...set.header, group },
      period: set.period ?? periodIn(title),
    })),
  };
}
