import { unpacked, zipEntries } from './zip';

/** Reads parts of a package as text, `''` for one that is not there. */
export function readerOf(bytes: Uint8Array): (name: string) => Promise<string> {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  return async (name) => {
    const entry = entries.get(name);
    return entry ? new TextDecoder().decode(await unpacked(bytes, entry)) : '';
  };
}

/** The empty elements of this name, as written. */
export function elementsOf(xml: string, tag: string): string[] {
  return xml.match(new RegExp(`<${tag}\\b[^>]*/>`, 'g')) ?? [];
}

/** An attribute of such an element, `''` where it has none. */
export function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}

/** The name of the part a relation leads to, seen from a folder. */
export function partName(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : folder + target;
}
