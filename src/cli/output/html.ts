import type { Bilingual, Locale } from '../../core/locale';
import type { CheckReport, CrossFileFinding, FileReport } from '../../core/report/check-report';
import { html, type Html } from '../../core/report/html';
import { HTML_STYLE } from '../../core/report/html-style';
import { HTML_WORDS } from '../../core/report/html-words';
import { summaryText } from '../../core/report/report-text';
import type { CheckedFile } from '../jobs/check-file';
import type { Reporter } from './reporter';

interface Words {
  readonly files: readonly string[];
  readonly findings: readonly string[];
  readonly acrossFiles: string;
  readonly others: (paths: readonly string[]) => string;
}

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    files: ['序号', '文件', '表数', '错误', '警告', '提示'],
    findings: ['级别', '位置', '问题', '处理建议'],
    acrossFiles: '跨文件核对',
    others: (paths) => `另见：${paths.join('、')}`,
  },
  en: {
    files: ['No.', 'File', 'Tables', 'Errors', 'Warnings', 'Infos'],
    findings: ['Severity', 'Place', 'What', 'What to do'],
    acrossFiles: 'Across files',
    others: (paths) => `See also: ${paths.join(', ')}`,
  },
};

/** One HTML page for all files: no scripts, nothing from elsewhere, everything escaped; to read and to print. */
export function htmlReporter(locale: Locale): Reporter {
  const files: Pick<CheckedFile, 'report' | 'tables'>[] = [];
  return {
    detail: 'brief',
    begin: () => '',
    file: ({ report, tables }) => {
      files.push({ report, tables });
      return '';
    },
    end: ({ acrossFiles, summary }) => page(files, acrossFiles ?? [], summary, locale).markup,
  };
}

function page(
  files: readonly Pick<CheckedFile, 'report' | 'tables'>[],
  acrossFiles: readonly CrossFileFinding[],
  summary: CheckReport['summary'],
  locale: Locale,
): Html {
  const words = WORDS[locale];
  const { title } = HTML_WORDS[locale];
  const across = html`<section>
    <h2>${words.acrossFiles}</h2>
    ${findingTable(
      acrossFiles.map((finding) => ({
        ...finding,
        place: `${finding.path} › ${finding.sheet}!${finding.cell}`,
        how: `${finding.how}\n${words.others(finding.others)}`,
      })),
      locale,
    )}
  </section>`;
  return html`<!DOCTYPE html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${{ markup: HTML_STYLE }}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p class="soft">${summaryText(summary, locale)}</p>
          ${overview(files, locale)} ${acrossFiles.length > 0 ? across : ''}
          ${files.map(({ report }, index) => section(report, index, locale))}
        </main>
      </body>
    </html> `;
}

function overview(files: readonly Pick<CheckedFile, 'report' | 'tables'>[], locale: Locale): Html {
  const rows = files.map(({ report, tables }, index) => {
    const count = (severity: string): number =>
      report.findings.filter((finding) => finding.severity === severity).length;
    return html`<tr>
      <td class="number">${index + 1}</td>
      <td><a href="#file-${index + 1}">${report.path}</a></td>
      ${[tables, count('error'), count('warning'), count('info')].map(
        (number) => html`<td class="number">${number}</td>`,
      )}
    </tr>`;
  });
  return tableOf(WORDS[locale].files, rows);
}

function section(report: FileReport, index: number, locale: Locale): Html {
  const { path, error, notices, findings } = report;
  const remarks = [...(error ? [error] : []), ...notices].map(({ message }) => html`<p>${message}</p>`);
  const found =
    findings.length > 0
      ? findingTable(
          findings.map((finding) => ({ ...finding, place: `${finding.sheet}!${finding.cell}` })),
          locale,
        )
      : html`${error ? '' : html`<p>${HTML_WORDS[locale].nothing}</p>`}`;
  return html`<section>
    <h2 id="file-${index + 1}">${path}</h2>
    ${remarks} ${found}
  </section>`;
}

function findingTable(
  findings: readonly (Pick<FileReport['findings'][number], 'severity' | 'what' | 'why' | 'how'> & {
    readonly place: string;
  })[],
  locale: Locale,
): Html {
  const rows = findings.map(
    ({ severity, place, what, why, how }) =>
      html`<tr>
        <td class="${severity}">${HTML_WORDS[locale].severity[severity]}</td>
        <td class="place">${place}</td>
        <td class="text">${what} ${why}</td>
        <td class="text">${how}</td>
      </tr>`,
  );
  return tableOf(WORDS[locale].findings, rows);
}

function tableOf(heads: readonly string[], rows: readonly Html[]): Html {
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
