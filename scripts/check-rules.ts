/**
 * The gate of the rules: rule, example, test, page, lists, packs and published schemas must agree.
 * Run: npm run rules:check.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_PACKS } from '../src/core/packs/built-in';
import type { Pack } from '../src/core/packs/pack';
import { packSchema } from '../src/core/packs/schema';
import { PRECEDENCE } from '../src/core/lint/precedence';
import { readRules, ROOT, type RuleFile } from './rule-files';
import { rulePages } from './rule-pages';
import { rulesIndex } from './rules-index';
import { schemas } from './schemas';

const UP_TO_DATE =
  'To bring generated files up to date: npm run rules:index && npm run rules:pages && npm run schemas';

function testProblems(rules: readonly RuleFile[]): readonly string[] {
  return rules.flatMap(({ group, id }) => {
    const test = `test/core/rules/${group}/${id}.test.ts`;
    return existsSync(join(ROOT, test))
      ? []
      : [`src/core/rules/${group}/${id}.ts: has no test; write ${test}`];
  });
}

/** What `new-rule` left to fill in. */
function unfinished(rules: readonly RuleFile[]): readonly string[] {
  return rules
    .flatMap(({ group, id }) => [
      `src/core/rules/${group}/${id}.ts`,
      `src/core/rules/${group}/${id}.example.ts`,
      `test/core/rules/${group}/${id}.test.ts`,
    ])
    .filter(
      (path) => existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8').includes('FILL IN'),
    )
    .map((path) => `${path}: something is left to fill in`);
}

/** A pack of the product must pass what a pack of one's own must pass. */
function packProblems(): readonly string[] {
  return BUILT_IN_PACKS.flatMap((pack: Pack) => {
    const { standings, rules } = pack;
    const { error } = packSchema.safeParse({
      ...{ schema: 'target-table/pack@1', id: pack.id, name: pack.name.en, rules },
      ...(standings && { standings }),
    });
    return (error?.issues ?? []).map(
      (issue) => `src/core/packs/built-in.ts: ${pack.id}: ${issue.path.join('.')}: ${issue.message}`,
    );
  });
}

function precedenceProblems(rules: readonly RuleFile[]): readonly string[] {
  const known = new Set(
    rules.flatMap(({ id, rule }) => [id, ...Object.keys(rule.severity).map((message) => `${id}/${message}`)]),
  );
  const named = Object.entries(PRECEDENCE).flatMap(([winner, losers]) => [winner, ...losers]);
  return [...new Set(named)]
    .filter((name) => !known.has(name))
    .map((name) => `src/core/lint/precedence.ts: there is no ${name}`);
}

async function main(): Promise<void> {
  const { rules } = await readRules();
  const drift = [...(await rulesIndex(true)), ...(await rulePages(true)), ...(await schemas(true))];
  const problems = [
    ...drift,
    ...testProblems(rules),
    ...unfinished(rules),
    ...packProblems(),
    ...precedenceProblems(rules),
  ];
  for (const problem of problems) console.error(problem);
  if (drift.length > 0) console.error(UP_TO_DATE);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

void main();
