import type { FixCommand } from '../command';
import type { InputFile } from '../files/find-files';
import { ontoInputs, planOutputs } from '../files/output-paths';
import type { FixedFile } from '../jobs/fix-file';
import { STATUS } from '../status';
import type { Terminal } from '../terminal';
import { WORDING } from '../wording';
import { eachResult, removeTemporary, started } from './over-files';

/** Applies all safe fixes to files. */
export async function fixCommand(command: FixCommand, terminal: Terminal): Promise<number> {
  const start = await started(command, terminal);
  if (!start) return STATUS.unusable;
  const { run, files } = start;
  const words = WORDING[run.locale];
  const outputs = await outputsOf(command, files);
  if ('problems' in outputs) {
    for (const problem of outputs.problems) terminal.complain(problem(words));
    return STATUS.unusable;
  }
  const { dryRun, force } = command;
  const jobs = files.map(
    ({ path }, index) =>
      ({
        kind: 'fix',
        path,
        output: outputs.paths[index] ?? null,
        dryRun,
        force,
        ticket: index + 1,
      }) as const,
  );
  const results: FixedFile[] = [];
  let failed = start.missing ? 1 : 0;
  let cells = 0;
  let refused = 0;
  const whole = await eachResult('fix', jobs, { run, workers: command.workers }, terminal, async (result) => {
    results.push(result);
    if (result.state === 'failed') {
      failed++;
      terminal.complain(result.message);
      return;
    }
    cells += result.edits.length;
    refused += result.refused.length;
    if (command.format === 'text') await terminal.out(textOf(result));
  });
  if (!whole) {
    await removeTemporary(jobs);
    return STATUS.interrupted;
  }
  const summary = { files: files.length, cells, failed };
  await terminal.out(
    command.format === 'json'
      ? `${JSON.stringify({ schema: 'target-table/fix@1', files: results, summary }, null, 2)}\n`
      : `${words.fixSummary(files.length, cells, failed)}\n`,
  );
  if (failed > 0) return STATUS.unusable;
  return refused > 0 ? STATUS.findings : STATUS.clean;

  function textOf(result: Extract<FixedFile, { readonly state: 'fixed' }>): string {
    const { path, edits, output, backup, remaining } = result;
    const left = remaining.error + remaining.warning + remaining.info;
    const head = (command.dryRun ? words.wouldFix : words.fixed)(path, edits.length, left);
    const details = [
      ...edits.map(
        ({ sheet, cell, before, after }) => `${sheet}!${cell}  ${brief(before)} → ${brief(after)}`,
      ),
      ...result.refused,
      ...(output !== null && output !== path ? [words.writtenTo(output)] : []),
      ...(backup === null ? [] : [words.backup(backup)]),
    ];
    return [head, ...details.map((line) => `  ${line}`), ''].join('\n');
  }
}

const LONGEST = 60;

/** A text on one line; the whole text is in the JSON. */
function brief(text: string): string {
  const line = Array.from(text.replace(/\s*\n\s*/gu, ' ⏎ '));
  return line.length > LONGEST ? `${line.slice(0, LONGEST).join('')}…` : line.join('');
}

type Words = (typeof WORDING)['en'];

/** Where each file goes, null for its own place; or what speaks against writing at all. */
async function outputsOf(
  { output, inPlace }: FixCommand,
  files: readonly InputFile[],
): Promise<
  | { readonly paths: readonly (string | null)[] }
  | { readonly problems: readonly ((words: Words) => string)[] }
> {
  if (inPlace || output === null) return { paths: files.map(() => null) };
  const { planned, clashes } = planOutputs(files, output);
  const onto = await ontoInputs(planned);
  if (clashes.length + onto.length === 0) return { paths: planned.map((item) => item.output) };
  return {
    problems: [
      ...clashes.map((clash) => (words: Words) => words.clash(clash.output, clash.paths)),
      ...onto.map((item) => (words: Words) => words.ontoInput(item.file.path)),
    ],
  };
}
