import type { Bilingual, Locale } from '../locale';
import type { CheckReport, FileReport } from './check-report';

interface Words {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly file: (path: string, tables: number, findings: number) => string;
  readonly fix: (before: string, after: string) => string;
  /** Said only where something was ignored, or a decision no longer covers anything. */
  readonly ignored: (ignored: number, stale: number) => string;
  readonly summary: (summary: CheckReport['summary']) => string;
}

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    severity: { error: '错误', warning: '警告', info: '提示' },
    file: (path, tables, findings) => `${path}：${tables} 张绩效目标表，${findings} 条问题`,
    fix: (before, after) => `可改为：${before} → ${after}`,
    ignored: (ignored, stale) =>
      `已忽略 ${ignored} 条${stale > 0 ? `，另有 ${stale} 条忽略的内容已改动或不存在` : ''}。`,
    summary: (s) =>
      `共 ${s.files} 个文件、${s.tables} 张表、${s.indicators} 行指标：错误 ${s.errors}，警告 ${s.warnings}，提示 ${s.infos}。`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    file: (path, tables, findings) => `${path}: tables: ${tables}, findings: ${findings}`,
    fix: (before, after) => `could read: ${before} → ${after}`,
    ignored: (ignored, stale) =>
      `ignored: ${ignored}${stale > 0 ? `; decisions about something changed or gone: ${stale}` : ''}`,
    summary: (s) =>
      `Files: ${s.files}, tables: ${s.tables}, indicator rows: ${s.indicators}; errors: ${s.errors}, warnings: ${s.warnings}, infos: ${s.infos}.`,
  },
};

/** The report for a person at a terminal: one block per file, one paragraph per finding, totals at the end. */
export function reportText(report: CheckReport, locale: Locale): string {
  const words = WORDS[locale];
  const blocks = report.files.map((file) => {
    if (file.error) return file.error.message;
    const findings = file.findings.flatMap((finding) => {
      const [first] = finding.fixes[0]?.edits ?? [];
      const fix = first ? [`    ${words.fix(first.before, first.after)}`] : [];
      const place = `${finding.sheet}!${finding.cell}`;
      const head = `  ${place}  ${words.severity[finding.severity]}  ${finding.what}  [${finding.rule}]`;
      return [head, `    ${finding.how}`, ...fix];
    });
    return [
      words.file(file.path, file.tables.length, file.findings.length),
      ...file.notices.map((notice) => `  ${notice.message}`),
      ...findings,
      ...ignoredLine(file, words),
    ].join('\n');
  });
  return [...blocks, words.summary(report.summary)].join('\n\n');
}

function ignoredLine({ ignored = [], stale = [] }: FileReport, words: Words): readonly string[] {
  return ignored.length + stale.length > 0 ? [`  ${words.ignored(ignored.length, stale.length)}`] : [];
}
