import { toA1 } from '../sheet/address';
import { RULES } from '../rules';
import { optionsOf, type AnyRule, type Finding, type Fix, type Report } from '../rules/rule';
import { factsOf } from '../rules/workbook-facts';
import type { TargetTable } from '../table/model';
import { PRECEDENCE } from './precedence';
import { ruleFailed } from './rule-failed';

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
 */
export function lint(tables: readonly TargetTable[], rules: readonly AnyRule[] = RULES): readonly Finding[] {
  const workbook = factsOf(tables);
  return tables.flatMap((table) => {
    const found = rules.flatMap((rule) => {
      const findings: Finding[] = [];
      if (rule.silentOn?.includes(table.kind)) return findings;
      try {
        const report = (found: AnyReport): unknown => findings.push(toFinding(rule, table, found));
        rule.check(table, report, workbook, optionsOf(rule));
      } catch (error) {
        findings.push(failure(rule, table, error));
      }
      return findings;
    });
    return withoutEchoes(found).sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  });
}

type AnyReport = Report<Record<string, never>, Record<string, never>>;

function toFinding(rule: AnyRule, table: TargetTable, report: AnyReport): Finding {
  const [message, data] = report.message;
  return {
    rule: rule.id,
    severity: rule.severity[message] ?? 'warning',
    sheet: table.sheet,
    cell: report.cell,
    table: table.id,
    message,
    data,
    fixes: (report.fixes ?? []).map(({ kind, title, edits }): Fix => ({
      kind,
      title: title[0],
      data: title[1],
      edits,
    })),
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
    fixes: [],
  };
}

function withoutEchoes(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const silenced = new Set<string>();
  for (const finding of findings) {
    const { rule, message } = finding;
    for (const winner of [rule, `${rule}/${message}`]) {
      for (const loser of PRECEDENCE[winner] ?? []) silenced.add(`${loser}@${toA1(finding.cell)}`);
    }
  }
  return findings.filter(({ rule, message, cell }) => {
    const at = toA1(cell);
    return !silenced.has(`${rule}@${at}`) && !silenced.has(`${rule}/${message}@${at}`);
  });
}
