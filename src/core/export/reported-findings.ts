import { ruleOf } from '../lint/linter';
import type { Locale } from '../locale';
import type { Suppression } from '../lint/suppression';
import { explain, type Finding, type Severity, type SourceKey } from '../rules/rule';
import { SOURCES } from '../rules/sources';
import { sameCell, toA1, type CellRef } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import { withoutSpace } from '../sheet/text';
import { tierText, type Field, type Indicator, type TargetTable } from '../table/model';
import type { ExportSource } from './export-source';
import { projectName } from './project-name';

/** What became of a finding. */
export type FindingState =
  | { readonly kind: 'open' }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'ignored'; readonly suppression: Suppression };

/** A finding in words, with its place and surroundings: what lists, opinions and reports are made of. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly table: string;
  readonly project: string;
  readonly sheet: string;
  readonly cell: CellRef;
  readonly address: string;
  /** The row it stands in, in short; the text of the cell above the indicators. */
  readonly row: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly sources: readonly SourceKey[];
  /** What the first remedy would write into the cell, or has written; `''` without one. */
  readonly suggestion: string;
  readonly state: FindingState;
}

/** Every finding of a workbook, whatever became of it, in the order of its sheets, rows and columns. */
export function reportedFindings(source: ExportSource, locale: Locale): readonly ReportedFinding[] {
  const { result, fixed = [] } = source;
  const context = contextOf(result.tables);
  const all = [
    ...result.findings.map((finding) => ({ finding, state: OPEN, edits: finding.fixes[0]?.edits })),
    ...fixed.map(({ finding, edits }) => ({ finding, state: FIXED, edits })),
    ...result.ignored.map(({ finding, suppression }) => ({
      finding,
      state: { kind: 'ignored', suppression } as const,
      edits: finding.fixes[0]?.edits,
    })),
  ];
  const sheets = new Map<string, number>();
  for (const { sheet } of result.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  return all
    .map(({ finding, state, edits }) => reported(finding, state, edits ?? [], context, locale))
    .sort(
      (a, b) =>
        (sheets.get(a.sheet) ?? sheets.size) - (sheets.get(b.sheet) ?? sheets.size) ||
        a.cell.row - b.cell.row ||
        a.cell.column - b.cell.column,
    );
}

const OPEN: FindingState = { kind: 'open' };
const FIXED: FindingState = { kind: 'fixed' };

/** The sources of a finding as texts. */
export function sourceTexts(sources: readonly SourceKey[], locale: Locale): readonly string[] {
  return sources.map((key) => SOURCES[key][locale]);
}

type Context = ReadonlyMap<
  string,
  { readonly table: TargetTable; readonly rows: ReadonlyMap<number, Indicator> }
>;

function contextOf(tables: readonly TargetTable[]): Context {
  return new Map(
    tables.map((table) => [
      table.id,
      {
        table,
        rows: new Map(table.sets.flatMap((set) => set.indicators.map((row) => [row.row, row] as const))),
      },
    ]),
  );
}

function reported(
  finding: Finding,
  state: FindingState,
  edits: readonly Edit[],
  context: Context,
  locale: Locale,
): ReportedFinding {
  const { rule: id, severity, sheet, cell } = finding;
  const rule = ruleOf(id);
  const found = context.get(finding.table);
  const own = edits.find((edit) => edit.sheet === sheet && sameCell(edit.cell, cell)) ?? edits[0];
  return {
    ...{ rule: id, severity, table: finding.table, sheet, cell, address: toA1(cell), state },
    project: found ? projectName(found.table) : '',
    row: found ? inShort(rowText(found.table, found.rows.get(cell.row), cell), LONGEST_ROW) : '',
    ...explain(rule, finding, locale),
    sources: rule.sources,
    suggestion: own?.after ?? '',
  };
}

/** Enough to find the row again. */
const LONGEST_ROW = 60;

/** A text of at most so many characters, cut where it is longer. */
export function inShort(text: string, most: number): string {
  const chars = Array.from(text);
  return chars.length > most ? `${chars.slice(0, most - 1).join('')}…` : text;
}

function rowText(table: TargetTable, row: Indicator | undefined, cell: CellRef): string {
  if (row) {
    return [withoutSpace(tierText(row.tier2)), row.name?.text.trim(), row.target.text.trim()]
      .filter((text) => text !== undefined && text !== '')
      .join(' | ');
  }
  const labelled = table.headerFields.find(
    ({ label, value }) => sameCell(label.cell, cell) || (value !== null && sameCell(value.cell, cell)),
  );
  if (labelled) return `${withoutSpace(labelled.label.text)} ${labelled.value?.text.trim() ?? ''}`.trim();
  return (
    otherFields(table)
      .find((field) => sameCell(field.cell, cell))
      ?.text.trim() ?? ''
  );
}

function otherFields(table: TargetTable): readonly Field[] {
  const { title, department, unitLine, purpose, goals, paymentPlan, sets } = table;
  return [
    ...[title, department, unitLine, purpose].filter((field) => field !== null),
    ...goals,
    ...(paymentPlan?.points.flatMap(({ period, share }) => [period, share]) ?? []),
    ...sets.flatMap(({ header, repeatedHeaders, continuations, slots }) => [
      ...header.labels,
      ...repeatedHeaders.flatMap(({ labels }) => labels),
      ...continuations.flatMap(({ pieces }) => pieces.map(({ piece }) => piece)),
      ...slots.flatMap(({ tier1, tier2 }) => [tier1.own, tier2.own].filter((field) => field !== null)),
    ]),
  ];
}
