import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from './places';

/** `npm start`, running. */
export interface Started {
  /** The address it printed. */
  readonly url: string;
  /** Ends it and everything it started. */
  readonly stop: () => Promise<void>;
}

const WINDOWS = process.platform === 'win32';

/** Starts the browser edition the way the README says, but without opening the person's own browser. */
export async function npmStart(): Promise<Started> {
  const child = spawn('npm start', {
    cwd: ROOT,
    shell: true,
    // A process group of its own: npm, its shell and the server must end together.
    detached: !WINDOWS,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BROWSER: 'none', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const stop = () => end(child);
  try {
    return { url: await printedUrl(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printedUrl(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      // Only an address with something behind it is complete: a chunk may end in the middle of one.
      const url = /(https?:\/\/(?:localhost|127\.0\.0\.1):\d+[^\s,]*)[\s,]/.exec(output)?.[1];
      if (url !== undefined) found(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', (status) => fail(new Error(`npm start ended with ${String(status)}:\n${output}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  if (WINDOWS) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGTERM');
  await closed;
}
