import { readFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fluent's focus guards: hidden, focusable on purpose, and never left with the focus on them. Its documentation names them
 * as a false alarm of axe (aria-hidden-focus).
 */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** What axe finds wrong with a page, one line per rule and element. */
export async function accessibilityProblems(frame: Frame): Promise<string[]> {
  // In the middle of a change of colours (a button that was just enabled) contrast says nothing. Spinners never end.
  await frame.waitForFunction(() =>
    document
      .getAnimations()
      .every((item) => item.playState !== 'running' || item.effect?.getTiming().iterations === Infinity),
  );
  // Evaluated rather than added as a script: the product's content security policy stays in force.
  await frame.evaluate(SOURCE);
  const { violations } = await frame.evaluate<AxeResults>(`axe.run({ exclude: [['${FOCUS_GUARDS}']] })`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
