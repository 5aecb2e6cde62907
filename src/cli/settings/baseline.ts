import { z } from 'zod';
import type { FindingKey } from '../../core/lint/fingerprint';

const entry = z.strictObject({
  rule: z.string().max(60),
  message: z.string().max(60),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/u),
  /** How many findings look exactly like this. */
  count: z.int().positive(),
  /** Where the first one stood; only for people to read. */
  file: z.string(),
});

/** Findings that were known on a day: a later run tells only what is new. */
const baselineSchema = z.strictObject({
  schema: z.literal('target-table/baseline@1'),
  findings: z.array(entry),
});

/** How many findings of each kind are known. */
export type Baseline = ReadonlyMap<string, number>;

/** Reads a baseline; null for a text that is none. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const { data } = baselineSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/u, '')));
    return data ? new Map(data.findings.map((item) => [keyText(item), item.count])) : null;
  } catch {
    return null;
  }
}

/** Tells new findings from known ones, in the order they are asked about: one known finding covers one. */
export function newOnly(baseline: Baseline): (key: FindingKey) => boolean {
  const left = new Map(baseline);
  return (key) => {
    const known = left.get(keyText(key)) ?? 0;
    if (known > 0) left.set(keyText(key), known - 1);
    return known === 0;
  };
}

/** A baseline in the making. */
export interface BaselineText {
  readonly add: (key: FindingKey, file: string) => void;
  readonly count: () => number;
  readonly text: () => string;
}

/** Collects findings for a baseline. Names of files are left out of the comparison: they change. */
export function baselineOf(): BaselineText {
  let count = 0;
  const entries = new Map<string, FindingKey & { readonly file: string; count: number }>();
  return {
    add: ({ rule, message, fingerprint }, file) => {
      count++;
      const key = keyText({ rule, message, fingerprint });
      const known = entries.get(key);
      if (known) known.count++;
      else entries.set(key, { rule, message, fingerprint, count: 1, file });
    },
    count: () => count,
    text: () => {
      const findings = [...entries.values()];
      return `${JSON.stringify({ schema: 'target-table/baseline@1', findings }, null, 2)}\n`;
    },
  };
}

function keyText({ rule, message, fingerprint }: FindingKey): string {
  return `${rule}/${message}/${fingerprint}`;
}
