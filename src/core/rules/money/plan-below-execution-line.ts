import { z } from 'zod';
import { lastMonthOf, planPointsOf } from '../../table/plan-points';
import { defineRule } from '../rule';

interface Below {
  readonly period: string;
  readonly share: string;
  /** The month the line is drawn at, and the line. */
  readonly month: number;
  readonly line: number;
}

interface Lines {
  readonly april: number;
  readonly june: number;
  readonly august: number;
  readonly october: number;
}

/** 支出计划低于序时要求. Source: the local monitoring practice of Sichuan; other provinces draw other lines. */
export const planBelowExecutionLine = defineRule<{ below: Below }, Record<string, never>, Lines>({
  id: 'plan-below-execution-line',
  name: { 'zh-CN': '支出计划低于序时要求', en: 'Payment plan below the execution line' },
  standing: 'off',
  options: z.strictObject({
    april: z.number().default(25),
    june: z.number().default(40),
    august: z.number().default(60),
    october: z.number().default(80),
  }),
  severity: { below: 'info' },
  sources: ['SC'],
  messages: {
    'zh-CN': {
      below: (d) => ({
        what: `${d.period}计划累计支出 ${d.share}，低于 ${d.month} 月底 ${d.line}% 的序时要求。`,
        why: '部分地区对支出进度低于序时要求的项目发出预警。',
        how: '请核对支出安排；本地没有此项要求的，可不调整。',
      }),
    },
    en: {
      below: (d) => ({
        what: `${d.period}: ${d.share} planned, below the ${d.line} % expected by the end of month ${d.month}.`,
        why: 'Some provinces warn of projects that spend more slowly than this.',
        how: 'Check the plan; nothing to do where no such line applies.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, { april, june, august, october }) {
    const points = table.paymentPlan ? planPointsOf(table.paymentPlan) : null;
    const lines = [
      { month: 10, line: october },
      { month: 8, line: august },
      { month: 6, line: june },
      { month: 4, line: april },
    ];
    for (const { percent, period, field } of points ?? []) {
      const month = lastMonthOf(period);
      // What is spent by a later date was not spent earlier: the last line before the date applies.
      const due = month === null ? undefined : lines.find((line) => line.month <= month);
      if (!due || percent === null || percent >= due.line) continue;
      const data = { period: period.text.trim(), share: field.text.trim(), ...due };
      report({ cell: field.cell, message: ['below', data] });
    }
  },
});
