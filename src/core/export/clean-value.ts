import type { Target } from '../table/model';
import { withoutLatex } from '../value/latex';
import { contradict } from '../value/comparators';

/** The 指标值 as the clean sheet writes it: plain sign, number, unit; whatever cannot be normalised stays as it was. */
export function cleanValue(target: Target): string {
  const { value } = target;
  const text = withoutLatex(target.text.trim()).text;
  if (value.kind !== 'quantity' && value.kind !== 'range') return text;
  if (value.multiple || value.rest.before !== '' || value.rest.behind !== '') return text;
  if (contradict(value.written, value.comparator)) return text;
  const unit = value.unit === null && value.incomplete === null ? (target.unit ?? '') : '';
  return `${target.comparator ?? ''}${value.core}${unit}`;
}
