import { tryMatrix } from './matrix';
import type { Operation } from './operation';

/**
 * Tries a part of the matrix, prints what it came to and expects that all of it survives.
 * @param cells how many cells it has: one that falls out must be noticed
 */
export async function expectSurvival(
  part: string,
  operations: readonly Operation[],
  cells: number,
): Promise<void> {
  const { tried, survived, troubles, leftOut } = await tryMatrix(operations);
  const reasons = [...leftOut].map(([reason, count]) => `  ${count} left out: ${reason}\n`);
  process.stdout.write(`fault matrix, ${part}: ${survived} of ${tried} cells survived\n${reasons.join('')}`);
  expect(troubles).toEqual([]);
  expect(tried).toBe(cells);
}
