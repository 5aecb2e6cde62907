import { remarksOf } from '../../app/remarks';
import { factsOfFile, NO_FACTS, type FileFacts } from '../../core/cross-file/facts';
import { check } from '../../core/lint/check';
import { fingerprintsOf, type FindingKey } from '../../core/lint/fingerprint';
import type { Suppression } from '../../core/lint/suppression';
import type { FileReport } from '../../core/report/check-report';
import { reportFile } from '../../core/report/report-file';
import type { RunSettings } from '../settings/run-settings';
import { openFile, troubleOf, type FileTrouble } from './open-file';

/** What is known of a file once it was checked. Plain data: workers send it. */
export interface CheckedFile {
  readonly report: FileReport;
  /** One for each finding of the report. */
  readonly keys: readonly FindingKey[];
  /** Counted here, because a report in brief leaves the tables out. */
  readonly tables: number;
  readonly indicators: number;
  readonly facts: FileFacts;
  /** Which suppressions of the run cover something here, by their place in its list. */
  readonly used: readonly number[];
}

/** Checks one file. A file that cannot be read gives a report with an error instead of tables; nothing is thrown. */
export async function checkFile(
  path: string,
  run: RunSettings,
  detail: 'full' | 'brief' = 'full',
): Promise<CheckedFile> {
  const { locale } = run;
  const found = await openFile(path, run);
  if ('trouble' in found) return failedFile(path, found.trouble);
  const { workbook, options, notices } = found.opened;
  try {
    const result = check(workbook, options);
    const fingerprintOf = fingerprintsOf(result.tables);
    const keys = result.findings.map((finding) => ({
      rule: finding.rule,
      message: finding.message,
      fingerprint: fingerprintOf(finding),
    }));
    // What is ignored in every file is stale only once no file has it.
    const common = new Set<Suppression>(run.suppressions);
    const own = { ...result, stale: result.stale.filter((item) => !common.has(item)) };
    const covered = new Set(result.ignored.map(({ suppression }) => suppression));
    const report = reportFile(path, own, [...notices, ...remarksOf(workbook, result, locale)], locale);
    return {
      report: detail === 'full' ? report : { ...report, tables: [] },
      keys,
      tables: report.tables.length,
      indicators: report.tables.reduce((sum, table) => sum + table.indicators.length, 0),
      facts: factsOfFile(result),
      used: run.suppressions.flatMap((item, index) => (covered.has(item) ? [index] : [])),
    };
  } catch (error) {
    return failedFile(path, troubleOf(path, error, locale));
  }
}

/** The outcome for a file that could not be checked. */
export function failedFile(path: string, error: FileTrouble): CheckedFile {
  return {
    report: { path, error, tables: [], findings: [], notices: [] },
    ...{ keys: [], tables: 0, indicators: 0, facts: NO_FACTS, used: [] },
  };
}
