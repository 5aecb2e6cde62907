import { execFile } from 'node:child_process';
import { join } from 'node:path';

const BIN = join(__dirname, '..', '..', 'bin', 'target-table.mjs');

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a person would, in a Chinese environment without colours. */
export function run(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return start(process.execPath, [BIN, ...args], folder);
}

/** Runs a shell line that begins with the command `target-table`. */
export function runLine(folder: string, line: string): Promise<Outcome> {
  const command = `'${process.execPath}' '${BIN}' `;
  return start('sh', ['-c', line.replace(/^target-table /u, () => command)], folder);
}

function start(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8', NO_COLOR: '1' };
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(program, args, options, (_, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

/** Starts the command and leaves it to the caller. */
export function startRun(folder: string, ...args: readonly string[]): ReturnType<typeof execFile> {
  return execFile(process.execPath, [BIN, ...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
}
