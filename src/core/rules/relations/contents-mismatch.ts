import type { CellRef } from '../../sheet/address';
import type { TargetTable } from '../../table/model';
import { defineRule } from '../rule';
import { contentsRemarks, type ContentsMessages } from '../compare-contents';

/** 目录与表不一致: the workbook has a list of contents, and it names other tables than there are. */
export const contentsMismatch = defineRule<ContentsMessages>({
  id: 'contents-mismatch',
  name: { 'zh-CN': '目录与表不一致', en: 'Contents and tables differ' },
  standing: 'extra',
  severity: { absent: 'info', unlisted: 'info', renamed: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      absent: (d) => ({
        what: `目录列有“${d.name}”，工作簿中没有找到这张表。`,
        why: '目录与内容不一致，收件人会以为缺表。',
        how: '请补上这张表，或从目录中删去。',
      }),
      unlisted: (d) => ({
        what: `目录中没有“${d.name}”。`,
        why: '目录与内容不一致，这张表容易被漏看。',
        how: '请在目录中补上这一项。',
      }),
      renamed: (d) => ({
        what: `目录写作“${d.listed}”，表内为“${d.name}”。`,
        why: '同一项目两处名称不同，不能确定是不是同一张表。',
        how: '请以批复的项目名称为准，改成一致。',
      }),
    },
    en: {
      absent: (d) => ({
        what: `The contents list “${d.name}”, but there is no such table.`,
        why: 'Whoever receives the workbook will miss a table.',
        how: 'Add the table, or strike it from the contents.',
      }),
      unlisted: (d) => ({
        what: `The contents do not list “${d.name}”.`,
        why: 'A table that is not listed is overlooked.',
        how: 'Add it to the contents.',
      }),
      renamed: (d) => ({
        what: `The contents say “${d.listed}”, the table says “${d.name}”.`,
        why: 'With two names nobody knows whether it is one project.',
        how: 'Use the approved name in both places.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, workbook) {
    if (workbook.contents.length === 0) return;
    for (const message of contentsRemarks(workbook).get(table) ?? [])
      report({ cell: placeOf(table), message });
  },
});

function placeOf(table: TargetTable): CellRef {
  const { title, project, range } = table;
  return title?.cell ?? project.name?.cell ?? { row: range.top, column: range.left };
}
