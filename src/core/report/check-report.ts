import { z } from 'zod';
import { SEVERITIES } from '../severities';

const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/u);
const severity = z.enum(SEVERITIES);

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
  /** What the table was recognised by. */
  evidence: z
    .strictObject({
      anchors: z.array(
        z.strictObject({ as: z.enum(['title', 'header', 'tier', 'field']), text: z.string(), cell }),
      ),
      /** `role` is null for a column the checks do not use; `corrected`: a person said so. */
      columns: z.array(
        z.strictObject({ role: z.string().nullable(), text: z.string(), cell, corrected: z.boolean() }),
      ),
    })
    .optional(),
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

/** What somebody decided to let stand, and why. */
const decision = z.strictObject({
  rule: z.string(),
  reason: z.string().min(1),
  author: z.string().nullable(),
  date: z.iso.date(),
});

/** An ignored finding: not counted. */
const ignored = decision.extend({ sheet: z.string(), cell, what: z.string().min(1), severity });

/** A decision about something that no longer stands in the file. */
const stale = decision.extend({ sheet: z.string().nullable(), cell: cell.nullable() });

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
  // The rest is absent where the file could not be read.
  /** The id of the pack (口径) it was checked by. */
  pack: z.string().optional(),
  ignored: z.array(ignored).optional(),
  stale: z.array(stale).optional(),
});

/** A remark that only the comparison of several files gives, in the words of the rule that looks for the same within one. */
const crossFileFinding = z.strictObject({
  path: z.string(),
  rule: z.string(),
  severity,
  sheet: z.string(),
  cell,
  what: z.string().min(1),
  why: z.string().min(1),
  how: z.string().min(1),
  /** The other files it is about. */
  others: z.array(z.string()),
});

/** What `check --format json` prints. Stable: fields are only ever added, and then the name stays. */
export const checkReportSchema = z.strictObject({
  schema: z.literal('target-table/check@1'),
  files: z.array(file),
  /** Absent where a single file was checked. */
  acrossFiles: z.array(crossFileFinding).optional(),
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
export type CrossFileFinding = z.infer<typeof crossFileFinding>;
export type FileErrorCode = NonNullable<FileReport['error']>['code'];
