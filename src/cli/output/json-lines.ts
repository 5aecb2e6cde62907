import type { Reporter } from './reporter';

/** One JSON value per line, each as soon as it is known: a line per file, per remark across files, and the totals. */
export function jsonLinesReporter(): Reporter {
  return {
    detail: 'full',
    begin: () => '',
    file: ({ report }) => line({ type: 'file', ...report }),
    end: ({ acrossFiles, summary }) =>
      [
        ...(acrossFiles ?? []).map(({ key: _, ...finding }) => line({ type: 'across-files', ...finding })),
        line({ type: 'summary', ...summary }),
      ].join(''),
  };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
