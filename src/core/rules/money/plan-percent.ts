import type { TargetTable } from '../../table/model';
import { planPointsOf, type PlanPoint } from '../../table/plan-points';
import { writeShare } from '../../value/shares';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Said {
  readonly period: string;
  readonly share: string;
}

interface Fall extends Said {
  readonly before: string;
}

interface Titles {
  readonly hundred: { readonly value: string };
  readonly accumulate: { readonly values: string };
  readonly sign: { readonly value: string };
}

interface Messages {
  readonly falling: Fall;
  readonly outside: Said;
  readonly unfinished: Said;
  readonly missing: { readonly period: string };
  readonly instalments: { readonly values: string };
  readonly sign: Said;
}

/** 资金支出计划不合规: the shares accumulate to 100 % at the end of the year. Source: the form itself. */
export const planPercent = defineRule<Messages, Titles>({
  id: 'plan-percent',
  name: { 'zh-CN': '资金支出计划不合规', en: 'Payment plan' },
  standing: 'core',
  severity: {
    falling: 'error',
    outside: 'error',
    unfinished: 'error',
    missing: 'warning',
    instalments: 'info',
    sign: 'info',
  },
  sources: ['house'],
  messages: {
    'zh-CN': {
      falling: (d) => ({
        what: `${d.period}累计支出 ${d.share}，低于前一时点的 ${d.before}。`,
        why: '资金支出计划按累计进度填写，不应下降。',
        how: '请核对各时点的累计比例。',
      }),
      outside: (d) => ({
        what: `${d.period}的比例 ${d.share} 不在0至100%之间。`,
        why: '累计支出比例应在0至100%之间。',
        how: '请核对后更正。',
      }),
      unfinished: (d) => ({
        what: `${d.period}累计支出 ${d.share}，没有达到100%。`,
        why: '年末累计支出计划应为100%。',
        how: '请把最后一个时点改为100%，或说明结转安排。',
      }),
      missing: (d) => ({
        what: `${d.period}的支出比例没有填写。`,
        why: '资金支出计划应逐个时点填写。',
        how: '请补填累计比例。',
      }),
      instalments: (d) => ({
        what: `各时点比例 ${d.values} 相加为100%，像是按分期填写。`,
        why: '本表通常按累计进度填写。',
        how: '请核对；可换算为累计比例。',
      }),
      sign: (d) => ({
        what: `${d.period}的比例“${d.share}”没有百分号，其他时点有。`,
        why: '同一行的写法应一致。',
        how: '请补上“%”。',
      }),
    },
    en: {
      falling: (d) => ({
        what: `${d.period}: ${d.share}, less than ${d.before} before.`,
        why: 'The plan accumulates, so it cannot fall.',
        how: 'Check the cumulative shares.',
      }),
      outside: (d) => ({
        what: `${d.period}: ${d.share} is not between 0 and 100 %.`,
        why: 'A cumulative share lies between 0 and 100 %.',
        how: 'Check and correct it.',
      }),
      unfinished: (d) => ({
        what: `${d.period}: ${d.share}; the plan does not reach 100 %.`,
        why: 'The plan should reach 100 % at the end of the year.',
        how: 'Set the last share to 100 %, or explain what is carried over.',
      }),
      missing: (d) => ({
        what: `The share for ${d.period} is blank.`,
        why: 'Every date of the plan needs a share.',
        how: 'Fill in the cumulative share.',
      }),
      instalments: (d) => ({
        what: `The shares ${d.values} add up to 100 %: they look like instalments.`,
        why: 'This form usually accumulates.',
        how: 'Check; they can be accumulated.',
      }),
      sign: (d) => ({
        what: `The share “${d.share}” for ${d.period} lacks the percent sign the others have.`,
        why: 'One row, one way of writing.',
        how: 'Add “%”.',
      }),
    },
  },
  titles: {
    'zh-CN': {
      hundred: (d) => `改为 ${d.value}`,
      accumulate: (d) => `换算为累计比例：${d.values}`,
      sign: (d) => `改为 ${d.value}`,
    },
    en: {
      hundred: (d) => `Change to ${d.value}`,
      accumulate: (d) => `Accumulate: ${d.values}`,
      sign: (d) => `Change to ${d.value}`,
    },
  },
  check(table, report) {
    const points = table.paymentPlan ? planPointsOf(table.paymentPlan) : null;
    if (!points) return;
    const blank = points.filter((point) => point.percent === null);
    // A blank form is not filled in yet.
    if (table.kind !== 'template') {
      for (const { field, period } of blank)
        report({ cell: field.cell, message: ['missing', { period: period.text.trim() }] });
    }
    const carried = points.some((point) => point.signed);
    for (const point of points) {
      if (point.percent === null || point.signed || !carried || point.percent > 100) continue;
      const value = `${point.percent}%`;
      const edits = [editOf(table, point.field, value)];
      report({
        cell: point.field.cell,
        message: ['sign', said(point)],
        fixes: [{ kind: point.fraction ? 'choice' : 'safe', title: ['sign', { value }], edits }],
      });
    }
    if (blank.length === 0) judge(table, points, report);
  },
});

type Reporter = Parameters<Parameters<typeof defineRule<Messages, Titles>>[0]['check']>[1];

function judge(table: TargetTable, points: readonly PlanPoint[], report: Reporter): void {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return;
  const shares = points.map((point) => point.percent ?? 0);
  const sum = shares.reduce((whole, share) => whole + share, 0);
  if (Math.abs(sum - 100) < 0.01 && (last.percent ?? 0) < 100 && shares.every((share) => share >= 0)) {
    const values = points.map((point) => point.field.text.trim()).join('、');
    const fixes = [accumulated(table, points)];
    report({ cell: first.field.cell, message: ['instalments', { values }], fixes });
    return;
  }
  const outside = points.find(({ percent }) => percent !== null && (percent < 0 || percent > 100));
  if (outside) {
    const fixes = outside === last ? [hundred(table, points, last)] : [];
    report({ cell: outside.field.cell, message: ['outside', said(outside)], fixes });
  }
  const fall = shares.findIndex((share, index) => share < (shares[index - 1] ?? 0));
  const [before, fallen] = [points[fall - 1], points[fall]];
  if (fallen && before) {
    const data = { ...said(fallen), before: before.field.text.trim() };
    report({ cell: fallen.field.cell, message: ['falling', data] });
  }
  if ((last.percent ?? 0) < 100 && last !== outside) {
    const fixes = [hundred(table, points, last)];
    report({ cell: last.field.cell, message: ['unfinished', said(last)], fixes });
  }
}

function hundred(table: TargetTable, points: readonly PlanPoint[], last: PlanPoint): ProposedFix<Titles> {
  const signed = points.some((point) => point.signed);
  const value = writeShare({ ...last, signed }, 100);
  return { kind: 'choice', title: ['hundred', { value }], edits: [editOf(table, last.field, value)] };
}

function said(point: PlanPoint): Said {
  return { period: point.period.text.trim(), share: point.field.text.trim() };
}

function accumulated(table: TargetTable, points: readonly PlanPoint[]): ProposedFix<Titles> {
  let sum = 0;
  const edits = [];
  const values: string[] = [];
  for (const point of points) {
    const value = writeShare(point, (sum += point.percent ?? 0));
    values.push(value);
    if (value !== point.field.text) edits.push(editOf(table, point.field, value));
  }
  return { kind: 'choice', title: ['accumulate', { values: values.join('、') }], edits };
}
