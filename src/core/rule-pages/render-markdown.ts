import type { Bilingual } from '../locale';
import { columnLetters } from '../sheet/address';
import type { ExcerptRow } from './excerpt';
import { RULE_WORDS, severitiesOf } from './list-text';
import type { RuleListing } from './list-rules';
import type { RulePage, SampleFinding, SamplePage } from './rule-page';

const WORDS = RULE_WORDS['zh-CN'];

/** The page of a rule for `docs/rules/`: Chinese, with an English summary at the end. */
export function renderMarkdown(page: Bilingual<RulePage>): string {
  const { 'zh-CN': chinese, en } = page;
  const fixes = chinese.fixKinds.map((kind) => WORDS.fix[kind]);
  const facts = [
    chinese.group,
    WORDS.standing[chinese.standing],
    severitiesOf(severityRecord(chinese))
      .map((severity) => WORDS.severity[severity])
      .join('/'),
    fixes.length > 0 ? fixes.join('、') : WORDS.noFix,
  ];
  return [
    `# ${plain(chinese.name)}`,
    `\`${chinese.id}\` · ${facts.join(' · ')}`,
    plain(chinese.about),
    ...section('## 不报告的情形', list(chinese.silent)),
    ...section('## 例：有问题', chinese.bad.map(sampleText).join('\n\n')),
    ...section('## 例：没有问题', chinese.good.map(sampleText).join('\n\n')),
    ...section('## 依据', list(chinese.sources)),
    ...section('## 可以调整的', settingsText(chinese)),
    '## In English',
    englishText(en),
    '',
  ].join('\n\n');
}

/** The list of all pages. */
export function renderIndex(rules: readonly RuleListing[]): string {
  const rows = rules.map((rule) =>
    tableRow([
      String(rule.number),
      rule.groupName,
      `[${rule.id}](${rule.id}.md)`,
      rule.name,
      severitiesOf(rule.severities)
        .map((severity) => WORDS.severity[severity])
        .join('/'),
      WORDS.standing[rule.standing],
      rule.fixes.map((kind) => WORDS.fix[kind]).join('、') || WORDS.noFix,
      rule.sources.map(({ key }) => key).join('、'),
    ]),
  );
  const keys = new Map(rules.flatMap((rule) => rule.sources.map(({ key, text }) => [key, text] as const)));
  return [
    '# 规则目录',
    `共 ${rules.length} 条。必查：默认开启；参考：默认开启，只作提示；默认关闭：需在口径或设置中开启。` +
      '严重程度都可以调整，见《[编写口径](../writing-a-pack.md)》。',
    [
      tableRow(['序号', '类别', '编号', '名称', '严重程度', '地位', '修正', '依据']),
      tableRow(Array.from({ length: 8 }, () => '---')),
      ...rows,
    ].join('\n'),
    '## 依据',
    list([...keys].map(([key, text]) => `${key}：${text}`)),
    '',
  ].join('\n\n');
}

function sampleText({ note, rows, findings }: SamplePage): string {
  return [plain(note), ...(rows.length > 0 ? [grid(rows)] : []), ...findings.map(findingText)].join('\n\n');
}

function findingText(finding: SampleFinding): string {
  const fixes = finding.fixes.map(({ kind, title, edits }) => {
    const changes = edits.map(
      ({ cell, before, after }) => `${cell} ${code(before || '（空）')} → ${code(after || '（空）')}`,
    );
    return `  - ${WORDS.fix[kind]}：${plain(title)}（${changes.join('；')}）`;
  });
  const { cell, severity, what, why, how } = finding;
  return [
    `- **${cell}** ${WORDS.severity[severity]}：${plain(what)}${plain(why)}${plain(how)}`,
    ...fixes,
  ].join('\n');
}

/** As the sheet shows it, with the cells of the findings in bold. */
function grid(rows: readonly ExcerptRow[]): string {
  const width = rows[0]?.cells.length ?? 0;
  return [
    tableRow(['', ...Array.from({ length: width }, (_, column) => columnLetters(column))]),
    tableRow(Array.from({ length: width + 1 }, () => '---')),
    ...rows.map(({ row, cells }) =>
      tableRow([
        String(row),
        ...cells.map(({ text, marked }) => (marked ? `**${plain(text.trim()) || '（空）'}**` : plain(text))),
      ]),
    ),
  ].join('\n');
}

function settingsText({ id, severities, options }: RulePage): string {
  const messages = severities.map(({ message, severity }) => `\`${message}\`（${WORDS.severity[severity]}）`);
  const setting = {
    on: true,
    severity: Object.fromEntries(severities.map((item) => [item.message, item.severity])),
  };
  return [
    `每条提醒的严重程度可以分别设定：${messages.join('、')}。`,
    ...(options ? [`选项：`, fenced(options)] : []),
    '在口径的 `rules` 中写：',
    fenced({ [id]: setting }),
  ].join('\n\n');
}

function englishText(page: RulePage): string {
  const words = RULE_WORDS.en;
  const severity = severitiesOf(severityRecord(page)).map((item) => words.severity[item]);
  const finding = page.bad.flatMap(({ findings }) => findings)[0];
  return [
    `**${plain(page.name)}** (${words.standing[page.standing]}; ${severity.join(', ')}). ${plain(page.about)}`,
    ...section('Silent when:', list(page.silent)),
    ...(finding ? [`For example: ${plain(`${finding.what} ${finding.why} ${finding.how}`)}`] : []),
    `Sources: ${plain(page.sources.join('; '))}.`,
  ].join('\n\n');
}

function severityRecord(
  page: RulePage,
): Readonly<Record<string, RulePage['severities'][number]['severity']>> {
  return Object.fromEntries(page.severities.map(({ message, severity }) => [message, severity]));
}

/** A heading with what stands below it; nothing where that is blank. */
function section(heading: string, content: string): readonly string[] {
  return content === '' ? [] : [heading, content];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${plain(item)}`).join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function fenced(content: unknown): string {
  return ['```json', JSON.stringify(content, null, 2), '```'].join('\n');
}

function code(text: string): string {
  return text.includes('`') ? plain(text) : `\`${oneLine(text).replace(/\|/gu, '\\|')}\``;
}

/** Text that Markdown must not take for its own signs. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|$#~]/gu, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}
