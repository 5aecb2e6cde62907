import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DIST, ROOT } from './places';

export interface RunningServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export function nginxInstalled(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** Serves the build with the configuration the deployment guide hands out; only address, folder and TLS are replaced. */
export async function startNginx(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'target-table-nginx-'));
  const port = await freePort();
  const site = replaceOnce(readFileSync(join(ROOT, 'scripts/deploy/nginx.conf'), 'utf8'), [
    [/listen 443 ssl;/, `listen 127.0.0.1:${port};`],
    [/^ +ssl_certificate .*\n/m, ''],
    [/^ +ssl_certificate_key .*\n/m, ''],
    [/^ +ssl_protocols .*\n/m, ''],
    [/root +\/srv\/target-table;/, `root ${DIST};`],
  ]);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const main = [
    'daemon off;',
    'worker_processes 1;',
    `pid ${join(folder, 'nginx.pid')};`,
    // Without this line a server started by root would read as somebody who may not enter the checkout.
    ...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
    'events {}',
    `http { access_log off; ${places.join(' ')}\n${site}}`,
  ];
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, main.join('\n'));
  const child = spawn('nginx', ['-e', 'stderr', '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answered(origin, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}

function replaceOnce(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((result, [pattern, value]) => {
    if (!pattern.test(result)) throw new Error(`nginx.conf has no ${pattern.source}`);
    return result.replace(pattern, value);
  }, text);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answered(origin: string, child: ChildProcess): Promise<void> {
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx does not start:\n${complaints}`);
    const answer = await fetch(origin).catch(() => null);
    if (answer) return;
    await pause(50);
  }
  throw new Error(`nginx does not answer:\n${complaints}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'close');
}
