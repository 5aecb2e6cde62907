const WIDTH = 24;
/** Milliseconds between two drawings. */
const PAUSE = 100;
const CLEAR = '\r\u001B[2K';

/** A bar on the error output, so that results can go elsewhere. Nothing at all where that is no terminal. */
export interface Progress {
  readonly done: (count: number) => void;
  /** Takes the bar away before something else is written. */
  readonly clear: () => void;
}

const SILENT: Progress = { done: () => undefined, clear: () => undefined };

/** The progress of so many files. Few files need no bar. */
export function progressOf(
  total: number,
  screen: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (!screen.isTTY || total < 2) return SILENT;
  let drawn = -Infinity;
  let shown = false;
  return {
    done: (count) => {
      if (now() - drawn < PAUSE) return;
      drawn = now();
      shown = true;
      screen.write(`${CLEAR}${bar(count, total)}`);
    },
    clear: () => {
      if (shown) screen.write(CLEAR);
      shown = false;
    },
  };
}

function bar(count: number, total: number): string {
  const filled = Math.round((count / total) * WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${count}/${total}`;
}
