import type { Reporter } from './reporter';

/** One JSON document, as `docs/schema/check-report.schema.json` describes it, written file by file. */
export function jsonReporter(): Reporter {
  let first = true;
  return {
    detail: 'full',
    begin: () => '{\n  "schema": "target-table/check@1",\n  "files": [',
    file: ({ report }) => {
      const text = `${first ? '' : ','}\n    ${indented(report, '    ')}`;
      first = false;
      return text;
    },
    end: ({ acrossFiles, summary }) => {
      const findings = acrossFiles?.map(({ key: _, ...finding }) => finding);
      const across = findings ? `  "acrossFiles": ${indented(findings, '  ')},\n` : '';
      return `\n  ],\n${across}  "summary": ${indented(summary, '  ')}\n}\n`;
    },
  };
}

function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replace(/\n/gu, `\n${by}`);
}
