import { standardOutput } from './output/outlet';
import { progressOf, type Progress } from './output/progress';

/** What a command has around it. */
export interface Terminal {
  /** Results. Resolves once more may be written. */
  readonly out: (text: string) => Promise<void>;
  /** A line of what went wrong. */
  readonly complain: (line: string) => void;
  readonly progress: (total: number) => Progress;
  /** The person stopped the run, or nobody reads it any more. */
  readonly signal: AbortSignal;
}

/** The terminal, pipe or file the process was started with. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  // Once: whoever presses the keys again means it.
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const output = standardOutput(process.stdout, () => stop.abort());
  let progress: Progress | null = null;
  return {
    out: (text) => {
      progress?.clear();
      return output.write(text);
    },
    complain: (line) => {
      progress?.clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (total) => (progress = progressOf(total, process.stderr)),
    signal: stop.signal,
  };
}
