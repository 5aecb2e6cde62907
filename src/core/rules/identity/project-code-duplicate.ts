import type { TargetTable } from '../../table/model';
import { codeKey, nameWithoutCode } from '../../value/project-code';
import { sameProject } from '../../value/table-title';
import { defineRule } from '../rule';

interface Other {
  readonly code: string;
  /** The other project, and the sheet its table stands in. */
  readonly name: string;
  readonly sheet: string;
}

/** 同一编码用于多表: a code is the key of one project. */
export const projectCodeDuplicate = defineRule<{ different: Other; twice: Other }>({
  id: 'project-code-duplicate',
  name: { 'zh-CN': '同一编码用于多表', en: 'One project code in several tables' },
  standing: 'core',
  severity: { different: 'error', twice: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      different: (d) => ({
        what: `项目编码“${d.code}”同时用于工作表“${d.sheet}”中的项目“${d.name}”。`,
        why: '项目编码是项目的唯一标识，不同项目不应使用同一编码。',
        how: '请核对两个项目在系统中的编码，更正抄错的一个。',
      }),
      twice: (d) => ({
        what: `项目“${d.name}”的目标表在工作表“${d.sheet}”中还有一份，编码“${d.code}”相同。`,
        why: '同一项目的表重复出现，汇总时会重复计算。',
        how: '请确认保留哪一份；确属两份的，请注明区别。',
      }),
    },
    en: {
      different: (d) => ({
        what: `The code “${d.code}” is also that of “${d.name}” on the sheet “${d.sheet}”.`,
        why: 'A code is the key of one project; two projects cannot share it.',
        how: 'Compare both codes with the budget system and correct the wrong one.',
      }),
      twice: (d) => ({
        what: `“${d.name}” with the code “${d.code}” stands on the sheet “${d.sheet}” once more.`,
        why: 'A project listed twice is counted twice.',
        how: 'Decide which table to keep, or say how they differ.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, workbook) {
    const field = table.project.code;
    const code = field ? codeKey(field.text) : null;
    if (!field || code === null) return;
    const sharing = workbook.tablesWithCode(code);
    if (sharing.length < 2) return;
    const name = projectName(table);
    if (name === '') return;
    const others = sharing
      .slice(0, MOST_COMPARED)
      .filter((other) => other.id !== table.id && projectName(other) !== '');
    if (others.length === 0) return;
    const different = others.find((other) => !sameProject(projectName(other), name));
    const twin = others.find((other) => isTwin(table, other));
    const other = different ?? twin;
    if (!other) return;
    report({
      cell: field.cell,
      message: [different ? 'different' : 'twice', { code, name: projectName(other), sheet: other.sheet }],
    });
  },
});

/** Of a code copied into hundreds of tables the first ones tell enough. */
const MOST_COMPARED = 20;

function projectName(table: TargetTable): string {
  return nameWithoutCode(table.project.name?.text ?? '').trim();
}

/** Another year, another period or another kind (a self-evaluation beside its target) is no second copy. */
function isTwin(table: TargetTable, other: TargetTable): boolean {
  const apart = table.year !== null && other.year !== null && table.year !== other.year;
  return !apart && table.kind === other.kind && periodsOf(table) === periodsOf(other);
}

function periodsOf(table: TargetTable): string {
  return table.sets.map((set) => set.period).join();
}
