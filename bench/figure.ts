import { summary } from './measure';

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
  return { figure: name, ...summary(values), limit, runs: values.length };
}
