import { extname } from 'node:path';
import type { ExportCommand } from '../command';
import { ontoInputs, planOutputs, type PlannedOutput } from '../files/output-paths';
import { writeWhole } from '../files/write-file';
import { bookOf } from '../jobs/book-of';
import { mergeLists, type FileList } from '../jobs/merge-lists';
import { STATUS } from '../status';
import type { Terminal } from '../terminal';
import { WORDING } from '../wording';
import { eachResult, removeTemporary, started } from './over-files';

/** Ends the name of a single output; everything else is a folder. */
const FILE = new Set(['.xlsx', '.html', '.htm', '.txt']);
const LISTS: readonly string[] = ['list', 'findings'];

/** Exports every file into a folder, or all into one file where that can be. */
export async function exportCommand(command: ExportCommand, terminal: Terminal): Promise<number> {
  const start = await started(command, terminal);
  if (!start) return STATUS.unusable;
  const { run, files } = start;
  const words = WORDING[run.locale];
  const { as, output, stacked, force } = command;
  const single = FILE.has(extname(output).toLowerCase());
  const merged = single && files.length > 1;
  if (merged && !LISTS.includes(as)) {
    terminal.complain(words.oneFileOnly);
    return STATUS.unusable;
  }
  const { planned, clashes } = single
    ? { planned: files.map((file): PlannedOutput => ({ file, output })), clashes: [] }
    : planOutputs(files, output, words.exportSuffix[as]);
  const problems = [
    ...clashes.map((clash) => words.clash(clash.output, clash.paths)),
    ...(await ontoInputs(planned)).map((item) => words.ontoInput(item.file.path)),
  ];
  if (problems.length > 0) {
    for (const problem of problems) terminal.complain(problem);
    return STATUS.unusable;
  }
  const jobs = planned.map((item, index) => ({
    kind: 'export' as const,
    path: item.file.path,
    output: merged ? null : item.output,
    ...{ as, stacked, force, ticket: index + 1 },
  }));
  const lists: FileList[] = [];
  let failed = start.missing;
  const whole = await eachResult(
    'export',
    jobs,
    { run, workers: command.workers },
    terminal,
    async (result) => {
      if (result.state !== 'exported') {
        // A workbook without tables spoils nothing where others have some.
        if (result.state === 'failed' || files.length === 1) failed = true;
        terminal.complain(result.message);
      } else if (result.output !== null) {
        if (result.remarks.length > 0)
          terminal.complain(words.file(result.path, result.remarks.join('\n  ')));
        await terminal.out(`${words.exported(result.path, result.output)}\n`);
      } else lists.push(...result.plans.map((plan) => ({ path: result.path, plan })));
    },
  );
  if (!whole) {
    await removeTemporary(jobs);
    return STATUS.interrupted;
  }
  if (merged && !(await writeMerged())) failed = true;
  return failed ? STATUS.unusable : STATUS.clean;

  async function writeMerged(): Promise<boolean> {
    const plan = mergeLists(lists, words.fileColumn);
    if (!plan) return false;
    const trouble = await writeWhole(output, await bookOf([plan]), { force, ticket: 0 });
    if (trouble !== null) terminal.complain(words.file(output, words.notWritten[trouble]));
    else await terminal.out(`${words.exportedAll(output, lists.length)}\n`);
    return trouble === null;
  }
}
