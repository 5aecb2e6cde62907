import { RULES } from '../rules';
import type { AnyRule, Finding, Fix, Report } from '../rules/rule';
import { factsOf, type WorkbookFacts } from '../rules/workbook-facts';
import { sameCell } from '../sheet/address';
import type { ContentsEntry } from '../table/contents';
import type { TableKind, TargetTable } from '../table/model';
import { asDeclared, type ActiveRule } from './active-rule';
import { PRECEDENCE } from './precedence';
import { ruleFailed } from './rule-failed';
import { resolveRules } from './settings';
import { finish, type Steps } from '../steps';

const BY_ID = new Map([...RULES, ruleFailed].map((rule) => [rule.id, rule]));

/** The rule a finding came from. */
export function ruleOf(id: string): AnyRule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/**
 * Runs the rules over the tables of one workbook. Findings come in reading order: table, row, column, rule.
 * A rule that throws becomes a visible finding; the others go on.
 * @param rules bare rules run as they are declared, whatever their standing
 * @param contents what the 目录 of the workbook lists
 */
export function lint(
  tables: readonly TargetTable[],
  rules: readonly (ActiveRule | AnyRule)[] = resolveRules(),
  contents: readonly ContentsEntry[] = [],
): readonly Finding[] {
  return finish(lintSteps(tables, rules, contents));
}

/** Like {@link lint}, some tables at a time, the first ones rule by rule; yields how far it has come. */
export function* lintSteps(
  tables: readonly TargetTable[],
  rules: readonly (ActiveRule | AnyRule)[],
  contents: readonly ContentsEntry[],
): Steps<readonly Finding[]> {
  const workbook = factsOf(tables, contents);
  const active = rules.map((item) => ('check' in item ? asDeclared(item) : item));
  const byTable: (readonly Finding[])[] = [];
  for (const some of portions(tables)) {
    for (const item of active) {
      lookAt(some, item, workbook);
      // What rules want to know of the whole workbook they work out on the first tables: each of them takes its time.
      if (byTable.length === 0) yield 0;
    }
    for (const { findings } of some) byTable.push(withoutEchoes(inReadingOrder(findings)));
    yield byTable.length / tables.length;
  }
  return byTable.flat();
}

/**
 * So many rows meet a rule before the next rule has its turn: the code of all rules together is more than a processor
 * keeps at hand, and so are more rows than these.
 */
const ROWS_AT_ONCE = 240;

/** The tables in portions of whole tables. */
function* portions(tables: readonly TargetTable[]): Generator<readonly Looked[]> {
  let portion: Looked[] = [];
  let rows = 0;
  for (const table of tables) {
    portion.push({ table, findings: [] });
    for (const { indicators } of table.sets) rows += indicators.length;
    if (rows < ROWS_AT_ONCE) continue;
    yield portion;
    portion = [];
    rows = 0;
  }
  if (portion.length > 0) yield portion;
}

type AnyReport = Report<Record<string, never>, Record<string, never>>;

/** A table with what the rules that looked at it found. */
interface Looked {
  readonly table: TargetTable;
  readonly findings: Finding[];
}

/** Lets one rule look at some tables. They share a reporter: a rule reports while it checks, and never later. */
function lookAt(tables: readonly Looked[], item: ActiveRule, workbook: WorkbookFacts): void {
  const { check, silentOn } = item.rule;
  let current: Looked | undefined;
  const report = (found: AnyReport): void => {
    if (current) current.findings.push(toFinding(item, current.table, found));
  };
  let kind: TableKind | null = null;
  let silent = false;
  for (const looked of tables) {
    const { table } = looked;
    // Neighbours are of one kind, nearly always.
    if (table.kind !== kind) {
      kind = table.kind;
      silent = silentOn?.includes(kind) ?? false;
    }
    if (silent) continue;
    current = looked;
    try {
      check(table, report, workbook, item.options);
    } catch (error) {
      looked.findings.push(failure(item.rule, table, error));
    }
  }
}

const NO_FIXES: readonly Fix[] = [];

function toFinding({ rule, severity }: ActiveRule, table: TargetTable, report: AnyReport): Finding {
  const [message, data] = report.message;
  const fixes = report.fixes?.map(({ kind, title, edits }): Fix => ({
    kind,
    title: title[0],
    data: title[1],
    edits,
  }));
  return {
    rule: rule.id,
    severity: severity[message] ?? 'warning',
    sheet: table.sheet,
    cell: report.cell,
    table: table.id,
    message,
    data,
    fixes: fixes ?? NO_FIXES,
  };
}

function failure(rule: AnyRule, table: TargetTable, error: unknown): Finding {
  return {
    rule: ruleFailed.id,
    severity: 'warning',
    sheet: table.sheet,
    cell: { row: table.range.top, column: table.range.left },
    table: table.id,
    message: 'failed',
    data: { rule: rule.id, error: error instanceof Error ? error.name : 'unknown' },
    fixes: NO_FIXES,
  };
}

function inReadingOrder(findings: Finding[]): Finding[] {
  const sorted = findings.every((finding, index) => {
    const before = findings[index - 1];
    return before === undefined || order(before, finding) <= 0;
  });
  return sorted ? findings : findings.sort(order);
}

function order(a: Finding, b: Finding): number {
  return a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}

/** In reading order findings of one cell are neighbours: only those can silence each other. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  let group: Finding[] = [];
  const close = (): void => {
    for (const finding of group.length > 1 ? heard(group) : group) kept.push(finding);
  };
  for (const finding of findings) {
    if (group[0] && !sameCell(group[0].cell, finding.cell)) {
      close();
      group = [];
    }
    group.push(finding);
  }
  close();
  return kept;
}

function heard(group: readonly Finding[]): readonly Finding[] {
  return withoutRepeats(unsilenced(group));
}

/** Two sets of one table may lack the same thing and have one cell to say it at: once is enough. */
function withoutRepeats(group: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return group.filter(({ rule, message, data }) => {
    const key = JSON.stringify([rule, message, data]);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function unsilenced(group: readonly Finding[]): readonly Finding[] {
  const silenced = new Set(
    group.flatMap(({ rule, message }) => [
      ...(PRECEDENCE[rule] ?? []),
      ...(PRECEDENCE[`${rule}/${message}`] ?? []),
    ]),
  );
  if (silenced.size === 0) return group;
  return group.filter(({ rule, message }) => !silenced.has(rule) && !silenced.has(`${rule}/${message}`));
}
