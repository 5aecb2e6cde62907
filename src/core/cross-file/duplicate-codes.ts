import { groupBy } from '../sheet/group-by';
import { sameProject } from '../value/table-title';
import type { ComparedFile, CrossRemark } from './remark';
import type { CodeFact } from './facts';

interface Holder extends CodeFact {
  readonly file: number;
  readonly path: string;
}

/** Of a code copied into hundreds of files the first ones tell enough. */
const MOST_COMPARED = 20;

/** One project code in several files: for different projects, or for the same one twice. */
export function duplicateCodes(files: readonly ComparedFile[]): readonly CrossRemark[] {
  const holders = files.flatMap(({ path, facts }, file) =>
    facts.codes.map((fact): Holder => ({ ...fact, file, path })),
  );
  return [...groupBy(holders, ({ code }) => code).values()].flatMap((group) =>
    group.flatMap((holder) => remarkOn(holder, group) ?? []),
  );
}

function remarkOn(holder: Holder, group: readonly Holder[]): CrossRemark | null {
  const others: Holder[] = [];
  for (const other of group) {
    if (other.file !== holder.file) others.push(other);
    if (others.length === MOST_COMPARED) break;
  }
  const different = others.find((other) => !sameProject(other.name, holder.name));
  const other = different ?? others.find((item) => isTwin(holder, item));
  if (!other) return null;
  return {
    rule: 'project-code-duplicate',
    message: different ? 'different' : 'twice',
    data: { code: holder.code, name: other.name, sheet: `${other.path} › ${other.sheet}` },
    file: holder.file,
    place: holder,
    others: [{ file: other.file, place: other }],
    quoted: other.name,
  };
}

/** Another year, another period or another kind of table is no second copy. */
function isTwin(a: Holder, b: Holder): boolean {
  return a.form === b.form && (a.year === null || b.year === null || a.year === b.year);
}
