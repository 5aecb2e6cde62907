import { z } from 'zod';

/** Longer lists or files are refused: nobody gives two thousand reasons by hand. */
export const SUPPRESSION_LIMITS = { entries: 2_000, bytes: 262_144, reason: 500 } as const;

const line = (most: number): z.ZodString => z.string().min(1).max(most);

/** 忽略: one finding a person has looked at and answers for. */
export const suppressionSchema = z.strictObject({
  /** Given by whoever keeps the list, to tell entries apart; the core does not look at it. */
  id: line(60).optional(),
  rule: line(60),
  message: line(60),
  /** Of what the finding was about, see `fingerprintsOf`. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/u),
  /** Why the finding may stand. Never blank: somebody will be asked. */
  reason: z.string().trim().min(1).max(SUPPRESSION_LIMITS.reason),
  author: line(60).optional(),
  /** The day it was given. */
  date: z.iso.date(),
  /** Where it stood then; only for people to read. */
  place: z.strictObject({ sheet: line(100), cell: line(12) }).optional(),
});

export type Suppression = Readonly<z.infer<typeof suppressionSchema>>;

/** The list as it is kept in a workbook or in a file. */
export const suppressionsSchema = z.strictObject({
  schema: z.literal('target-table/suppressions@1'),
  suppressions: z.array(suppressionSchema).max(SUPPRESSION_LIMITS.entries),
});
