/**
 * Everything a rule needs once it is written: `npm run finish-rule -- <id>` formats its files, brings lists, pages and
 * schemas up to date, runs its tests and the checks that concern it. See docs/adding-a-rule.md.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { URL, fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const [id = ''] = process.argv.slice(2);
const group = readdirSync(join(ROOT, 'src/core/rules'), { withFileTypes: true }).find(
  (entry) => entry.isDirectory() && existsSync(join(ROOT, 'src/core/rules', entry.name, `${id}.ts`)),
)?.name;

async function finish() {
  if (!/^[a-z0-9-]+$/u.test(id) || group === undefined) {
    console.error('npm run finish-rule -- <id>, for example: npm run finish-rule -- unit-missing');
    return 1;
  }
  const rule = `src/core/rules/${group}/${id}`;
  const files = [`${rule}.ts`, `${rule}.example.ts`, `test/core/rules/${group}/${id}.test.ts`].join(' ');
  const steps = [
    `prettier --write --log-level warn ${files}`,
    `eslint --max-warnings 0 ${files}`,
    // The list says which kinds of fixes a rule offers: the tests of all examples go by it.
    'tsx scripts/rules-index.ts',
    `jest rules/${group}/${id} rules/examples`,
    'tsx scripts/rule-pages.ts',
    'tsx scripts/schemas.ts',
    'tsx scripts/check-rules.ts',
  ];
  for (const step of steps) {
    const { status } = await runCommand(step);
    if (status !== 0) return status;
  }
  return 0;
}

process.exitCode = await finish();
