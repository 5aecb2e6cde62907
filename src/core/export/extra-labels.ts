import { sameCell } from '../sheet/address';
import { withoutSpace } from '../sheet/text';
import { columnWord } from '../table/column-vocabulary';
import type { ExtraColumn, IndicatorSet, TargetTable } from '../table/model';

/** Reads as what the column holds, where its own label would not when it stands by itself. */
const PLAIN_LABELS = { note: '备注', history: '历史值', none: '其他内容' } as const;

/** The label of an extra column as the table words it; a label that would be read as something else goes into brackets. */
export function extraLabel({ label, over, role }: ExtraColumn): string {
  const own = withoutSpace(`${over?.text ?? ''}${label.text}`);
  const [read = null] = columnWord(own).roles;
  return read === role ? own : `${PLAIN_LABELS[role ?? 'none']}（${own}）`;
}

/** The labels of all extra columns of a table, those of several sets once. */
export function extraLabels({ sets }: TargetTable): readonly string[] {
  return [...new Set(sets.flatMap(({ extras }) => extras.map(extraLabel)))];
}

/** What a set says in the column with this label beside a row, with what page breaks tore off. */
export function extraText({ extras, continuations }: IndicatorSet, label: string, row: number): string {
  const field = extras.find((extra) => extraLabel(extra) === label)?.cells.get(row);
  if (!field) return '';
  const tails = continuations.flatMap(({ pieces }) =>
    pieces.flatMap(({ piece, owner }) => (sameCell(owner.cell, field.cell) ? [piece.text.trim()] : [])),
  );
  return [field.text.trim(), ...tails].join('');
}
