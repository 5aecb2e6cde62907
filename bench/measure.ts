/** What one task took, milliseconds. */
export interface Measured {
  readonly task: string;
  readonly rows: number;
  readonly median: number;
  readonly best: number;
  readonly runs: number;
}

export interface Task {
  readonly name: string;
  /** Lays out what the task works on, before its time begins. */
  readonly prepare?: () => void;
  readonly run: () => unknown;
}

/**
 * Runs the tasks in turns, so that whatever else the machine does meets all of them, and takes medians.
 * @param runs measured turns, after one to warm up
 */
export async function measure(
  rows: number,
  tasks: readonly Task[],
  runs: number,
): Promise<readonly Measured[]> {
  const times = new Map(tasks.map((task) => [task.name, [] as number[]]));
  for (let turn = -1; turn < runs; turn++) {
    for (const { name, prepare, run } of tasks) {
      prepare?.();
      globalThis.gc?.();
      const start = performance.now();
      await run();
      const took = performance.now() - start;
      if (turn >= 0) times.get(name)?.push(took);
    }
  }
  return tasks.map(({ name }) => ({ task: name, rows, ...summary(times.get(name) ?? []), runs }));
}

/** The median and the least of several measurements. */
export function summary(values: readonly number[]): { readonly median: number; readonly best: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, best: sorted[0] ?? NaN };
}
