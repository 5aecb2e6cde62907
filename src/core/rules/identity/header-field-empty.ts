import { labelKey } from '../../sheet/text';
import type { LabelledField } from '../../table/model';
import { defineRule } from '../rule';

interface Label {
  readonly label: string;
}

/** 基本信息缺失: a label that identifies the project stands there with nothing beside it. */
export const headerFieldEmpty = defineRule<{ empty: Label }>({
  id: 'header-field-empty',
  name: { 'zh-CN': '基本信息缺失', en: 'Project details missing' },
  standing: 'core',
  silentOn: ['template'],
  severity: { empty: 'warning' },
  sources: ['BJ'],
  messages: {
    'zh-CN': {
      empty: (d) => ({
        what: `“${d.label}”未填写。`,
        why: '项目的基本信息应当完整，缺项的表无法与预算对应。',
        how: '请按预算批复或系统中的信息补填。',
      }),
    },
    en: {
      empty: (d) => ({
        what: `“${d.label}” is not filled in.`,
        why: 'Without its details a table cannot be matched with the budget.',
        how: 'Fill it in as the approved budget or the budget system has it.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const field of table.headerFields) {
      // Without a cell of its own the value may stand below the label.
      if (field.value?.text.trim() !== '' || !identifies(field)) continue;
      report({
        cell: field.value.cell,
        message: ['empty', { label: field.label.text.replace(/\s+|[:：]\s*$/gu, '') }],
      });
    }
  },
});

/** Departments are asked for in many ways; only these labels must be filled on every form. */
const OFFICE = /^(?:主管部门(?:及?代码|及?编码|名称)?|(?:项目)?实施单位|项目单位)$/u;

function identifies({ role, label }: LabelledField): boolean {
  if (role === 'projectName' || role === 'projectCode') return true;
  return (role === 'department' || role === 'implementer') && OFFICE.test(labelKey(label.text));
}
