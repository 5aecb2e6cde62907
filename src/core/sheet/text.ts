/** White space of every kind, also U+00A0, U+3000 and the zero-width characters that copies from web pages bring. */
const SPACE = /[\s\u00A0\u3000\u200B-\u200D\u2060\uFEFF]+/gu;
const MARKS = /[★☆*]/gu;

/** Code units up to here, and U+FEFF, hold all white space there is. */
const LAST_SPACE = 0x3000;

/** What a character may be to the functions below, a bit each. Most texts hold none of it: one look tells. */
const KIND = { space: 1, wide: 2, mark: 4 } as const;
const KIND_OF = new Uint8Array(0x10000);
for (let code = 0; code <= LAST_SPACE; code++)
  if (String.fromCharCode(code).replace(SPACE, '') === '') KIND_OF[code] = KIND.space;
KIND_OF[0xfeff] = KIND.space;
for (const mark of '★☆*') KIND_OF[mark.charCodeAt(0)] = KIND.mark;

/** The half-width forms of full-width ASCII and of the small forms of `+` `-` `<` `>` `=` `%`, by code unit. */
const HALF = new Map<number, string>();
for (let code = 0xff01; code <= 0xff5e; code++) HALF.set(code, String.fromCharCode(code - 0xfee0));
for (const [at, small] of Array.from('﹢﹣﹤﹥﹦﹪').entries())
  HALF.set(small.charCodeAt(0), '+-<>=%'.charAt(at));
for (const code of HALF.keys()) KIND_OF[code] = KIND.wide;

function kindsIn(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= KIND_OF[text.charCodeAt(at)] ?? 0;
  return found;
}

/** Full-width ASCII and the small forms of `=` `%` `+` `<` `>` become half width; Chinese punctuation stays. */
export function halfWidth(text: string): string {
  return (kindsIn(text) & KIND.wide) === 0 ? text : narrowed(text);
}

function narrowed(text: string): string {
  let half = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (KIND_OF[code] !== KIND.wide) continue;
    half += text.slice(from, at) + (HALF.get(code) ?? '');
    from = at + 1;
  }
  return half + text.slice(from);
}

/** Drops white space of every kind. */
export function withoutSpace(text: string): string {
  return (kindsIn(text) & KIND.space) === 0 ? text : text.replace(SPACE, '');
}

/** Text for comparing names, titles and values: no white space, half width, no `★ ☆ *` marks. Brackets stay. */
export function nameKey(text: string): string {
  return kindsIn(text) === 0 ? text : halfWidth(withoutSpace(text)).replace(MARKS, '');
}

/** Most labels hold nothing but Chinese characters: nothing in them needs unifying, and most time is saved here. */
const PLAIN = /^[\u4E00-\u9FFF]*$/u;

/** Text for comparing labels: like {@link nameKey}, without brackets and their content, colons and trailing weights. */
export function labelKey(text: string): string {
  return PLAIN.test(text) ? text : withoutWeight(withoutBrackets(nameKey(text)).replace(/:/gu, ''));
}

/** A tier name for comparing: like {@link labelKey}, without the word 指标. */
export function tierKey(text: string): string {
  return withoutWeight(labelKey(text).replace(/指标/gu, ''));
}

const OPENING = '([【〔';
const CLOSING = ')]】〕';
const CLOSES = /[)\]】〕]/u;

/** Drops bracketed parts, also nested ones; a bracket without its partner stays. One pass, however deep they nest. */
function withoutBrackets(text: string): string {
  const end = text.search(CLOSES);
  if (end < 0) return text;
  // One pair is all most labels have.
  if (text.slice(end + 1).search(CLOSES) < 0) {
    const start = text.lastIndexOf(OPENING[CLOSING.indexOf(text[end] ?? '')] ?? '', end);
    return start < 0 ? text : text.slice(0, start) + text.slice(end + 1);
  }
  const kept: string[] = [];
  const kinds: readonly number[][] = [[], [], [], []];
  for (const char of text) {
    const start = kinds[CLOSING.indexOf(char)]?.at(-1);
    if (start === undefined) {
      kinds[OPENING.indexOf(char)]?.push(kept.length);
      kept.push(char);
      continue;
    }
    kept.length = start;
    for (const open of kinds) while ((open.at(-1) ?? -1) >= start) open.pop();
  }
  return kept.join('');
}

/** No weight is written longer than this: 产出指标50分, 100.5%. */
const LONGEST_WEIGHT = 9;

function withoutWeight(label: string): string {
  let key = label;
  for (;;) {
    const weight = /\d+(?:\.\d+)?(?:分|%)$/u.exec(key.slice(-LONGEST_WEIGHT))?.[0];
    if (weight === undefined) return key;
    key = key.slice(0, -weight.length);
  }
}
