import type { z } from 'zod';
import { problemsOf, type SettingsProblem } from './problems';

/** What was read, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** Nothing written by hand comes near it. In characters: nothing here depends on the exact bytes. */
const LONGEST = 262_144;

/** Reads a JSON text by a schema. */
export function parseJson<T>(text: string, schema: z.ZodType<T>): Parsed<T> {
  const failed = (code: 'too-large' | 'not-json'): Parsed<T> => ({
    ok: false,
    problems: [{ code, path: '', allowed: [] }],
  });
  if (text.length > LONGEST) return failed('too-large');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return failed('not-json');
  }
  const parsed = schema.safeParse(content, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsOf(schema, parsed.error) };
  return { ok: true, value: parsed.data };
}
