import type { ExportSource } from '../export/export-source';
import { projectCode, projectName } from '../export/project-name';
import { reportedFindings, sourceTexts, type ReportedFinding } from '../export/reported-findings';
import type { Locale } from '../locale';
import type { Severity, SourceKey } from '../rules/rule';
import type { TargetTable } from '../table/model';
import { fill } from './opinion-placeholders';
import { DEFAULT_OPINION, type OpinionTemplate } from './opinion-template';
import { SEVERITIES } from '../severities';

/** Practices and conventions of this product: no reason an office would cite. */
const NO_CLAUSE: ReadonlySet<SourceKey> = new Set(['P', 'house', 'PMKPI', 'GBC', 'CPA14', 'LIB']);

export interface OpinionOptions {
  readonly locale: Locale;
  /** One's own wording. */
  readonly template?: OpinionTemplate;
}

/** 退回意见: the open remarks project by project, numbered and by severity, in the register of an official reply. */
export function opinionText(source: ExportSource, { locale, template }: OpinionOptions): string {
  const words = template ?? DEFAULT_OPINION[locale];
  const told = new Set(words.severities);
  const open = reportedFindings(source, locale).filter(
    ({ state, severity }) => state.kind === 'open' && told.has(severity),
  );
  const byTable = new Map<string, ReportedFinding[]>();
  for (const finding of open) byTable.set(finding.table, [...(byTable.get(finding.table) ?? []), finding]);
  const tables = source.result.tables.filter(({ kind, id }) => kind !== 'template' || byTable.has(id));
  const returned = tables.filter(({ id }) => byTable.has(id));
  const count = (severity: Severity): string =>
    String(open.filter((finding) => finding.severity === severity).length);
  const counts = {
    ...{ projects: String(tables.length), returned: String(returned.length) },
    ...{
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      count: String(open.length),
    },
  };
  const blocks =
    returned.length === 0
      ? [fill(words.title, counts), fill(words.nothing, counts)]
      : [
          fill(words.title, counts),
          fill(words.opening, counts),
          ...returned.map((table, index) =>
            projectBlock(table, index, byTable.get(table.id) ?? [], words, locale),
          ),
          passed(tables, returned, words, locale),
          fill(words.closing, counts),
        ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function projectBlock(
  table: TargetTable,
  index: number,
  findings: readonly ReportedFinding[],
  words: OpinionTemplate,
  locale: Locale,
): string {
  const code = projectCode(table);
  const head = fill(words.project, {
    number: ordinal(index + 1, locale),
    project: nameOf(table),
    code: code === '' ? '' : fill(words.code, { code: inOneLine(code) }),
    sheet: inOneLine(table.sheet),
  });
  const groups = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity));
  const present = groups.filter((group) => group.length > 0);
  const sections = present.flatMap((group, at) => {
    const [first] = group;
    const title = first ? words[first.severity] : '';
    return [
      fill(title, { number: ordinal(at + 1, locale), count: String(group.length) }),
      ...group.map((finding, number) => remark(finding, number + 1, words, locale)),
    ];
  });
  return [head, ...sections].filter((line) => line !== '').join('\n');
}

function remark(finding: ReportedFinding, number: number, words: OpinionTemplate, locale: Locale): string {
  const clauses = sourceTexts(
    finding.sources.filter((key) => !NO_CLAUSE.has(key)),
    locale,
  );
  const comma = locale === 'en' ? ', ' : '，';
  return fill(words.remark, {
    number: String(number),
    sheet: inOneLine(finding.sheet),
    cell: finding.address,
    row: finding.row === '' ? '' : fill(words.row, { row: inOneLine(finding.row).replaceAll(' | ', comma) }),
    what: inOneLine(finding.what),
    how: inOneLine(finding.how),
    clauses: clauses.length === 0 ? '' : fill(words.clauses, { clauses: clauses.join(words.separator) }),
  });
}

function passed(
  tables: readonly TargetTable[],
  returned: readonly TargetTable[],
  words: OpinionTemplate,
  locale: Locale,
): string {
  const names = tables.filter((table) => !returned.includes(table)).map(nameOf);
  const comma = locale === 'en' ? ', ' : '、';
  return names.length === 0 ? '' : fill(words.passed, { project: names.join(comma) });
}

function nameOf(table: TargetTable): string {
  const name = projectName(table);
  return inOneLine(name === '' ? (table.title?.text ?? table.sheet) : name);
}

const DIGITS = '零一二三四五六七八九';

/** 一, 十, 二十三: as headings of an official text are numbered. */
function ordinal(number: number, locale: Locale): string {
  if (locale === 'en' || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const front = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return front + (ones === 0 ? '' : DIGITS.charAt(ones));
}

function inOneLine(text: string): string {
  return text.trim().replace(/[^\S ]+/gu, ' ');
}
