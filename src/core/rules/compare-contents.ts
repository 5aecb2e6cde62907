import { nameKey } from '../sheet/text';
import type { ContentsEntry } from '../table/contents';
import type { TargetTable } from '../table/model';
import type { WorkbookFacts } from './workbook-facts';

interface Absent {
  readonly name: string;
}

interface Other {
  readonly listed: string;
  readonly name: string;
}

/** How contents and tables may differ, and what the remark is filled with. */
export interface ContentsMessages {
  readonly absent: Absent;
  readonly unlisted: Absent;
  readonly renamed: Other;
}

type Remark = { [Id in keyof ContentsMessages]: readonly [Id, ContentsMessages[Id]] }[keyof ContentsMessages];
type Remarks = ReadonlyMap<TargetTable, readonly Remark[]>;

const KNOWN = new WeakMap<WorkbookFacts, Remarks>();

/** What is to be said at each table, worked out once. An entry without a table is reported at the first table. */
export function contentsRemarks(workbook: WorkbookFacts): Remarks {
  const known = KNOWN.get(workbook);
  if (known) return known;
  const remarks = compare(workbook.tables, workbook.contents);
  KNOWN.set(workbook, remarks);
  return remarks;
}

function compare(tables: readonly TargetTable[], contents: readonly ContentsEntry[]): Remarks {
  const remarks = new Map<TargetTable, Remark[]>();
  const say = (table: TargetTable | undefined, remark: Remark): void => {
    if (table) remarks.set(table, [...(remarks.get(table) ?? []), remark]);
  };
  const listed = contents.flatMap(({ name, number }) => {
    const key = keyOf(name);
    return key === '' ? [] : [{ name: name.trim(), key, number: numberIn(number ?? '') }];
  });
  const named = tables.flatMap((table) => nameOf(table) ?? []);
  const { entries, others } = withoutMatches(listed, named);
  // A list that mostly names other things, such as the tables of a whole budget book, is none of these tables.
  if (entries.length * 2 > listed.length) return remarks;
  const alone = new Set(others);
  for (const { name, number } of entries) {
    const same = number === null ? undefined : [...alone].find((item) => item.number === number);
    if (same) {
      alone.delete(same);
      say(same.table, ['renamed', { listed: name, name: same.name }]);
    } else say(tables[0], ['absent', { name }]);
  }
  for (const { table, name } of alone) say(table, ['unlisted', { name }]);
  return remarks;
}

interface Listed {
  readonly name: string;
  readonly key: string;
  readonly number: string | null;
}

interface Named {
  readonly table: TargetTable;
  readonly name: string;
  /** Names the contents may use for it: the project and the title. */
  readonly keys: readonly string[];
  readonly number: string | null;
}

/** What is left of both sides once equal names, and then names of which one contains the other, have found each other. */
function withoutMatches(
  listed: readonly Listed[],
  named: readonly Named[],
): { readonly entries: readonly Listed[]; readonly others: readonly Named[] } {
  const names = new Set(named.flatMap(({ keys }) => keys));
  const wanted = new Set(listed.map(({ key }) => key));
  const entries = listed.filter(({ key }) => !names.has(key));
  const others = named.filter(({ keys }) => !keys.some((key) => wanted.has(key)));
  const alike = ({ keys }: Named, { key }: Listed): boolean =>
    keys.some((name) => name.includes(key) || key.includes(name));
  return {
    entries: entries.filter((entry) => !others.some((item) => alike(item, entry))),
    others: others.filter((item) => !entries.some((entry) => alike(item, entry))),
  };
}

/** Null for a table that says nowhere what it is called. */
function nameOf(table: TargetTable): Named | null {
  const title = table.title?.text ?? '';
  const name = table.project.name?.text.trim() ?? '';
  const keys = [name, title].map(keyOf).filter((key) => key !== '');
  if (keys.length === 0) return null;
  return { table, name: name === '' ? title.trim() : name, keys, number: numberIn(title) };
}

/** A name without its number and without the words every title ends in. */
function keyOf(text: string): string {
  return nameKey(text)
    .replace(/^(?:附件?)?\d{1,3}(?:[-–—]\d{1,2})?[.、．:：]/u, '')
    .replace(/(?:项目|区域)?(?:支出)?绩效(?:目标|自评|评价)(?:申报|批复|自评|评价|指标)?表$/u, '');
}

function numberIn(text: string): string | null {
  return /^\D{0,3}(\d{1,3}(?:[-–—]\d{1,2})?)(?!\d)/u.exec(nameKey(text))?.[1] ?? null;
}
