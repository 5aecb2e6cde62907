import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { URL, fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command line in the project folder, with the installed tools on its path. `capture` keeps its output for
 * later instead of showing it at once. Resolves with the exit status (1 when a signal ended it), never rejects.
 */
export function runCommand(command, { capture = false } = {}) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const child = spawn(command, {
    cwd: ROOT,
    // A shell, because on Windows the installed tools are scripts that only a shell can start.
    shell: true,
    stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    env: {
      ...process.env,
      PATH: `${resolve(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      ...(capture && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    },
  });
  let output = '';
  const keep = (text) => (output += text);
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  return new Promise((done) => {
    child.on('error', (error) =>
      done({ status: 1, output: `${output}${error.message}\n`, seconds: seconds() }),
    );
    child.on('close', (status) => done({ status: status ?? 1, output, seconds: seconds() }));
  });
}
