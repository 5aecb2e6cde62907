/** An element of an XML document, with the text directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.]+)\s*>|<([\w:.]+)([^<>]*?)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /\s+([\w:.]+)\s*=\s*"([^"<]*)"/gy;

/** Reads the plain XML of configuration files. Throws on anything that is not well-formed. */
export function readXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let end = 0;
  for (const token of source.matchAll(TOKEN)) {
    const [all, closed, opened, attributes = '', selfClosed, text = ''] = token;
    end = token.index + all.length;
    const inner = open.at(-1) ?? root;
    if (closed !== undefined) {
      if (inner.name !== closed || inner === root) throw new Error(`</${closed}> closes <${inner.name}>`);
      open.pop();
    } else if (opened !== undefined) {
      const element: Open = { name: opened, attributes: attributesIn(attributes), children: [], text: '' };
      inner.children.push(element);
      if (selfClosed === '') open.push(element);
    } else {
      inner.text += plain(text);
    }
  }
  if (end !== source.length) throw new Error(`not XML: ${source.slice(end, end + 40)}`);
  const [element, ...others] = root.children;
  if (!element || others.length > 0 || open.length !== 1) throw new Error('not one closed root element');
  return element;
}

/** Every element of this name at or below this one. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const below = element.children.flatMap((child) => elementsNamed(child, name));
  return element.name === name ? [element, ...below] : below;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

function attributesIn(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let end = 0;
  for (const match of source.matchAll(ATTRIBUTE)) {
    const [all, name = '', value = ''] = match;
    if (name in attributes) throw new Error(`${name} stands twice`);
    attributes[name] = plain(value);
    end = match.index + all.length;
  }
  if (source.slice(end).trim() !== '') throw new Error(`not attributes: ${source}`);
  return attributes;
}

function plain(text: string): string {
  return text.replaceAll(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(`not an entity: ${entity}`);
    return character;
  });
}
