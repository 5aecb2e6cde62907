import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { unpackBy } from '../hosts/memory/package/unpacking';
import { readArguments } from './arguments';
import { checkCommand } from './commands/check';
import { exportCommand } from './commands/export';
import { fixCommand } from './commands/fix';
import { importCommand } from './commands/import';
import { initCommand } from './commands/init';
import { rulesCommand } from './commands/rules';
import { AT_ONCE } from './files/unpacking';
import { helpText } from './help';
import { serveJobs } from './pool/worker';
import { STATUS } from './status';
import { processTerminal, type Terminal } from './terminal';
import { WORDING } from './wording';

async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = readArguments(args, process.env);
  switch (command.kind) {
    case 'help':
      await terminal.out(`${helpText(command.about, command.locale)}\n`);
      return STATUS.clean;
    case 'version':
      await terminal.out(`${version}\n`);
      return STATUS.clean;
    case 'unusable':
      terminal.complain(WORDING[command.locale].unusable[command.reason](command.word));
      return STATUS.unusable;
    case 'check':
      return checkCommand(command, terminal);
    case 'fix':
      return fixCommand(command, terminal);
    case 'export':
      return exportCommand(command, terminal);
    case 'import':
      return importCommand(command, terminal);
    case 'rules':
      return rulesCommand(command, terminal);
    case 'init':
      return initCommand(command, terminal);
  }
}

unpackBy(AT_ONCE);

// The same script in a worker does what the main thread sends.
if (!isMainThread) serveJobs();
else {
  // Not process.exit: output to a pipe may still be on its way.
  void main(process.argv.slice(2), processTerminal()).then((status) => {
    process.exitCode = status;
  });
}
