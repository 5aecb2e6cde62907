import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

/** What Playwright needs to start the packed browser. */
export interface PackedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const CACHE = resolve(__dirname, '..', '..', '..', 'node_modules', '.cache');

/** Whether the packed browser can run on this machine at all. */
export function packedRunsHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The Chromium that travels inside the npm package, inflated once per version under `node_modules/.cache`.
 *
 * The package's own `executablePath()` inflates into a temporary folder shared by the whole machine, file by file,
 * and reuses whatever an older version left there. Here the folder carries the version in its name and appears in
 * one rename, so that two processes may race and a killed one leaves nothing half-written behind.
 */
export async function unpackBrowser(): Promise<PackedBrowser> {
  const home = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
  const folder = join(CACHE, `chromium-${versionOf(home)}`);
  if (!existsSync(folder)) await inflate(join(home, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

function versionOf(home: string): string {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

async function inflate(from: string, folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    await Promise.all([
      pipeline(
        source(from, 'chromium.br'),
        decoder(),
        createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
      ),
      ...['al2023', 'fonts', 'swiftshader'].map((name) => untar(from, name, draft)),
    ]);
    // The packed configuration names folders of the cloud function it was made for.
    await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
    // Temporary folders are private; whoever may read node_modules may run the tests.
    await chmod(draft, 0o755);
    await rename(draft, folder);
  } catch (error) {
    // Another process was quicker: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Unpacks through the system's `tar`: every Linux that can run this Chromium has one. By way of a file, because a tar
 * that reads from a pipe may close it at the end mark of the archive, before the padding behind it is written.
 */
async function untar(from: string, name: string, folder: string): Promise<void> {
  const archive = join(folder, `${name}.tar`);
  await pipeline(source(from, `${name}.tar.br`), decoder(), createWriteStream(archive));
  // -o: files belong to whoever unpacks them, not to the accounts named in the archive.
  await run('tar', ['-x', '-o', '-f', archive, '-C', folder]);
  await rm(archive);
}

const run = promisify(execFile);

const source = (folder: string, name: string) =>
  createReadStream(join(folder, name), { highWaterMark: 1 << 20 });

// The default chunk of 16 KiB would mean twelve thousand round trips for the binary.
const decoder = () => createBrotliDecompress({ chunkSize: 1 << 20 });

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
