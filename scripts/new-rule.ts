/**
 * Starts a rule: `npm run new-rule -- <group> <id>` writes rule, test and example with what is left to fill in, and takes
 * the rule into the lists. It compiles and its test fails until it is filled in. See docs/adding-a-rule.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { RULE_GROUPS } from '../src/core/rules/groups';
import { camelCase, readRules, ROOT } from './rule-files';

const USAGE = 'npm run new-rule -- <group> <id>, for example: npm run new-rule -- values value-too-round';

function ruleText(id: string): string {
  return `
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Said {
  readonly value: string;
  readonly after: string;
}

interface Titles {
  readonly write: { readonly after: string };
}

/** FILL IN: the Chinese name, what is wrong with such a table. Source: the document or practice it rests on. */
export const ${camelCase(id)} = defineRule<{ said: Said }, Titles>({
  id: '${id}',
  name: { 'zh-CN': 'FILL IN', en: 'FILL IN' },
  standing: 'off',
  severity: { said: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      said: (d) => ({ what: \`指标值“\${d.value}”FILL IN。\`, why: 'FILL IN。', how: \`建议写作“\${d.after}”。\` }),
    },
    en: {
      said: (d) => ({ what: \`The value “\${d.value}” FILL IN.\`, why: 'FILL IN.', how: \`Write “\${d.after}”.\` }),
    },
  },
  titles: {
    'zh-CN': { write: (d) => \`改为 \${d.after}\` },
    en: { write: (d) => \`Change to \${d.after}\` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const { target } of set.indicators) {
        // FILL IN: the cheapest condition first; most rows are right.
        if (target.value.kind !== 'error') continue;
        // FILL IN: what it should say; leave the fix out where only the person can know.
        const after = target.text.trim();
        report({
          cell: target.cell,
          message: ['said', { value: target.text.trim(), after }],
          fixes: [{ kind: 'choice', title: ['write', { after }], edits: [editOf(table, target, after)] }],
        });
      }
    }
  },
});
`;
}

function testText(group: string, id: string): string {
  return `
import { ${camelCase(id)} } from '../../../../src/core/rules/${group}/${id}';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (name: string, value: string): Case => ({ rows: [row('数量', name, value)] });

const bad = (name: string, value: string, after: string): InvalidCase => ({
  rows: [row('数量', name, value)],
  findings: [{ at: 'E11', message: 'said', severity: 'info', fixes: [['choice', { E11: after }]] }],
});

describeRule(${camelCase(id)}, {
  valid: [good('培训场次', '≥12场')],
  invalid: [bad('培训场次', 'FILL IN', 'FILL IN')],
});
`;
}

function exampleText(): string {
  return `
import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: { 'zh-CN': 'FILL IN：检查什么，什么情况下提醒。', en: 'FILL IN: what is looked at, when it is reported.' },
  silent: { 'zh-CN': [], en: [] },
  bad: [
    {
      note: { 'zh-CN': 'FILL IN：为什么不对。', en: 'FILL IN: why this is wrong.' },
      table: { rows: [row('数量', '培训场次', 'FILL IN')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': 'FILL IN：为什么对。', en: 'FILL IN: why this is right.' },
      table: { rows: [row('数量', '培训场次', '≥12场')] },
    },
  ],
};
`;
}

async function main([group = '', id = '']: readonly string[]): Promise<string | null> {
  if (!Object.hasOwn(RULE_GROUPS, group)) return `${USAGE}\nGroups: ${Object.keys(RULE_GROUPS).join(', ')}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) return `${USAGE}\nAn id is in kebab case: ${id}`;
  const { rules, problems } = await readRules();
  if (problems.length > 0) return ['Other rules are incomplete:', ...problems].join('\n');
  if (rules.some((rule) => rule.id === id)) return `There is a rule ${id} already.`;
  const files = {
    [`src/core/rules/${group}/${id}.ts`]: ruleText(id),
    [`src/core/rules/${group}/${id}.example.ts`]: exampleText(),
    [`test/core/rules/${group}/${id}.test.ts`]: testText(group, id),
  };
  const taken = Object.keys(files).find((path) => existsSync(join(ROOT, path)));
  if (taken !== undefined) return `${taken} is there already.`;
  for (const [path, text] of Object.entries(files)) {
    const target = join(ROOT, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
    console.log(path);
  }
  // Each in a process of its own: this one has read the lists without the new rule.
  for (const script of ['rules-index.ts', 'rule-pages.ts', 'schemas.ts']) {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', script)], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) return stderr;
  }
  console.log(`docs/rules/${id}.md and the lists are written from them.`);
  console.log(`Fill in what says FILL IN, then: npm run finish-rule -- ${id}`);
  return null;
}

void main(process.argv.slice(2)).then((problem) => {
  if (problem !== null) console.error(problem);
  process.exitCode = problem === null ? 0 : 1;
});
