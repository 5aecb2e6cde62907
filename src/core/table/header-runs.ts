import { sameHeader, type Header } from './header';

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
