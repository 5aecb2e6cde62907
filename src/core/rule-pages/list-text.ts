import type { Bilingual, Locale } from '../locale';
import type { FixKind, Severity, Standing } from '../rules/rule';
import type { RuleListing } from './list-rules';
import { SEVERITIES } from '../severities';

interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly fix: Readonly<Record<FixKind, string>>;
  readonly noFix: string;
}

/** How severities, standings and remedies are called wherever rules are listed. */
export const RULE_WORDS: Bilingual<Words> = {
  'zh-CN': {
    severity: { error: '错误', warning: '警告', info: '提示' },
    standing: { core: '必查', extra: '参考', off: '默认关闭' },
    fix: { safe: '可直接修正', choice: '由人选择' },
    noFix: '需人工填写',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    standing: { core: 'core', extra: 'extra', off: 'off by default' },
    fix: { safe: 'safe', choice: 'choice' },
    noFix: 'by hand',
  },
};

/** The severities a rule can report, the gravest first. */
export function severitiesOf(severities: Readonly<Record<string, Severity>>): readonly Severity[] {
  const used = new Set(Object.values(severities));
  return SEVERITIES.filter((severity) => used.has(severity));
}

/** The catalogue for a person at a terminal: a heading per group, a line per rule. */
export function listText(rules: readonly RuleListing[], locale: Locale): string {
  const words = RULE_WORDS[locale];
  const lines = rules.flatMap((rule, index) => {
    const heading =
      rule.group === rules[index - 1]?.group ? [] : [...(index > 0 ? [''] : []), rule.groupName];
    const severity = severitiesOf(rule.severities)
      .map((item) => words.severity[item])
      .join('/');
    return [...heading, `  ${rule.id}  ${rule.name}  [${words.standing[rule.standing]}, ${severity}]`];
  });
  return lines.join('\n');
}
