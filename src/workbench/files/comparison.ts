import { compareFiles, type CrossFinding } from '../../core/cross-file/compare';
import type { FilePlace } from '../../core/cross-file/remark';
import type { Locale } from '../../core/locale';
import { toA1 } from '../../core/sheet/address';
import type { Severity } from '../../core/rules/rule';
import { fileName, type FileEntry } from './file-entry';

/** A cell of a file of the list, to be named and opened. */
export interface PlaceInList {
  readonly id: number;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

/** What one file of the list says against others. */
export interface AcrossRemark {
  readonly severity: Severity;
  readonly what: string;
  readonly how: string;
  readonly at: PlaceInList;
  readonly others: readonly PlaceInList[];
}

/** The remarks in the order of the list, and how many each file has. */
export interface AcrossFiles {
  readonly remarks: readonly AcrossRemark[];
  readonly counts: ReadonlyMap<number, number>;
}

const NOTHING: AcrossFiles = { remarks: [], counts: new Map() };

/** Compares the files of the list, once all are checked and again when one of them was checked anew. */
export class Comparison {
  private known: { readonly of: readonly unknown[]; readonly found: AcrossFiles } | null = null;

  /**
   * Nothing while files wait for their first check: hundreds of comparisons would say things that do not last. A file that
   * is checked once more counts as it was before.
   */
  of(entries: readonly FileEntry[], locale: Locale): AcrossFiles {
    if (entries.some(awaited)) return NOTHING;
    const compared = entries.flatMap(({ id, path, facts }) => (facts ? [{ id, path, facts }] : []));
    const of = [locale, ...compared.flatMap(({ id, facts }) => [id, facts])];
    if (this.known?.of.length === of.length && this.known.of.every((item, index) => item === of[index])) {
      return this.known.found;
    }
    const placed = ({ file, place: { sheet, cell } }: FilePlace): readonly PlaceInList[] => {
      const entry = compared[file];
      return entry ? [{ id: entry.id, name: fileName(entry.path), sheet, address: toA1(cell) }] : [];
    };
    const found = summed(compareFiles(compared, locale), placed);
    this.known = { of, found };
    return found;
  }
}

function awaited({ facts, state }: FileEntry): boolean {
  return facts === null && (state.kind === 'waiting' || state.kind === 'checking');
}

function summed(
  findings: readonly CrossFinding[],
  placed: (place: FilePlace) => readonly PlaceInList[],
): AcrossFiles {
  const counts = new Map<number, number>();
  const remarks = findings.flatMap((finding): readonly AcrossRemark[] => {
    const { severity, what, how, others } = finding;
    const [at] = placed(finding);
    if (!at) return [];
    counts.set(at.id, (counts.get(at.id) ?? 0) + 1);
    return [{ severity, what, how, at, others: others.flatMap(placed) }];
  });
  return { remarks, counts };
}
