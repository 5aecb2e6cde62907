import { HostError } from '../../host';
import { plainText } from './xml-text';

/** A tag where it stands in XML text. */
export interface XmlTag {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
}

/** No part of a workbook nests deeper than some thirty elements. */
const DEEPEST = 100;

const SLASH = 47;
const GREATER = 62;
const EXCLAMATION = 33;
const QUESTION = 63;
const COLON = 58;

/**
 * Where the next tag starts, `-1` behind the last one. Comments, instructions and CDATA are stepped over.
 * @throws HostError `unreadable` for a document type: nothing in a workbook has one, and entities hide in them.
 */
export function tagStart(xml: string, from: number): number {
  let at = xml.indexOf('<', from);
  for (;;) {
    if (at < 0) return -1;
    const next = xml.charCodeAt(at + 1);
    if (next !== EXCLAMATION && next !== QUESTION) return at;
    at = xml.indexOf('<', asidesEnd(xml, at));
  }
}

function asidesEnd(xml: string, at: number): number {
  if (xml.charCodeAt(at + 1) === QUESTION) return past(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return past(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return past(xml, ']]>', at);
  throw new HostError('unreadable', 'document type');
}

/** Where character data ends: at the next tag, CDATA and comments counted in. */
export function textEnd(xml: string, from: number): number {
  const end = tagStart(xml, from);
  if (end < 0) throw new HostError('unreadable', 'xml');
  return end;
}

/**
 * The place behind the next `mark`.
 * @throws HostError `unreadable` when there is none.
 */
function past(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new HostError('unreadable', 'xml');
  return at + mark.length;
}

/** Where the tag that starts at `start` ends, behind its `>`; one inside quotes is none. */
export function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === GREATER) return at + 1;
  }
  throw new HostError('unreadable', 'xml');
}

/** The next tag, null behind the last one. */
export function nextTag(xml: string, from: number): XmlTag | null {
  const start = tagStart(xml, from);
  if (start < 0) return null;
  const closing = xml.charCodeAt(start + 1) === SLASH;
  const end = tagEnd(xml, start);
  const empty = !closing && xml.charCodeAt(end - 2) === SLASH;
  let nameStart = closing ? start + 2 : start + 1;
  let at = nameStart;
  for (; at < end - 1; at++) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === SLASH) break;
    if (code === COLON) nameStart = at + 1;
  }
  return { name: xml.slice(nameStart, at), kind: closing ? 'close' : empty ? 'empty' : 'open', start, end };
}

/** The tags of a text in their order. */
export function* tagsOf(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, tag.end)) yield tag;
}

/** The tags that open an element of this name. */
export function elementsNamed(xml: string, name: string): XmlTag[] {
  return [...tagsOf(xml)].filter((tag) => tag.name === name && tag.kind !== 'close');
}

/** Where an element ends that was opened by this tag, behind its closing tag. */
export function elementEnd(xml: string, opened: XmlTag): number {
  if (opened.kind === 'empty') return opened.end;
  let depth = 1;
  for (const tag of tagsOf(xml, opened.end)) {
    if (tag.kind === 'open') depth++;
    else if (tag.kind === 'close' && --depth === 0) return tag.end;
    if (depth > DEEPEST) throw new HostError('unreadable', 'deep xml');
  }
  throw new HostError('unreadable', 'xml');
}

/** The attributes of a tag by their full names. */
export function attributesOf(xml: string, tag: Pick<XmlTag, 'start' | 'end'>): Map<string, string> {
  const found = xml.slice(tag.start, tag.end).matchAll(/\s([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map(
    [...found].map(([, name = '', double, single]) => [name, plainText(double ?? single ?? '')]),
  );
}

/**
 * Looks whether a part may be read: no document type, no depth beyond reason.
 * @throws HostError `unreadable`.
 */
export function checkXml(xml: string): void {
  let depth = 0;
  for (let at = tagStart(xml, 0); at >= 0;) {
    const end = tagEnd(xml, at);
    if (xml.charCodeAt(at + 1) === SLASH) depth--;
    else if (xml.charCodeAt(end - 2) !== SLASH) depth++;
    if (depth > DEEPEST) throw new HostError('unreadable', 'deep xml');
    at = tagStart(xml, end);
  }
}

/** What stands before the names of a part's own elements: `x:` where its root is `x:worksheet`, else nothing. */
export function prefixOf(xml: string): string {
  const root = tagStart(xml, 0);
  return root < 0 ? '' : (/^<([^\s/>:]+:)/u.exec(xml.slice(root, root + 100))?.[1] ?? '');
}
