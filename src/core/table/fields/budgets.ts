import { readAmount, readTotalIn, type MoneyUnit } from '../../value/money';
import type { Budget, MoneyField, MoneyPart } from '../model';
import type { Amounts } from './amounts';
import type { Entry } from './entry';
import { unitOfLabel } from './money-words';

/** A part while its own parts are being collected. */
interface Branch {
  readonly entry: Entry;
  readonly parts: Branch[];
}

/** A total and what belongs to it; `head` null for parts without a total. */
interface Group {
  head: Entry | null;
  readonly parts: Branch[];
}

export const NO_BUDGET: Budget = {
  period: 'year',
  total: null,
  fiscal: null,
  other: null,
  parts: [],
  unit: null,
};

/**
 * Puts the amounts together: every total with its parts, the budget of the year first. Never empty.
 * @param line the unit of the table
 */
export function budgetsOf(amounts: Amounts, line: MoneyUnit | null): readonly Budget[] {
  const groups = amounts.lists.map(ofLatestYear).flatMap(groupsOf);
  const anyYear = groups.some(({ head }) => head?.word.period === 'year');
  const budgets = groups.map((group) => ({
    budget: budgetOf(group, line, amounts.strangers),
    // 项目总投资 beside 年度资金总额: the one without a period is for the whole project.
    long: group.head !== null && (group.head.word.period === 'long' || (anyYear && isWhole(group.head))),
  }));
  const years = budgets.flatMap(({ budget, long }) => (long ? [] : [budget]));
  const longs = budgets.flatMap(({ budget, long }): Budget[] =>
    long ? [{ ...budget, period: 'long' }] : [],
  );
  return [...(years.length > 0 ? years : [NO_BUDGET]), ...longs];
}

/** Of 2024年度预算 and 2025年度预算 the later one is the budget. */
function ofLatestYear(entries: readonly Entry[]): readonly Entry[] {
  const years = entries.map(({ word }) => word.year ?? 0);
  const latest = Math.max(...years);
  return latest > 0 ? entries.filter((_, at) => years[at] === 0 || years[at] === latest) : entries;
}

function isWhole({ word, label }: Entry): boolean {
  return word.period === null && /总/u.test(label.text);
}

/** Assigns every part to its total: the nearest one above or left of it. Results (执行数) keep theirs to themselves. */
function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const groups: Group[] = [];
  let orphans: Group | null = null;
  let row: readonly Group[] = [];
  for (const entry of entries) {
    const { word, label } = entry;
    if (word.kind === 'group' || word.kind === 'reckoning') continue;
    const beside = row[0]?.head?.label.cell.row === label.cell.row;
    if (word.kind === 'total' && word.weak && groups.length > 0 && !beside) {
      // 合计 below the parts is their total; below a total it is a sum on the way.
      if (orphans && row.length === 0) orphans.head ??= entry;
    } else if (word.kind === 'total' || word.kind === 'result') {
      const group: Group = { head: entry, parts: [] };
      row = beside ? [...row, group] : [group];
      groups.push(group);
    } else if (row.length > 0) addPart(ownerOf(row, label.cell.column).parts, entry);
    else {
      if (!orphans) groups.push((orphans = { head: null, parts: [] }));
      addPart(orphans.parts, entry);
    }
  }
  if (groups.every(({ head }) => head === null)) {
    const head = entries.find(isStatedElsewhere);
    if (head) return [{ head, parts: groups[0]?.parts ?? [] }];
  }
  return groups.filter(({ head }) => head?.word.kind !== 'result');
}

/** The last total of the row that stands no further right than the part. */
function ownerOf(row: readonly Group[], column: number): Group {
  let [owner] = row;
  for (const group of row) if ((group.head?.label.cell.column ?? 0) <= column) owner = group;
  return owner ?? { head: null, parts: [] };
}

/** Where no label says total, the amount beside 项目资金, or one that 测算依据 states in its text. */
function isStatedElsewhere({ word, value }: Entry): boolean {
  if (word.kind === 'group') return readAmount(value.text, null).figure !== null;
  return word.kind === 'reckoning' && readTotalIn(value.text, null, false).figure !== null;
}

/** Hangs a part below the fiscal part, below the one before it (其中), or directly below the total. */
function addPart(parts: Branch[], entry: Entry): void {
  const branch: Branch = { entry, parts: [] };
  const last = parts.at(-1);
  const { kind, within } = entry.word;
  const nested = kind === 'level' || kind === 'fund';
  const belowFiscal = last?.entry.word.kind === 'fiscal' && nested;
  const belowLast = last !== undefined && within && kind !== 'fiscal' && kind !== 'other';
  const belowOther = last?.entry.word.kind === 'other' && kind === 'other' && within;
  if (last && (belowFiscal || belowLast || belowOther)) last.parts.push(branch);
  else parts.push(branch);
}

/** @param open the list of parts may lack one, so that none of them is the remainder */
function budgetOf({ head, parts }: Group, line: MoneyUnit | null, open: boolean): Budget {
  const first = head ?? parts[0]?.entry ?? null;
  const own = first && unitAbove(first, line);
  const inherited = own ?? (head ? unitOfLabel(head.label.text) : null);
  const read = parts.map((part) => partOf(part, line, inherited, open));
  return {
    period: 'year',
    total: head ? moneyField(head, line, null) : null,
    fiscal: read.find(({ role }) => role === 'fiscal') ?? null,
    other: read.find(({ role }) => role === 'other') ?? null,
    parts: read,
    unit: inherited,
  };
}

function partOf(
  { entry, parts }: Branch,
  line: MoneyUnit | null,
  inherited: MoneyUnit | null,
  open: boolean,
): MoneyPart {
  const { kind, remainder } = entry.word;
  const { text, cell, within, label, figure, amount } = moneyField(entry, line, inherited);
  return {
    text,
    cell,
    ...(within && { within }),
    label,
    figure,
    amount,
    role: kind === 'fiscal' || kind === 'other' ? kind : 'part',
    remainder: remainder && !open,
    parts: parts.map((part) => partOf(part, line, inherited, open)),
  };
}

/** The unit comes from the amount, its label, the label over it, the label of the block, the unit line, the total. */
function moneyField(entry: Entry, line: MoneyUnit | null, inherited: MoneyUnit | null): MoneyField {
  const { word, label, value } = entry;
  const unit = unitOfLabel(label.text) ?? unitAbove(entry, line) ?? inherited;
  const { figure, amount } = word.text
    ? readTotalIn(value.text, unit, word.kind === 'total')
    : readAmount(value.text, unit);
  const { text, cell, within } = value;
  return { text, cell, ...(within && { within }), label, figure, amount };
}

function unitAbove({ over, group }: Entry, line: MoneyUnit | null): MoneyUnit | null {
  return unitOfLabel(over?.text ?? '') ?? unitOfLabel(group?.text ?? '') ?? line;
}
