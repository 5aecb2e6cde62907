import type { Bilingual, Locale } from '../core/locale';
import { placeText, toA1 } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import type { EditGroup, WorkbookHost, WriteOutcome } from '../hosts/host';
import type { Notice } from './views';

/** What a notice carries for whoever supports the person. */
type Support = Pick<Notice, 'support' | 'contents'>;

/** As many cells are told; more of them explain no more. */
const MOST_CELLS = 50;

const WORDS: Bilingual<Readonly<Record<'expected' | 'found' | 'wanted' | 'more', string>>> = {
  'zh-CN': { expected: '检查时', found: '现在', wanted: '拟改为', more: '其余单元格从略' },
  en: { expected: 'when checked', found: 'now', wanted: 'to become', more: 'further cells left out' },
};

/** A writing that failed as a whole, with the cells it was about. */
export class WriteFailed extends Error {
  constructor(
    override readonly cause: unknown,
    readonly groups: readonly EditGroup[],
  ) {
    super('writing failed', { cause });
    this.name = 'WriteFailed';
  }
}

/** Writes; what the host throws is thrown as a {@link WriteFailed}. */
export async function writeGroups(
  host: Pick<WorkbookHost, 'write'>,
  groups: readonly EditGroup[],
): Promise<readonly WriteOutcome[]> {
  try {
    return await host.write(groups);
  } catch (error) {
    throw new WriteFailed(error, groups);
  }
}

/** What the cells held that could not be written. */
export function contentsOfGroups(groups: readonly EditGroup[], locale: Locale): string {
  return told(
    groups.flatMap(({ edits }) => edits.map((edit) => line(edit, null, locale))),
    locale,
  );
}

/** Which edits were refused and why, and apart from it what their cells hold; nothing where all were written. */
export function supportOf(outcomes: readonly WriteOutcome[], locale: Locale): Support {
  const refused = outcomes.filter((outcome) => outcome.status === 'refused');
  if (refused.length === 0) return {};
  return {
    support: told(
      refused.map(({ reason, edit }) => `refused ${reason} ${toA1(edit.cell)}`),
      locale,
    ),
    contents: told(
      refused.map(({ edit, found }) => line(edit, found, locale)),
      locale,
    ),
  };
}

function line(edit: Edit, found: string | null, locale: Locale): string {
  const { expected, found: now, wanted } = WORDS[locale];
  const { before, after } = edit;
  return [
    placeText(edit),
    `${expected}=${quoted(before)}`,
    ...(found === null ? [] : [`${now}=${quoted(found)}`]),
    `${wanted}=${quoted(after)}`,
  ].join(' ');
}

/** Line breaks and blanks at the ends matter to whoever reads it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function told(lines: readonly string[], locale: Locale): string {
  const left = lines.length - MOST_CELLS;
  return [...lines.slice(0, MOST_CELLS), ...(left > 0 ? [`${WORDS[locale].more}: ${left}`] : [])].join('\n');
}
