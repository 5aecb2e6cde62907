import { ruleOf } from '../core/lint/linter';
import type { Locale } from '../core/locale';
import { SOURCES } from '../core/rules/sources';
import { explain, titleOf, type Finding } from '../core/rules/rule';
import { placeText, toA1 } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import { indicatorsOf, type Indicator, type TargetTable } from '../core/table/model';
import type { ChangeView, FindingView } from './views';

/** A finding with its stable id: rule, place, and a number where one rule speaks twice of one cell. */
export interface NamedFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** Gives every finding its id. */
export function nameFindings(findings: readonly Finding[]): readonly NamedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}@${placeText(finding)}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { id: count === 0 ? base : `${base}#${count + 1}`, finding };
  });
}

/** What shows a finding of these tables as a pane does. */
export function findingViewer(
  tables: readonly TargetTable[],
  locale: Locale,
): (named: NamedFinding) => FindingView {
  const rows = new Map<string, Indicator>();
  for (const table of tables) for (const row of indicatorsOf(table)) rows.set(`${table.id}#${row.row}`, row);
  return ({ id, finding }) => {
    const rule = ruleOf(finding.rule);
    const row = rows.get(`${finding.table}#${finding.cell.row}`);
    return {
      id,
      rule: finding.rule,
      ruleName: rule.name[locale],
      severity: finding.severity,
      sheet: finding.sheet,
      cell: finding.cell,
      address: toA1(finding.cell),
      tableId: finding.table,
      row: row ? { name: row.name?.text.trim() ?? '', value: row.target.text.trim() } : null,
      text: explain(rule, finding, locale),
      sources: rule.sources.map((key) => SOURCES[key][locale]),
      fixes: finding.fixes.map((fix) => ({
        kind: fix.kind,
        title: titleOf(rule, fix, locale),
        changes: fix.edits.map(changeView),
      })),
    };
  };
}

/** One edit as a pane shows it. */
export function changeView({ sheet, cell, before, after }: Edit): ChangeView {
  return { sheet, address: toA1(cell), before, after };
}
