import type { ImportCommand } from '../command';
import { importFile } from '../jobs/import-file';
import { STATUS } from '../status';
import type { Terminal } from '../terminal';

/** Imports the tables of one text file. */
export async function importCommand(command: ImportCommand, terminal: Terminal): Promise<number> {
  const { message, notes, done } = await importFile(command);
  for (const line of [message, ...notes]) {
    if (done) await terminal.out(`${line}\n`);
    else terminal.complain(line);
  }
  return done ? STATUS.clean : STATUS.unusable;
}
