import type { Target } from '../table/model';
import { withoutLatex } from '../value/latex';
import { comparatorBefore, comparatorBehind } from '../value/comparators';

/** The 指标值 as the clean sheet writes it: plain sign, number, unit; whatever cannot be normalised stays as it was. */
export function cleanValue(target: Target): string {
  const { value } = target;
  const text = withoutLatex(target.text.trim()).text;
  if (value.kind !== 'quantity' && value.kind !== 'range') return text;
  if (value.multiple || value.rest.before !== '' || value.rest.behind !== '') return text;
  const { before, behind } = value.written;
  const signs = [comparatorBefore(before)?.sign, comparatorBehind(behind)?.sign].filter(
    (sign) => sign !== undefined,
  );
  if (new Set(signs).size > 1) return text;
  const unit = value.unit === null && value.incomplete === null ? (target.unit ?? '') : '';
  return `${target.comparator ?? ''}${value.core}${unit}`;
}
