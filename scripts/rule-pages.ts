/**
 * Makes docs/rules: a page per rule from the rule and its example, and the catalogue.
 * Run: npm run rules:pages (with `-- --check` to compare only).
 */
import { listRules } from '../src/core/rule-pages/list-rules';
import { renderIndex, renderMarkdown } from '../src/core/rule-pages/render-markdown';
import { rulePage } from '../src/core/rule-pages/rule-page';
import { CATALOGUE } from '../src/core/rules/examples';
import { generate, runGenerator } from './generated';

const FOLDER = 'docs/rules';

/** Writes or compares the pages. */
export async function rulePages(check: boolean): Promise<readonly string[]> {
  const pages = CATALOGUE.map((entry) => {
    const page = { 'zh-CN': rulePage(entry, 'zh-CN'), en: rulePage(entry, 'en') };
    return [`${FOLDER}/${entry.rule.id}.md`, renderMarkdown(page)] as const;
  });
  const files = new Map([...pages, [`${FOLDER}/README.md`, renderIndex(listRules('zh-CN'))]]);
  return generate(files, { check, owned: [FOLDER] });
}

if (require.main === module) runGenerator('npm run rules:pages', rulePages);
