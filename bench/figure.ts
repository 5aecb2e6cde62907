/** A figure with what it must not exceed, milliseconds. */
export interface Figure {
  readonly figure: string;
  readonly median: number;
  readonly best: number;
  readonly limit: number;
  readonly runs: number;
}

/** The figure from the values of several runs. */
export function figure(name: string, limit: number, values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return { figure: name, median, best: sorted[0] ?? NaN, limit, runs: values.length };
}
