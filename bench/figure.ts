import { summary } from './measure';

/** A figure with what it must not exceed. */
export interface Figure {
  readonly figure: string;
  readonly median: number;
  readonly best: number;
  readonly limit: number;
  readonly runs: number;
  readonly unit: 'ms' | 'MB';
}

/** The figure from the values of several runs. */
export function figure(
  name: string,
  limit: number,
  values: readonly number[],
  unit: Figure['unit'] = 'ms',
): Figure {
  return { figure: name, ...summary(values), limit, runs: values.length, unit };
}
