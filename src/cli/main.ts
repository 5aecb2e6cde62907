import { listRules } from '../core/rule-pages/list-rules';
import { listText } from '../core/rule-pages/list-text';
import { reportFiles } from '../core/report/report-file';
import { reportText } from '../core/report/report-text';
import { readArguments, type Command } from './arguments';
import { checkFile } from './check-file';
import { WORDING } from './wording';

/** Exit status: nothing of error level, something of error level, unusable input or arguments. */
const STATUS = { clean: 0, errors: 1, unusable: 2 } as const;

async function main(args: readonly string[]): Promise<number> {
  const command = readArguments(args, process.env);
  switch (command.kind) {
    case 'help':
      process.stdout.write(`${WORDING[command.locale].help}\n`);
      return STATUS.clean;
    case 'unusable':
      process.stderr.write(`${WORDING[command.locale].unusable[command.reason](command.word)}\n`);
      return STATUS.unusable;
    case 'check':
      return checkFiles(command);
    case 'rules':
      process.stdout.write(`${rulesText(command)}\n`);
      return STATUS.clean;
  }
}

async function checkFiles(command: Extract<Command, { kind: 'check' }>): Promise<number> {
  const files = [];
  for (const path of command.files) {
    const file = await checkFile(path, command.locale);
    if (file.error) process.stderr.write(`${file.error.message}\n`);
    files.push(file);
  }
  const report = reportFiles(files);
  const text =
    command.format === 'json' ? JSON.stringify(report, null, 2) : reportText(report, command.locale);
  process.stdout.write(`${text}\n`);
  if (files.some((file) => file.error)) return STATUS.unusable;
  return report.summary.errors > 0 ? STATUS.errors : STATUS.clean;
}

function rulesText({ format, locale }: Extract<Command, { kind: 'rules' }>): string {
  const rules = listRules(locale);
  return format === 'json' ? JSON.stringify(rules, null, 2) : listText(rules, locale);
}

// Not process.exit: output to a pipe may still be on its way.
void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
