import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleOf } from '../../core/lint/linter';
import type { Locale } from '../../core/locale';
import type { FileReport } from '../../core/report/check-report';
import { SOURCES } from '../../core/rules/sources';
import type { Severity } from '../../core/rules/rule';
import { name, version } from '../../../package.json';
import type { FindingKey } from '../../core/lint/fingerprint';
import type { Reporter } from './reporter';

type Finding = Omit<FileReport['findings'][number], 'fixes'> &
  Partial<Pick<FileReport['findings'][number], 'fixes'>>;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for systems that collect the findings of checkers. A workbook has no lines: cells are logical locations. */
export function sarifReporter(locale: Locale): Reporter {
  const rules = new Map<string, number>();
  const results: object[] = [];
  const notifications: object[] = [];

  const resultOf = (path: string, finding: Finding, key: FindingKey | undefined, more: object): object => {
    const { rule, severity, what, why, how, fixes = [] } = finding;
    if (!rules.has(rule)) rules.set(rule, rules.size);
    return {
      ruleId: rule,
      ruleIndex: rules.get(rule),
      level: LEVELS[severity],
      message: { text: [what, why, how, ...fixes.map(fixText)].filter((text) => text !== '').join('\n') },
      locations: [location(path, finding)],
      ...(key && { partialFingerprints: { 'targetTable/v1': key.fingerprint } }),
      ...more,
    };
  };

  return {
    detail: 'brief',
    begin: () => '',
    file: ({ report, keys }) => {
      const { path, error, findings, ignored = [] } = report;
      if (error) {
        const place = { physicalLocation: { artifactLocation: { uri: uriOf(path) } } };
        notifications.push({ level: 'error', message: { text: error.message }, locations: [place] });
      }
      findings.forEach((finding, index) => {
        const { fixes } = finding;
        const more = fixes.length > 0 ? { properties: { fixes } } : {};
        results.push(resultOf(path, finding, keys[index], more));
      });
      for (const item of ignored) {
        const suppressions = [{ kind: 'external', status: 'accepted', justification: item.reason }];
        results.push(resultOf(path, { ...item, why: '', how: '' }, undefined, { suppressions }));
      }
      return '';
    },
    end: ({ acrossFiles }) => {
      for (const finding of acrossFiles ?? []) {
        const relatedLocations = finding.others.map((other) => ({
          physicalLocation: { artifactLocation: { uri: uriOf(other) } },
        }));
        const more = { relatedLocations, properties: { acrossFiles: true } };
        results.push(resultOf(finding.path, finding, finding.key, more));
      }
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                ...{ name, version, language: locale },
                rules: [...rules.keys()].map((id) => descriptorOf(id, locale)),
              },
            },
            columnKind: 'utf16CodeUnits',
            invocations: [
              {
                executionSuccessful: notifications.length === 0,
                toolExecutionNotifications: notifications,
              },
            ],
            results,
          },
        ],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}

function descriptorOf(id: string, locale: Locale): object {
  const rule = ruleOf(id);
  const [first = 'info'] = Object.values(rule.severity);
  return {
    id,
    shortDescription: { text: rule.name[locale] },
    fullDescription: {
      text: rule.sources.map((key) => SOURCES[key][locale]).join(locale === 'en' ? '; ' : '；'),
    },
    defaultConfiguration: { level: LEVELS[first] },
  };
}

function location(path: string, { sheet, cell }: Finding): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(path) } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'object' }],
  };
}

function fixText({ title, edits }: FileReport['findings'][number]['fixes'][number]): string {
  const changes = edits.map(({ cell, before, after }) => `${cell}: ${before} → ${after}`);
  return `${title}: ${changes.join('; ')}`;
}

/** Relative where the path is: the reader knows the folder. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  // Half a surrogate pair, as some file systems allow, is no URI.
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split(sep)
    .map(encodeURIComponent)
    .join('/');
}
