import type { Bilingual, Locale } from '../locale';
import type { CheckReport } from './check-report';

interface Words {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly file: (path: string, tables: number, findings: number) => string;
  readonly fix: (before: string, after: string) => string;
  readonly summary: (summary: CheckReport['summary']) => string;
}

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    severity: { error: '错误', warning: '警告', info: '提示' },
    file: (path, tables, findings) => `${path}：${tables} 张绩效目标表，${findings} 条问题`,
    fix: (before, after) => `可改为：${before} → ${after}`,
    summary: (s) =>
      `共 ${s.files} 个文件、${s.tables} 张表、${s.indicators} 行指标：错误 ${s.errors}，警告 ${s.warnings}，提示 ${s.infos}。`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    file: (path, tables, findings) => `${path}: tables: ${tables}, findings: ${findings}`,
    fix: (before, after) => `could read: ${before} → ${after}`,
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
    ].join('\n');
  });
  return [...blocks, words.summary(report.summary)].join('\n\n');
}
