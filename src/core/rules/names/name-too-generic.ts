import { nameKey } from '../../sheet/text';
import type { Field, TargetTable } from '../../table/model';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Generic {
  readonly name: string;
}

interface Titles {
  readonly specify: { readonly name: string };
}

/** Names that would fit any project. */
const GENERIC = new Set([
  ...['及时性', '及时率', '时效性', '按时完成率', '完成时间', '完成及时率', '完成及时性', '项目完成时间'],
  ...['总成本', '成本', '项目成本', '项目总成本', '数量', '质量', '完成数量', '完成质量', '完成率', '合格率'],
  ...['满意度', '服务对象满意度', '群众满意度', '社会效益', '经济效益', '生态效益', '可持续影响'],
]);
/** What a project name has beyond its subject. */
const FRAME = /^(?:(?:19|20)\d{2}年(?:度)?)|(?:专项)?(?:工作)?(?:经费|资金|补助|补贴|项目)+$/gu;
const LONGEST_SUBJECT = 16;

/** 指标名称笼统: a name that would fit any project. A matter of taste, for those who ask. */
export const nameTooGeneric = defineRule<{ generic: Generic }, Titles>({
  id: 'name-too-generic',
  name: { 'zh-CN': '指标名称笼统', en: 'Name too general' },
  standing: 'off',
  severity: { generic: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      generic: (d) => ({
        what: `指标名称“${d.name}”放在任何项目都适用。`,
        why: '名称没有写明考核对象，汇总后无法区分。',
        how: '可在名称中写明具体工作或服务对象。',
      }),
    },
    en: {
      generic: (d) => ({
        what: `The name “${d.name}” would fit any project.`,
        why: 'It does not say whose work or which people are meant.',
        how: 'Name the work or the people concerned.',
      }),
    },
  },
  titles: {
    'zh-CN': { specify: (d) => `名称改为“${d.name}”` },
    en: { specify: (d) => `Rename to “${d.name}”` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const { name, keys } of set.indicators) {
        if (!name || !GENERIC.has(keys.name)) continue;
        report({
          cell: name.cell,
          message: ['generic', { name: name.text.trim() }],
          fixes: fixesFor(table, name, keys.name),
        });
      }
    }
  },
});

/** The subject of the project in front of the name; for satisfaction it would be the wrong word. */
function fixesFor(table: TargetTable, name: Field, key: string): readonly ProposedFix<Titles>[] {
  const subject = nameKey(table.project.name?.text ?? '').replace(FRAME, '');
  if (subject === '' || subject.length > LONGEST_SUBJECT || key.includes('满意度')) return [];
  const specific = subject + key.replace(/^项目/u, '');
  const edits = [editOf(table, name, specific)];
  return [{ kind: 'choice', title: ['specify', { name: specific }], edits }];
}
