import type { BrowserContext } from '@playwright/test';

/** Collects what a browser would print in red: errors on the console, uncaught exceptions. */
export function listenForTroubles(context: BrowserContext): string[] {
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (problem) => troubles.push(String(problem.error().stack ?? problem.error())));
  return troubles;
}
