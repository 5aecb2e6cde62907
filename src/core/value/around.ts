import { datesIn, withoutDates } from './dates';
import type { TargetValue } from './target-value';

/**
 * What stands around sign, number and unit in the whole text: with the mark and the dates that reading sets aside, so
 * that a rewritten value loses none of them. No date stands inside: reading leaves a gap where it was.
 * @param plain the text as it is read, half width and without white space
 * @param marks how many characters in front of it are a mark
 */
export function aroundIn(plain: string, marks: number, value: TargetValue): TargetValue['around'] {
  const body = plain.slice(marks);
  const undated = withoutDates(body);
  const start = undated.length - undated.trimStart().length + value.rest.before.length;
  const end = start + value.written.before.length + value.core.length + value.written.behind.length;
  let [from, to, shift] = [start, end, 0];
  for (const { index, text } of datesIn(body)) {
    const at = index - shift;
    shift += text.length - 1;
    if (at < start) from = start + shift;
    if (at < end) to = end + shift;
  }
  return { before: plain.slice(0, marks + from), behind: plain.slice(marks + to) };
}

/** The words around a number keep the width of their brackets and marks; only what is read is unified. */
export function asWritten(
  spaceless: string,
  { before, behind }: TargetValue['around'],
): TargetValue['around'] {
  return {
    before: spaceless.slice(0, before.length),
    behind: spaceless.slice(spaceless.length - behind.length),
  };
}
