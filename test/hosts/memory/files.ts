import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipEntries, type ZipEntry } from '../../../src/hosts/memory/package/zip';

const FOLDER = join(__dirname, '../../fixtures/files');

/** The packages among the fixtures, as different programs write them. */
export const PACKAGES: readonly string[] = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

/** The bytes of a fixture. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** Every entry of a package as it lies in the file, headers and compressed data, by its name. */
function rawEntries(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = zipEntries(bytes);
  return new Map(entries.map((entry) => [entry.name, rawEntry(bytes, entry)]));
}

function rawEntry(bytes: Uint8Array, { offset, packed }: ZipEntry): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return Buffer.from(bytes.subarray(offset, data + packed)).toString('base64');
}

/** The names of entries that differ, were added or went. */
export function changedEntries(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [rawEntries(before), rawEntries(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}
