import { toA1 } from '../../sheet/address';
import type { Indicator, TargetTable } from '../../table/model';
import { isSlot } from '../../table/vocabulary';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Twice {
  readonly name: string;
  /** Where the name stands first. */
  readonly first: string;
}

interface Titles {
  readonly clear: { readonly first: string };
  readonly rename: { readonly name: string };
}

/** A longer description makes no name. */
const LONGEST_SUFFIX = 12;

/** 三级指标重复: one name twice in one indicator set. The budget system refuses to save it. */
export const duplicateIndicator = defineRule<{ same: Twice; both: Twice; across: Twice }, Titles>({
  id: 'duplicate-indicator',
  name: { 'zh-CN': '三级指标重复', en: 'Indicator named twice' },
  standing: 'core',
  severity: { same: 'error', both: 'error', across: 'warning' },
  sources: ['PMKPI', 'CPA14'],
  messages: {
    'zh-CN': {
      same: (d) => ({
        what: `三级指标“${d.name}”与 ${d.first} 重复。`,
        why: '同一指标出现两次，考核时会重复计分，系统也不能保存。',
        how: '请删去一行；内容确实不同的，请用名称区分。',
      }),
      both: (d) => ({
        what: `三级指标“${d.name}”在产出和效益中各出现一次（见 ${d.first}）。`,
        why: '产出是完成的工作，效益是带来的变化，同一指标不能两边使用。',
        how: '请保留一处，另一处改为相应的产出或效益指标。',
      }),
      across: (d) => ({
        what: `三级指标“${d.name}”在另一个二级指标下已有（见 ${d.first}）。`,
        why: '同名指标容易被当作重复。',
        how: '请保留一处，或用名称区分所考核的内容。',
      }),
    },
    en: {
      same: (d) => ({
        what: `The indicator “${d.name}” repeats ${d.first}.`,
        why: 'It would be scored twice, and the budget system refuses to save it.',
        how: 'Delete one of the rows, or tell them apart by name.',
      }),
      both: (d) => ({
        what: `The indicator “${d.name}” stands under both output and benefit (see ${d.first}).`,
        why: 'Output is the work done, benefit the change it brings; one indicator cannot be both.',
        how: 'Keep one and replace the other.',
      }),
      across: (d) => ({
        what: `The indicator “${d.name}” also stands under another tier 2 (see ${d.first}).`,
        why: 'Indicators of one name look like a repetition.',
        how: 'Keep one, or tell them apart by name.',
      }),
    },
  },
  titles: {
    'zh-CN': {
      clear: (d) => `清空本行，保留 ${d.first}`,
      rename: (d) => `名称改为“${d.name}”`,
    },
    en: {
      clear: (d) => `Clear this row, keep ${d.first}`,
      rename: (d) => `Rename to “${d.name}”`,
    },
  },
  check(table, report) {
    for (const set of table.sets) {
      const seen = new Map<string, Indicator>();
      for (const row of set.indicators) {
        const { name, keys } = row;
        const first = seen.get(keys.name);
        if (!first) {
          seen.set(keys.name, row);
          continue;
        }
        const kind = name && !isSlot(name.text) ? kindOf(first, row) : null;
        if (!name || !first.name || kind === null) continue;
        report({
          cell: name.cell,
          message: [kind, { name: name.text.trim(), first: toA1(first.name.cell) }],
          fixes: fixesFor(table, row, first),
        });
      }
    }
  },
});

function kindOf({ keys: first }: Indicator, { keys: second }: Indicator): 'same' | 'both' | 'across' | null {
  const output = [first, second].map(({ tier1 }) => tier1.includes('产出'));
  const benefit = [first, second].map(({ tier1 }) => tier1.includes('效益') || tier1.includes('效果'));
  if ((output[0] && benefit[1]) || (output[1] && benefit[0])) return 'both';
  if (first.tier1 === second.tier1 && first.tier2 === second.tier2) return 'same';
  return output[0] && output[1] ? 'across' : null;
}

function fixesFor(table: TargetTable, row: Indicator, first: Indicator): readonly ProposedFix<Titles>[] {
  const { name, description, target, basis, weight } = row;
  if (!name || !first.name) return [];
  const fixes: ProposedFix<Titles>[] = [];
  const suffix = description?.text.trim() ?? '';
  if (suffix !== '' && suffix.length <= LONGEST_SUFFIX && row.keys.description !== first.keys.description) {
    const renamed = `${name.text.trim()}（${suffix}）`;
    fixes.push({
      kind: 'choice',
      title: ['rename', { name: renamed }],
      edits: [editOf(table, name, renamed)],
    });
  }
  // Clearing a weight would leave the sum short: who deletes such a row must share out its points.
  if (target.text.trim() === first.target.text.trim() && !(weight && weight.text.trim() !== '')) {
    const cells = [name, description, target.comparatorCell, target, target.unitCell, basis];
    const edits = cells.flatMap((cell) => (cell && cell.text !== '' ? [editOf(table, cell, '')] : []));
    fixes.push({ kind: 'choice', title: ['clear', { first: toA1(first.name.cell) }], edits });
  }
  return fixes;
}
