import { readFile } from 'node:fs/promises';
import type { ComparedFile } from '../../core/cross-file/remark';
import type { FindingKey } from '../../core/lint/fingerprint';
import type { CheckReport, CrossFileFinding } from '../../core/report/check-report';
import type { CheckCommand } from '../command';
import { writeWhole } from '../files/write-file';
import type { CheckedFile } from '../jobs/check-file';
import { acrossFilesOf, type KeyedCrossFinding } from '../output/across-files';
import { paintFor } from '../output/paint';
import { reporterFor } from '../output/reporter-for';
import { baselineOf, newOnly, parseBaseline } from '../settings/baseline';
import { STATUS } from '../status';
import type { Terminal } from '../terminal';
import { WORDING } from '../wording';
import { eachResult, started } from './over-files';

/** Checks files and reports, each as soon as it and those before it are done. */
export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<number> {
  const start = await started(command, terminal);
  if (!start) return STATUS.unusable;
  const { run, files } = start;
  const words = WORDING[run.locale];
  const isNew = await baselineFilter(command.baseline);
  if (!isNew) {
    terminal.complain(words.file(command.baseline ?? '', words.notBaseline));
    return STATUS.unusable;
  }
  const toFile = command.output !== null;
  const kept: string[] = [];
  const write = async (text: string): Promise<void> => {
    if (toFile) kept.push(text);
    else await terminal.out(text);
  };
  const paint = paintFor(!toFile && process.stdout.isTTY, process.env);
  const reporter = reporterFor(command.format, run.locale, paint);
  const totals = totalsOf();
  const baseline = baselineOf();
  const compared: ComparedFile[] = [];
  const used = new Set<number>();
  let failed = start.missing;

  await write(reporter.begin());
  const jobs = files.map(({ path }) => ({ kind: 'check', path, detail: reporter.detail }) as const);
  const whole = await eachResult(
    'check',
    jobs,
    { run, workers: command.workers },
    terminal,
    async (checked) => {
      const { path, error } = checked.report;
      if (error) {
        terminal.complain(error.message);
        failed = true;
      }
      for (const key of checked.keys) baseline.add(key, path);
      for (const index of checked.used) used.add(index);
      compared.push({ path, facts: checked.facts });
      const shown = onlyNew(checked, isNew);
      totals.addFile(shown);
      await write(reporter.file(shown));
    },
  );
  if (!whole) return STATUS.interrupted;

  const all = files.length > 1 ? acrossFilesOf(compared, run.locale) : null;
  for (const { key, path } of all ?? []) baseline.add(key, path);
  const acrossFiles = all && withoutSuppressed(all, run.suppressions, used).filter(({ key }) => isNew(key));
  totals.addFindings(acrossFiles ?? []);
  const { summary } = totals;
  await write(reporter.end({ acrossFiles, summary }));

  const stale = run.suppressions.length - used.size;
  if (stale > 0) terminal.complain(words.staleSuppressions(stale));
  if (command.output !== null && !(await save(command.output, kept.join('')))) failed = true;
  if (command.writeBaseline !== null) {
    if (await save(command.writeBaseline, baseline.text()))
      terminal.complain(words.file(command.writeBaseline, words.baselineWritten(baseline.count())));
    else failed = true;
  }
  if (failed) return STATUS.unusable;
  const { maxWarnings } = command;
  if (maxWarnings !== null && summary.warnings > maxWarnings) {
    terminal.complain(words.tooManyWarnings(summary.warnings, maxWarnings));
    return STATUS.findings;
  }
  return summary.errors > 0 ? STATUS.findings : STATUS.clean;

  /** A report or a baseline is made anew by every run: the old one is replaced. */
  async function save(path: string, text: string): Promise<boolean> {
    const trouble = await writeWhole(path, text, { force: true, ticket: 0 });
    if (trouble !== null) terminal.complain(words.file(path, words.notWritten[trouble]));
    return trouble === null;
  }
}

/** Tells what is new; everything where there is no baseline. Null where the file is none. */
async function baselineFilter(path: string | null): Promise<((key: FindingKey) => boolean) | null> {
  if (path === null) return () => true;
  const text = await readFile(path, 'utf8').catch(() => '');
  const baseline = parseBaseline(text);
  return baseline && newOnly(baseline);
}

function onlyNew(checked: CheckedFile, isNew: (key: FindingKey) => boolean): CheckedFile {
  const fresh = checked.keys.map(isNew);
  if (fresh.every(Boolean)) return checked;
  const findings = checked.report.findings.filter((_, index) => fresh[index]);
  return {
    ...checked,
    report: { ...checked.report, findings },
    keys: checked.keys.filter((_, index) => fresh[index]),
  };
}

/** One entry of the list covers every remark that looks like it: a list for many files is not counted out per file. */
function withoutSuppressed(
  findings: readonly KeyedCrossFinding[],
  suppressions: readonly FindingKey[],
  used: Set<number>,
): readonly KeyedCrossFinding[] {
  return findings.filter(({ key }) => {
    const index = suppressions.findIndex(
      (item) =>
        item.rule === key.rule && item.message === key.message && item.fingerprint === key.fingerprint,
    );
    if (index >= 0) used.add(index);
    return index < 0;
  });
}

interface Totals {
  readonly summary: CheckReport['summary'];
  readonly addFile: (file: CheckedFile) => void;
  readonly addFindings: (findings: readonly Pick<CrossFileFinding, 'severity'>[]) => void;
}

function totalsOf(): Totals {
  const summary = { files: 0, tables: 0, indicators: 0, errors: 0, warnings: 0, infos: 0 };
  const addFindings: Totals['addFindings'] = (findings) => {
    for (const { severity } of findings) summary[`${severity}s`]++;
  };
  return {
    summary,
    addFindings,
    addFile: ({ tables, indicators, report }) => {
      summary.files++;
      summary.tables += tables;
      summary.indicators += indicators;
      addFindings(report.findings);
    },
  };
}
