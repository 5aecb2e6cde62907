import { z } from 'zod';
import type { TargetTable } from '../../table/model';
import { planPointsOf } from '../../table/plan-points';
import { defineRule } from '../rule';

interface Shared {
  readonly tables: number;
  readonly plan: string;
}

/** 各项目支出计划雷同: every table of the workbook has the same plan. Source: review practice; a heuristic. */
export const planIdentical = defineRule<
  { identical: Shared },
  Record<string, never>,
  { readonly tables: number }
>({
  id: 'plan-identical',
  name: { 'zh-CN': '各项目支出计划雷同', en: 'All payment plans alike' },
  standing: 'off',
  options: z.strictObject({ tables: z.number().default(2) }),
  severity: { identical: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      identical: (d) => ({
        what: `本工作簿 ${d.tables} 张表的资金支出计划完全相同（${d.plan}）。`,
        why: '各项目的实施进度通常不同，计划雷同可能是照搬模板。',
        how: '请结合各项目的实际进度核对；确属一致的，可不调整。',
      }),
    },
    en: {
      identical: (d) => ({
        what: `All ${d.tables} tables of the workbook share one payment plan (${d.plan}).`,
        why: 'Projects rarely advance alike: the plan may be copied from a template.',
        how: 'Check each plan against its project; nothing to do where they really agree.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, workbook, options) {
    // Said once, at the first table.
    const label = table.paymentPlan?.label;
    if (!label || workbook.tables.find((other) => other.paymentPlan !== null) !== table) return;
    const plan = planOf(table);
    if (plan === null) return;
    let tables = 0;
    for (const other of workbook.tables) {
      if (other.paymentPlan === null) continue;
      if (planOf(other) !== plan) return;
      tables++;
    }
    if (tables >= options.tables) report({ cell: label.cell, message: ['identical', { tables, plan }] });
  },
});

/** The shares in one line, however they are written; null when the plan is not filled in. */
function planOf({ paymentPlan }: TargetTable): string | null {
  const points = paymentPlan ? planPointsOf(paymentPlan) : null;
  if (!points || points.some(({ percent }) => percent === null)) return null;
  return points.map(({ period, percent }) => `${period.text.trim()}${percent}%`).join('、');
}
