import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsNamed, readXml, type XmlElement } from './read-xml';

export const ROOT = join(__dirname, '..', '..');
export const MANIFEST_PATH = join(ROOT, 'manifest.xml');

/** Stands in the manifest for the published address. */
export const MANIFEST_URL = 'https://localhost:3000';

export const manifest: XmlElement = readXml(readFileSync(MANIFEST_PATH, 'utf8'));

/** The text of the first element of this name. */
export function textOf(name: string): string {
  return elementsNamed(manifest, name)[0]?.text ?? '';
}

/** Values of an attribute, wherever in the manifest it stands. */
export function attributeValues(attribute: string, element: XmlElement = manifest): readonly string[] {
  const own = element.attributes[attribute];
  const below = element.children.flatMap((child) => attributeValues(attribute, child));
  return own === undefined ? below : [own, ...below];
}

/** Every address the manifest names, of pages, icons and domains. */
export function addresses(): readonly string[] {
  const domains = elementsNamed(manifest, 'AppDomain').map(({ text }) => text);
  const values = [...attributeValues('DefaultValue'), ...attributeValues('Value')];
  return [...domains, ...values.filter((value) => value.includes('://'))];
}
