import { toA1 } from '../../sheet/address';
import type { ContinuationRow, TargetTable } from '../../table/model';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Torn {
  readonly piece: string;
  /** Address of the cell it belongs to. */
  readonly owner: string;
}

interface Titles {
  readonly join: { readonly owner: string; readonly value: string };
}

/** 跨页断行: the tail of a cell that a page break tore off stands alone in a row. */
export const continuationRow = defineRule<{ certain: Torn; likely: Torn }, Titles>({
  id: 'continuation-row',
  name: { 'zh-CN': '跨页断行', en: 'Row torn by a page break' },
  standing: 'core',
  severity: { certain: 'warning', likely: 'warning' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      certain: (d) => ({
        what: `“${d.piece}”单独成行，是 ${d.owner} 单元格被分页拆开的后半部分。`,
        why: '内容被拆成两行后，上下两行都读不完整。',
        how: `请接回 ${d.owner}。`,
      }),
      likely: (d) => ({
        what: `“${d.piece}”单独成行，可能是 ${d.owner} 单元格被拆开的后半部分。`,
        why: '这一行没有指标名称，也没有指标值。',
        how: `请核对后接回 ${d.owner}，或补全这一行。`,
      }),
    },
    en: {
      certain: (d) => ({
        what: `“${d.piece}” stands alone: it is the end of ${d.owner}, torn off by a page break.`,
        why: 'Both rows are incomplete as they stand.',
        how: `Join it to ${d.owner}.`,
      }),
      likely: (d) => ({
        what: `“${d.piece}” stands alone; it may be the end of ${d.owner}.`,
        why: 'The row has neither a name nor a value.',
        how: `Join it to ${d.owner}, or complete the row.`,
      }),
    },
  },
  titles: {
    'zh-CN': { join: (d) => `接回 ${d.owner}：${d.value}` },
    en: { join: (d) => `Join to ${d.owner}: ${d.value}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.continuations) {
        const [first] = row.pieces;
        if (!first) continue;
        report({
          cell: first.piece.cell,
          message: [
            row.certain ? 'certain' : 'likely',
            { piece: first.piece.text.trim(), owner: toA1(first.owner.cell) },
          ],
          fixes: [join(table, row)],
        });
      }
    }
  },
});

function join(table: TargetTable, row: ContinuationRow): ProposedFix<Titles> {
  const joined = row.pieces.map(({ piece, owner }) => owner.text.trimEnd() + piece.text.trim());
  const [first] = row.pieces;
  return {
    kind: row.certain ? 'safe' : 'choice',
    title: [
      'join',
      { owner: first ? toA1(first.owner.cell) : '', value: `…${(joined[0] ?? '').slice(-12)}` },
    ],
    edits: row.pieces.flatMap(({ piece, owner }, index) => [
      editOf(table, owner, joined[index] ?? owner.text),
      editOf(table, piece, ''),
    ]),
  };
}
