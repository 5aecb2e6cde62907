import type { Locale } from '../locale';
import { areaToA1, toA1 } from '../sheet/address';
import { withoutSpace } from '../sheet/text';
import { ruleOf } from '../lint/linter';
import type { CheckResult } from '../lint/check';
import type { Suppression } from '../lint/suppression';
import { explain, titleOf, type Finding } from '../rules/rule';
import {
  indicatorsOf,
  type Evidence,
  type Field,
  type Indicator,
  type MoneyField,
  type TargetTable,
} from '../table/model';
import { nameWithoutCode, splitCodeName } from '../value/project-code';
import { MONEY_UNITS, type MoneyUnit } from '../value/money';
import { inWan } from '../value/units';
import type { CheckReport, FileReport } from './check-report';

type TableReport = FileReport['tables'][number];
type Decision = Pick<NonNullable<FileReport['ignored']>[number], 'rule' | 'reason' | 'author' | 'date'>;
type FindingReport = FileReport['findings'][number];

/** The report of one checked workbook, in words of one language. */
export function reportFile(
  path: string,
  result: CheckResult,
  notices: FileReport['notices'],
  locale: Locale,
): FileReport {
  return {
    path,
    error: null,
    tables: result.tables.map(tableReport),
    findings: result.findings.map((finding) => findingReport(finding, locale)),
    notices,
    pack: result.pack,
    ignored: result.ignored.map((item) => ignoredReport(item, locale)),
    stale: result.stale.map((suppression) => ({
      ...decisionReport(suppression),
      sheet: suppression.place?.sheet ?? null,
      cell: suppression.place?.cell ?? null,
    })),
  };
}

/** All files with their totals. */
export function reportFiles(files: readonly FileReport[]): CheckReport {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const tables = files.flatMap((file) => file.tables);
  return {
    schema: 'target-table/check@1',
    files: [...files],
    summary: {
      files: files.length,
      tables: tables.length,
      indicators: tables.reduce((sum, table) => sum + table.indicators.length, 0),
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
  };
}

function tableReport(table: TargetTable): TableReport {
  const { title, project, budget } = table;
  const unit = budget.unit ?? unitWritten(budget.total);
  return {
    sheet: table.sheet,
    range: areaToA1(table.range),
    layout: table.layout,
    kind: table.kind,
    scheme: table.scheme,
    title: title && { text: title.text.trim(), cell: toA1(title.cell) },
    project: projectOf(project),
    budget: {
      total: amountOf(budget.total, unit),
      fiscal: amountOf(budget.fiscal, unit),
      other: amountOf(budget.other, unit),
      unit,
    },
    indicators: indicatorsOf(table).map(indicatorReport),
    evidence: evidenceReport(table.evidence),
  };
}

function evidenceReport({ anchors, columns }: Evidence): TableReport['evidence'] {
  return {
    anchors: anchors.map(({ as, text, cell }) => ({ as, text: text.trim(), cell: toA1(cell) })),
    columns: columns.map(({ role, text, cell, corrected }) => ({
      role,
      text: text.trim(),
      cell: toA1(cell),
      corrected,
    })),
  };
}

/** Code and name may share a cell; a report tells them apart. */
function projectOf({ code, name }: TargetTable['project']): TableReport['project'] {
  const text = code ? splitCodeName(code.text).code : '';
  const named = textOf(name);
  return { code: text === '' ? null : text, name: named === null ? null : nameWithoutCode(named).trim() };
}

/** The unit an amount has in its own cell, where no label gives one: 56万元. */
function unitWritten(field: MoneyField | null): MoneyUnit | null {
  const { figure, amount } = field ?? { figure: null, amount: null };
  if (figure === null || amount === null || figure === 0) return null;
  return MONEY_UNITS.find((unit) => inWan(figure, unit) === amount) ?? null;
}

/** In the unit of the table; as written where no unit is known. */
function amountOf(field: MoneyField | null, unit: string | null): number | null {
  if (!field) return null;
  const factor = inWan(1, unit);
  if (field.amount === null || factor === null) return field.figure;
  return Number((field.amount / factor).toFixed(6));
}

function indicatorReport(row: Indicator): TableReport['indicators'][number] {
  const { target } = row;
  return {
    row: row.row + 1,
    tier1: tierOf(row.tier1.source),
    tier2: tierOf(row.tier2.source),
    tier3: textOf(row.name),
    description: textOf(row.description),
    target: {
      text: target.text.trim(),
      comparator: target.comparator,
      amount: target.value.amount,
      unit: target.unit,
      cell: toA1(target.cell),
    },
    basis: textOf(row.basis),
  };
}

function findingReport(finding: Finding, locale: Locale): FindingReport {
  const rule = ruleOf(finding.rule);
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: toA1(finding.cell),
    ...explain(rule, finding, locale),
    fixes: finding.fixes.map((fix) => ({
      kind: fix.kind,
      title: titleOf(rule, fix, locale),
      edits: fix.edits.map(({ sheet, cell, before, after }) => ({ sheet, cell: toA1(cell), before, after })),
    })),
  };
}

function ignoredReport(
  { finding, suppression }: CheckResult['ignored'][number],
  locale: Locale,
): NonNullable<FileReport['ignored']>[number] {
  return {
    ...decisionReport(suppression),
    severity: finding.severity,
    sheet: finding.sheet,
    cell: toA1(finding.cell),
    what: explain(ruleOf(finding.rule), finding, locale).what,
  };
}

function decisionReport({ rule, reason, author, date }: Suppression): Decision {
  return { rule, reason, author: author ?? null, date };
}

/** Null for a field the table does not have and for a blank one. */
function textOf(field: Field | null): string | null {
  const text = field?.text.trim() ?? '';
  return text === '' ? null : text;
}

function tierOf(field: Field | null): string | null {
  const text = textOf(field);
  return text === null ? null : withoutSpace(text);
}
