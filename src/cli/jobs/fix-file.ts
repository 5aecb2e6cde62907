import { lossesText } from '../../app/losses';
import { SENTENCES } from '../../app/sentences';
import { patched, refusals } from '../../app/write-outcome';
import { check } from '../../core/lint/check';
import { fixSafely } from '../../core/lint/fixer';
import { toA1 } from '../../core/sheet/address';
import { replaceKeeping, writeWhole } from '../files/write-file';
import type { RunSettings } from '../settings/run-settings';
import { WORDING } from '../wording';
import { openFile, troubleOf } from './open-file';
import { savedBytes } from './save';

export interface FixRequest {
  readonly path: string;
  /** Where the fixed file goes; null for the place of the file itself. */
  readonly output: string | null;
  /** Only tells what would be done. */
  readonly dryRun: boolean;
  /** An existing file may be replaced. */
  readonly force: boolean;
  /** Tells the temporary files of one run apart. */
  readonly ticket: number;
}

export type FixedFile =
  | { readonly path: string; readonly state: 'failed'; readonly message: string }
  | {
      readonly path: string;
      readonly state: 'fixed';
      /** Where it was written; null where nothing was. */
      readonly output: string | null;
      readonly backup: string | null;
      readonly edits: readonly CellChange[];
      /** Why some cells were left as they are. */
      readonly refused: readonly string[];
      /** Findings that are left, by severity. */
      readonly remaining: Readonly<Record<'error' | 'warning' | 'info', number>>;
    };

export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** Applies everything that is safe to a file and writes it. Nothing is thrown. */
export async function fixFile(request: FixRequest, run: RunSettings): Promise<FixedFile> {
  const { path, output } = request;
  const words = WORDING[run.locale];
  const failed = (message: string): FixedFile => ({ path, state: 'failed', message });
  const found = await openFile(path, run);
  if ('trouble' in found) return failed(found.trouble.message);
  const { bytes, host, workbook, options } = found.opened;
  try {
    const result = check(workbook, options);
    const safe = fixSafely(workbook, result);
    // Nobody else works in this copy: no rows can have moved, so nothing needs to be anchored.
    const groups = safe.groups.map((edits) => ({ edits }));
    const outcomes = await host.write(groups);
    const written = groups.flatMap(({ edits }, index) =>
      outcomes[index]?.status === 'written' ? edits : [],
    );
    const left = check(patched(workbook, groups, outcomes), options).findings;
    const count = (severity: string): number => left.filter((item) => item.severity === severity).length;
    const done: FixedFile = {
      ...{ path, state: 'fixed' as const, output: null, backup: null },
      edits: written.map(({ sheet, cell, before, after }) => ({ sheet, cell: toA1(cell), before, after })),
      refused: [
        ...refusals(outcomes, run.locale),
        ...(safe.circular ? [SENTENCES[run.locale].circular] : []),
      ],
      remaining: { error: count('error'), warning: count('warning'), info: count('info') },
    };
    if (request.dryRun || (output === null && written.length === 0)) return done;
    const content = written.length === 0 ? bytes : await savedBytes(found.opened);
    if (content === 'old-format') return failed(words.file(path, words.oldFormat));
    if (!(content instanceof Uint8Array)) {
      return failed(words.file(path, words.wouldLose(lossesText(content.lost, run.locale))));
    }
    if (output === null) {
      const replaced = await replaceKeeping(path, content, request.ticket);
      return 'trouble' in replaced
        ? failed(words.file(path, words.notWritten[replaced.trouble]))
        : { ...done, output: path, backup: replaced.backup };
    }
    const trouble = await writeWhole(output, content, request);
    return trouble === null ? { ...done, output } : failed(words.file(output, words.notWritten[trouble]));
  } catch (error) {
    return failed(troubleOf(path, error, run.locale).message);
  }
}
