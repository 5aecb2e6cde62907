import type { ExportSource } from '../export/export-source';
import { projectCode, projectName } from '../export/project-name';
import { reportedFindings, sourceTexts, type ReportedFinding } from '../export/reported-findings';
import type { Locale } from '../locale';
import { packChain } from '../packs/pack-chain';
import { indicatorsOf, type TargetTable } from '../table/model';
import { formatWan } from '../value/money';
// Under another name, for formatters lay out templates tagged `html` anew, and white space shows in cells.
import { html as markup, type Html } from './html';
import { coveragePicture } from './html-coverage';
import { HTML_STYLE } from './html-style';
import { HTML_WORDS, type HtmlWords } from './html-words';

export interface HtmlReportOptions {
  readonly locale: Locale;
  /** What was checked, such as the name of the file. */
  readonly subject?: string;
  /** The day, as the reader writes it: the core has no clock. */
  readonly date?: string;
}

/** The report as one HTML file: no scripts, nothing from elsewhere, everything escaped; to read and to print. */
export function htmlReport(source: ExportSource, options: HtmlReportOptions): string {
  const { locale, subject = '', date = '' } = options;
  const words = HTML_WORDS[locale];
  const findings = reportedFindings(source, locale);
  const title = subject === '' ? words.title : `${subject} ${words.title}`;
  const { tables } = source.result;
  const byTable = new Map(tables.map(({ id }) => [id, [] as ReportedFinding[]]));
  for (const finding of findings) byTable.get(finding.table)?.push(finding);
  const about = [date, words.pack(packName(source, locale))].filter((text) => text !== '').join(words.comma);
  const page = markup`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ markup: HTML_STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="soft">${about}</p>
${summary(tables, byTable, words)}
${tables.map((table, index) => section(table, index + 1, byTable.get(table.id) ?? [], words, locale))}
</main>
</body>
</html>
`;
  return page.markup;
}

/** The name of the pack as people know it. */
function packName({ result }: ExportSource, locale: Locale): string {
  const pack = packChain(result.pack, result.options.settings?.packs).at(-1);
  return pack?.name[locale] ?? result.pack;
}

/** Open findings of each table, by severity. */
function summary(
  tables: readonly TargetTable[],
  byTable: ReadonlyMap<string, readonly ReportedFinding[]>,
  words: HtmlWords,
): Html {
  const rows = tables.map((table, index) => {
    const open = (byTable.get(table.id) ?? []).filter(({ state }) => state.kind === 'open');
    const count = (severity: string): number => open.filter((item) => item.severity === severity).length;
    const numbers = [indicatorsOf(table).length, count('error'), count('warning'), count('info')];
    const name = markup`<a href="#table-${index + 1}">${nameOf(table)}</a>`;
    const figures = numbers.map((number) => markup`<td class="number">${number}</td>`);
    return markup`<tr><td class="number">${index + 1}</td><td>${name}</td>${figures}</tr>\n`;
  });
  return tableOf(words.summary, rows);
}

function section(
  table: TargetTable,
  number: number,
  findings: readonly ReportedFinding[],
  words: HtmlWords,
  locale: Locale,
): Html {
  const amount = table.budget.total?.amount ?? null;
  const facts = [
    projectCode(table) === '' ? '' : words.code(projectCode(table)),
    amount === null ? '' : words.budget(formatWan(amount)),
    words.sheet(table.sheet),
  ].filter((text) => text !== '');
  const rows = findings.map((finding) => row(finding, words, locale));
  return markup`<section>
<h2 id="table-${number}">${nameOf(table)}</h2>
<p class="soft">${facts.join(words.comma)}</p>
${coveragePicture(table, locale)}
<h3>${words.remarks}</h3>
${rows.length === 0 ? markup`<p>${words.nothing}</p>` : tableOf(words.findings, rows)}
</section>
`;
}

function tableOf(heads: readonly string[], rows: readonly Html[]): Html {
  const cells = heads.map((head) => markup`<th scope="col">${head}</th>`);
  return markup`<table><thead><tr>${cells}</tr></thead><tbody>\n${rows}</tbody></table>`;
}

function row(finding: ReportedFinding, words: HtmlWords, locale: Locale): Html {
  const { severity, sheet, address, what, why, how, suggestion, state } = finding;
  const texts = [
    finding.row,
    `${what}\n${why}`,
    suggestion === '' ? how : `${how}\n${words.suggestion(suggestion)}`,
    sourceTexts(finding.sources, locale).join('\n'),
    words.state(state),
  ];
  const cells = texts.map((text) => markup`<td class="text">${text}</td>`);
  const place = markup`<td class="place">${sheet}<br>${address}</td>`;
  return markup`<tr><td class="${severity}">${words.severity[severity]}</td>${place}${cells}</tr>\n`;
}

function nameOf(table: TargetTable): string {
  const name = projectName(table);
  return name === '' ? (table.title?.text.trim() ?? table.sheet) : name;
}
