import type { Indicator, TargetTable } from '../../table/model';
import { mayExceedWhole, nameFacts } from '../../value/indicator-name';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Said {
  readonly value: string;
}

interface Titles {
  readonly exactly: { readonly value: string };
  readonly misread: { readonly value: string };
}

/** 率值超过100%: a share of a whole cannot exceed it. Source: arithmetic; system practice. */
export const percentOver100 = defineRule<{ over: Said; atLeast: Said }, Titles>({
  id: 'percent-over-100',
  name: { 'zh-CN': '率值超过100%', en: 'Rate above 100 %' },
  standing: 'core',
  severity: { over: 'error', atLeast: 'info' },
  sources: ['house', 'CPA14'],
  messages: {
    'zh-CN': {
      over: (d) => ({
        what: `指标值“${d.value}”超过100%。`,
        why: '合格率、满意度等比率的上限是100%。',
        how: '请核对数值；确为增长类指标的，请在名称中写明。',
      }),
      atLeast: (d) => ({
        what: `指标值“${d.value}”的含义只能是等于100%。`,
        why: '比率不会高于100%，“≥”没有意义。',
        how: '建议写作“=100%”。',
      }),
    },
    en: {
      over: (d) => ({
        what: `The value “${d.value}” is above 100 %.`,
        why: 'A share of a whole cannot exceed 100 %.',
        how: 'Check the number; if it is a growth rate, say so in the name.',
      }),
      atLeast: (d) => ({
        what: `“${d.value}” can only mean exactly 100 %.`,
        why: 'A rate never exceeds 100 %, so “≥” says nothing.',
        how: 'Write “=100%”.',
      }),
    },
  },
  titles: {
    'zh-CN': { exactly: (d) => `改为 ${d.value}`, misread: (d) => `可能误识了“≥”，改为 ${d.value}` },
    en: { exactly: (d) => `Change to ${d.value}`, misread: (d) => `“≥” may have been misread: ${d.value}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { value, unit, comparator, cell, text } = row.target;
        if (unit !== '%' || value.amount === null) continue;
        const bound = value.upper ?? value.amount;
        const over = bound > 100 || (bound === 100 && comparator === '>');
        const atLeast = bound === 100 && comparator === '≥';
        if ((!over && !atLeast) || value.multiple || value.kind === 'tolerance') continue;
        if (mayExceedWhole(row.keys.name)) continue;
        // Where less is better the sign itself is wrong: `=100%` would only hide that.
        if (atLeast && nameFacts(row.name?.text ?? '').direction === 'adverse') continue;
        const data = { value: text.trim() };
        if (atLeast) report({ cell, message: ['atLeast', data], fixes: [exactly(table, row, 'safe')] });
        else {
          const fixes = [...misread(table, row), exactly(table, row, 'choice')];
          report({ cell, message: ['over', data], fixes });
        }
      }
    }
  },
});

/** `=100%`; in a table with a sign column the sign changes there, in the system's own full-width spelling. */
function exactly(table: TargetTable, row: Indicator, kind: 'safe' | 'choice'): ProposedFix<Titles> {
  const { target } = row;
  const core = target.value.unit === null ? '100' : '100%';
  if (target.comparatorCell && target.value.comparator === null) {
    const edits = [editOf(table, target.comparatorCell, '＝'), editOf(table, target, core)];
    const changed = edits.filter((edit) => edit.before !== edit.after);
    return { kind, title: ['exactly', { value: `＝${core}` }], edits: changed };
  }
  const value = rewrite(target.value, { before: '=', core, behind: '' });
  return { kind, title: ['exactly', { value }], edits: [editOf(table, target, value)] };
}

/** 287 % where 87 % was meant: the sign ≥ read as the digit 2. */
function misread(table: TargetTable, { target }: Indicator): readonly ProposedFix<Titles>[] {
  const { value } = target;
  const digits = /^2(\d{2})%$/u.exec(value.core)?.[1];
  if (digits === undefined || value.written.before + value.written.behind !== '') return [];
  const after = rewrite(value, { before: '≥', core: `${Number(digits)}%` });
  return [{ kind: 'choice', title: ['misread', { value: after }], edits: [editOf(table, target, after)] }];
}
