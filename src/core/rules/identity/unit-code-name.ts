import type { Field, TargetTable } from '../../table/model';
import { defineRule } from '../rule';

interface Codes {
  readonly code: string;
  readonly parent: string;
}

/** 单位编码与名称不符: the code of a unit does not begin with that of its department. Practice. */
export const unitCodeName = defineRule<{ child: Codes; nameless: { readonly code: string } }>({
  id: 'unit-code-name',
  name: { 'zh-CN': '单位编码与名称不符', en: 'Code and name of the unit' },
  standing: 'off',
  silentOn: ['template'],
  severity: { child: 'info', nameless: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      child: (d) => ({
        what: `单位编码“${d.code}”不以主管部门编码“${d.parent}”开头。`,
        why: '下级单位的编码一般以上级部门的编码开头。',
        how: '请核对两个编码。',
      }),
      nameless: (d) => ({
        what: `只有单位编码“${d.code}”，没有名称。`,
        why: '编码后应写明单位名称，便于核对。',
        how: '请补充单位名称。',
      }),
    },
    en: {
      child: (d) => ({
        what: `The unit code “${d.code}” does not begin with that of its department, “${d.parent}”.`,
        why: 'The code of a unit usually begins with that of the department above it.',
        how: 'Check both codes.',
      }),
      nameless: (d) => ({
        what: `The unit code “${d.code}” stands without a name.`,
        why: 'A name behind the code makes it easy to check.',
        how: 'Add the name of the unit.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const parent = codedFields(table, 'department')[0];
    const units = [...codedFields(table, 'department'), ...codedFields(table, 'implementer')];
    for (const { field, code, name } of units) {
      if (name === '') report({ cell: field.cell, message: ['nameless', { code }] });
      else if (parent && !code.startsWith(parent.code)) {
        report({ cell: field.cell, message: ['child', { code, parent: parent.code }] });
      }
    }
  },
});

interface Coded {
  readonly field: Field;
  readonly code: string;
  readonly name: string;
}

/** Fields that start with a department code: three digits per level. */
function codedFields(table: TargetTable, role: 'department' | 'implementer'): readonly Coded[] {
  return table.headerFields.flatMap((item) => {
    const match = item.role === role && item.value ? CODED.exec(item.value.text.trim()) : null;
    if (!match || !item.value) return [];
    const [, code = '', name = ''] = match;
    return [{ field: item.value, code, name }];
  });
}

const CODED = /^(\d{3}(?:\d{3}){0,3})(?!\d)\s*[-－—]?\s*(.*)$/su;
