import { z } from 'zod';

const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/u);
const severity = z.enum(['error', 'warning', 'info']);

const indicator = z.strictObject({
  /** Counts from 1, as Excel does. */
  row: z.int().positive(),
  tier1: z.string().nullable(),
  tier2: z.string().nullable(),
  tier3: z.string().nullable(),
  description: z.string().nullable(),
  target: z.strictObject({
    text: z.string(),
    comparator: z.enum(['≥', '≤', '>', '<', '=']).nullable(),
    amount: z.number().nullable(),
    unit: z.string().nullable(),
    cell,
  }),
  basis: z.string().nullable(),
});

const table = z.strictObject({
  sheet: z.string(),
  range: z.string(),
  layout: z.string(),
  kind: z.string(),
  scheme: z.string(),
  title: z.strictObject({ text: z.string(), cell }).nullable(),
  project: z.strictObject({ code: z.string().nullable(), name: z.string().nullable() }),
  budget: z.strictObject({
    total: z.number().nullable(),
    fiscal: z.number().nullable(),
    other: z.number().nullable(),
    unit: z.string().nullable(),
  }),
  indicators: z.array(indicator),
});

const finding = z.strictObject({
  rule: z.string(),
  severity,
  sheet: z.string(),
  cell,
  what: z.string().min(1),
  why: z.string().min(1),
  how: z.string().min(1),
  fixes: z.array(
    z.strictObject({
      kind: z.enum(['safe', 'choice']),
      title: z.string().min(1),
      edits: z.array(z.strictObject({ sheet: z.string(), cell, before: z.string(), after: z.string() })),
    }),
  ),
});

/** Something about a sheet that is no finding: no table, half a table. */
const notice = z.strictObject({
  code: z.string(),
  sheet: z.string().nullable(),
  cell: cell.nullable(),
  message: z.string().min(1),
});

const file = z.strictObject({
  path: z.string(),
  error: z
    .strictObject({
      code: z.enum(['unreadable', 'encrypted', 'unsupported', 'too-large']),
      message: z.string().min(1),
    })
    .nullable(),
  tables: z.array(table),
  findings: z.array(finding),
  notices: z.array(notice),
});

/** What `check --format json` prints. Stable: fields are only ever added, and then the name stays. */
export const checkReportSchema = z.strictObject({
  schema: z.literal('target-table/check@1'),
  files: z.array(file),
  summary: z.strictObject({
    files: z.int(),
    tables: z.int(),
    indicators: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
  }),
});

export type CheckReport = z.infer<typeof checkReportSchema>;
export type FileReport = CheckReport['files'][number];
export type FileErrorCode = NonNullable<FileReport['error']>['code'];
