import { inOneCell } from '../../table/code-and-name';
import { nameWithoutForm } from '../../value/table-title';
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Name {
  readonly name: string;
}

/** 项目名称含表名: the name of the form was pasted along with that of the project. */
export const nameContainsTableTitle = defineRule<{ contains: Name }, { shorten: Name }>({
  id: 'name-contains-table-title',
  name: { 'zh-CN': '项目名称含表名', en: 'Project name holds the name of the form' },
  standing: 'extra',
  severity: { contains: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      contains: (d) => ({
        what: `项目名称“${d.name}”以表名结尾。`,
        why: '项目名称应与预算一致，不包含表的名称。',
        how: '请去掉末尾的表名，并与预算批复核对。',
      }),
    },
    en: {
      contains: (d) => ({
        what: `The project name “${d.name}” ends in the name of the form.`,
        why: 'The name should be that of the budget.',
        how: 'Drop the name of the form, and compare with the approved budget.',
      }),
    },
  },
  titles: {
    'zh-CN': { shorten: (d) => `改为 ${d.name}` },
    en: { shorten: (d) => `Change to ${d.name}` },
  },
  check(table, report) {
    const field = table.project.name;
    const shorter = field ? nameWithoutForm(field.text) : null;
    if (!field || shorter === null) return;
    report({
      cell: field.cell,
      message: ['contains', { name: field.text.trim() }],
      fixes: inOneCell(table)
        ? []
        : [{ kind: 'choice', title: ['shorten', { name: shorter }], edits: [editOf(table, field, shorter)] }],
    });
  },
});
