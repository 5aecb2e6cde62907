import type { Bilingual, Locale } from '../locale';
import type { CheckReport, CrossFileFinding, FileReport } from './check-report';

interface Words {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly file: (path: string, tables: number, findings: number) => string;
  readonly fix: (before: string, after: string) => string;
  /** Said only where something was ignored, or a decision no longer covers anything. */
  readonly ignored: (ignored: number, stale: number) => string;
  readonly acrossFiles: (findings: number) => string;
  readonly summary: (summary: CheckReport['summary']) => string;
}

/** Colours a part of the text, where the reader's screen has colours. */
export type Paint = (part: 'path' | 'error' | 'warning' | 'info' | 'soft', text: string) => string;

const PLAIN: Paint = (_, text) => text;

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    severity: { error: '错误', warning: '警告', info: '提示' },
    file: (path, tables, findings) => `${path}：${tables} 张绩效目标表，${findings} 条问题`,
    fix: (before, after) => `可改为：${before} → ${after}`,
    ignored: (ignored, stale) =>
      `已忽略 ${ignored} 条${stale > 0 ? `，另有 ${stale} 条忽略的内容已改动或不存在` : ''}。`,
    acrossFiles: (findings) => `跨文件核对：${findings} 条问题`,
    summary: (s) =>
      `共 ${s.files} 个文件、${s.tables} 张表、${s.indicators} 行指标：错误 ${s.errors}，警告 ${s.warnings}，提示 ${s.infos}。`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    file: (path, tables, findings) => `${path}: tables: ${tables}, findings: ${findings}`,
    fix: (before, after) => `could read: ${before} → ${after}`,
    ignored: (ignored, stale) =>
      `ignored: ${ignored}${stale > 0 ? `; decisions about something changed or gone: ${stale}` : ''}`,
    acrossFiles: (findings) => `Across files: findings: ${findings}`,
    summary: (s) =>
      `Files: ${s.files}, tables: ${s.tables}, indicator rows: ${s.indicators}; errors: ${s.errors}, warnings: ${s.warnings}, infos: ${s.infos}.`,
  },
};

/** The report for a person at a terminal: one block per file, one paragraph per finding, totals at the end. */
export function reportText(report: CheckReport, locale: Locale): string {
  const blocks = report.files.map((file) => fileText(file, file.tables.length, locale));
  const across = report.acrossFiles ?? [];
  return [
    ...blocks,
    ...(across.length > 0 ? [acrossFilesText(across, locale)] : []),
    summaryText(report.summary, locale),
  ].join('\n\n');
}

/**
 * The block of one file.
 * @param tables how many it has: a report in brief leaves them out
 */
export function fileText(file: FileReport, tables: number, locale: Locale, paint = PLAIN): string {
  const words = WORDS[locale];
  if (file.error) return file.error.message;
  const findings = file.findings.flatMap((finding) => {
    const [first] = finding.fixes[0]?.edits ?? [];
    const fix = first ? [`    ${words.fix(first.before, first.after)}`] : [];
    return [...findingLines(finding, '', words, paint), ...fix];
  });
  return [
    paint('path', words.file(file.path, tables, file.findings.length)),
    ...file.notices.map((notice) => `  ${notice.message}`),
    ...findings,
    ...ignoredLine(file, words),
  ].join('\n');
}

/** The block of what only the comparison of files gave. */
export function acrossFilesText(
  findings: readonly CrossFileFinding[],
  locale: Locale,
  paint = PLAIN,
): string {
  const words = WORDS[locale];
  return [
    paint('path', words.acrossFiles(findings.length)),
    ...findings.flatMap((finding) => findingLines(finding, `${finding.path}  `, words, paint)),
  ].join('\n');
}

/** The totals. */
export function summaryText(summary: CheckReport['summary'], locale: Locale): string {
  return WORDS[locale].summary(summary);
}

type Told = Pick<CrossFileFinding, 'sheet' | 'cell' | 'severity' | 'what' | 'how' | 'rule'>;

function findingLines(finding: Told, before: string, words: Words, paint: Paint): readonly string[] {
  const { severity, sheet, cell, what, how, rule } = finding;
  const level = paint(severity, words.severity[severity]);
  return [`  ${before}${sheet}!${cell}  ${level}  ${what}  ${paint('soft', `[${rule}]`)}`, `    ${how}`];
}

function ignoredLine({ ignored = [], stale = [] }: FileReport, words: Words): readonly string[] {
  return ignored.length + stale.length > 0 ? [`  ${words.ignored(ignored.length, stale.length)}`] : [];
}
