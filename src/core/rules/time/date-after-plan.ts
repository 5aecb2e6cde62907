import { z } from 'zod';
import { nameKey } from '../../sheet/text';
import type { Field, IndicatorSet, PaymentPlan } from '../../table/model';
import { datesIn } from '../../value/dates';
import { readShares } from '../../value/shares';
import { defineRule } from '../rule';

interface Apart {
  readonly done: string;
  readonly paid: string;
}

interface Options {
  /** Months that may pass between completion and the last payment. */
  readonly slack: number;
}

interface Completion {
  readonly field: Field;
  readonly month: number;
  readonly text: string;
}

/** 完成时间与支付计划不衔接: everything is paid before it is done, or long after. */
export const dateAfterPlan = defineRule<{ early: Apart; late: Apart }, Record<string, never>, Options>({
  id: 'date-after-plan',
  name: { 'zh-CN': '完成时间与支付计划不衔接', en: 'Completion and payment plan apart' },
  standing: 'off',
  options: z.strictObject({ slack: z.number().min(0).default(3) }),
  severity: { early: 'info', late: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      early: (d) => ({
        what: `支出计划到“${d.paid}”已支付100%，而完成时间是“${d.done}”。`,
        why: '资金全部付清时，工作还没有完成。',
        how: '请核对完成时间和支出计划；确属预付的，可在依据中说明。',
      }),
      late: (d) => ({
        what: `“${d.done}”全部完成，而支出计划到“${d.paid}”才支付100%。`,
        why: '完成与付清相隔较久，支出计划可能没有按工作进度安排。',
        how: '请核对完成时间和支出计划；留有质保金等尾款的，可不调整。',
      }),
    },
    en: {
      early: (d) => ({
        what: `The plan pays everything by “${d.paid}”, but completion is due “${d.done}”.`,
        why: 'All money would be paid before the work is done.',
        how: 'Check both; explain advance payments in the basis.',
      }),
      late: (d) => ({
        what: `Everything is done by “${d.done}”, but the plan reaches 100% only by “${d.paid}”.`,
        why: 'The plan may not follow the progress of the work.',
        how: 'Check both; nothing needs changing where a retention is paid later.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, { slack }) {
    const paid = table.paymentPlan && paidUp(table.paymentPlan);
    if (!paid) return;
    for (const set of table.sets) {
      if (set.period !== 'year') continue;
      const last = lastCompletion(set);
      if (!last) continue;
      const apart = { done: last.text, paid: paid.text };
      if (last.month > paid.month) report({ cell: last.field.cell, message: ['early', apart] });
      else if (last.month + slack < paid.month) report({ cell: last.field.cell, message: ['late', apart] });
    }
  },
});

/** When the plan reaches 100 %; null where it does not, or a cell cannot be read. */
function paidUp({ points }: PaymentPlan): { readonly month: number; readonly text: string } | null {
  const index = readShares(points.map(({ share }) => share.text))?.findIndex(
    ({ percent }) => percent === 100,
  );
  const period = points[index ?? -1]?.period.text.trim();
  const month = period === undefined ? null : monthOf(nameKey(period));
  return period === undefined || month === null ? null : { month, text: period };
}

function monthOf(period: string): number | null {
  const quarter = /([一二三四1-4])季度/u.exec(period)?.[1];
  if (quarter !== undefined) return 3 * (1 + Math.max('一二三四'.indexOf(quarter), '1234'.indexOf(quarter)));
  return datesIn(period)[0]?.month ?? null;
}

/** The date of a beginning says nothing about the end: 社工到岗时间. */
const BEGINS = /到岗|开[班工始幕学]|启动|签订/u;

/** The latest completion of a set; where one row cannot be read as a month, nothing is said about the set. */
function lastCompletion(set: IndicatorSet): Completion | null {
  let last: Completion | null = null;
  for (const { keys, target, description } of set.indicators) {
    if (keys.tier2 !== '时效' || BEGINS.test(keys.name)) continue;
    const field = target.value.kind === 'date' ? target : description;
    const dates = datesIn(nameKey(field?.text ?? ''));
    const date = dates.at(-1);
    if (!field || !date) continue;
    const month = date.month ?? monthOf(date.text);
    if (month === null) return null;
    if (!last || month > last.month) last = { field, month, text: date.text };
  }
  return last;
}
