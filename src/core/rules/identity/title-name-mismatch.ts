import { inOneCell } from '../../table/code-and-name';
import type { Field, TargetTable } from '../../table/model';
import { nameWithoutCode } from '../../value/project-code';
import { nameWithoutForm, namesNoProject, sameProject, titleParts } from '../../value/table-title';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Names {
  readonly title: string;
  readonly name: string;
}

interface Text {
  readonly text: string;
}

type Titles = Readonly<Record<'title' | 'name', Text>>;

/** 表题与项目名称不一致. Source: instructions of the form; a sheet copied from another project shows here. */
export const titleNameMismatch = defineRule<{ mismatch: Names }, Titles>({
  id: 'title-name-mismatch',
  name: { 'zh-CN': '表题与项目名称不一致', en: 'Title and project name differ' },
  standing: 'core',
  silentOn: ['template'],
  severity: { mismatch: 'warning' },
  sources: ['TPL'],
  messages: {
    'zh-CN': {
      mismatch: (d) => ({
        what: `表题写的是“${d.title}”，项目名称为“${d.name}”。`,
        why: '表题与项目名称应指同一项目，不一致多因复制其他项目的表后未改。',
        how: '请核对后统一；同时请留意表内其他内容是否也是从别的项目复制来的。',
      }),
    },
    en: {
      mismatch: (d) => ({
        what: `The title says “${d.title}”, the project is called “${d.name}”.`,
        why: 'Both should name one project; a table copied from another project often keeps its title.',
        how: 'Make them agree, and see whether anything else was copied along.',
      }),
    },
  },
  titles: {
    'zh-CN': { title: (d) => `表题改为 ${d.text}`, name: (d) => `项目名称改为 ${d.text}` },
    en: { title: (d) => `Set the title to ${d.text}`, name: (d) => `Set the project name to ${d.text}` },
  },
  check(table, report) {
    const { title, project } = table;
    if (!title || !project.name || LISTS.has(table.layout)) return;
    // Nearly all titles hold the name as it stands.
    if (title.text.includes(project.name.text.trim())) return;
    const parts = titleParts(title.text);
    const bare = nameWithoutCode(project.name.text).trim();
    const name = nameWithoutForm(bare) ?? bare;
    if (!parts || name === '' || namesNoProject(parts.core) || namesNoProject(name)) return;
    if (sameProject(parts.core, name)) return;
    report({
      cell: title.cell,
      message: ['mismatch', { title: parts.core, name }],
      fixes: fixesFor(table, title, project.name, `${parts.before}${name}${parts.behind}`, parts.core),
    });
  },
});

/** The title of such a layout stands above many projects, or names the form and no project. */
const LISTS: ReadonlySet<TargetTable['layout']> = new Set([
  'flat-list',
  'staircase',
  'department',
  'regional',
]);

function fixesFor(
  table: TargetTable,
  title: Field,
  name: Field,
  newTitle: string,
  core: string,
): readonly ProposedFix<Titles>[] {
  const fromName: ProposedFix<Titles> = {
    kind: 'choice',
    title: ['title', { text: newTitle }],
    edits: [editOf(table, title, newTitle)],
  };
  // Where the cell holds the code as well, the name alone must not replace it.
  if (inOneCell(table) || nameWithoutCode(name.text) !== name.text) return [fromName];
  return [fromName, { kind: 'choice', title: ['name', { text: core }], edits: [editOf(table, name, core)] }];
}
