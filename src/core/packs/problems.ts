import { z } from 'zod';
import type { Bilingual } from '../locale';

/** What is wrong with a pack, a configuration or a wording, at one place of its JSON. */
export interface SettingsProblem {
  readonly code:
    | 'not-json'
    | 'too-large'
    | 'missing'
    | 'wrong-type'
    | 'not-allowed' // another value is wanted, one of `allowed` where there are only a few
    | 'unknown-key'
    | 'out-of-range'
    | 'id-taken' // a built-in pack has this id
    | 'unknown-pack'
    | 'circle' // two packs extend each other
    | 'unknown-placeholder' // in a wording, as `found`
    | 'missing-placeholder';
  /** `rules.unit-missing.severity`, `packs[0]`; `''` for the whole text. */
  readonly path: string;
  /** The values or keys that would do, the likeliest first where there are many; a type; a bound. */
  readonly allowed: readonly (string | Bilingual)[];
  readonly found?: string;
}

/** What a schema says of the braces in a wording: the params of a custom issue. */
export interface PlaceholderIssue {
  /** What cannot be filled in, as it stands there; null where what is allowed is missing. */
  readonly found: string | null;
  readonly allowed: readonly Bilingual[];
}

/** A problem in one sentence, to be filled by {@link problemText}. */
const WORDS: Readonly<Record<SettingsProblem['code'], Bilingual>> = {
  'not-json': { 'zh-CN': '不是有效的JSON', en: 'this is not valid JSON' },
  'too-large': { 'zh-CN': '内容超过256 KB', en: 'this is larger than 256 kB' },
  missing: { 'zh-CN': '缺少这一项', en: 'this is missing' },
  'wrong-type': { 'zh-CN': '类型不对', en: 'this has the wrong type' },
  'not-allowed': { 'zh-CN': '不能取这个值', en: 'this value is not allowed' },
  'unknown-key': { 'zh-CN': '没有这一项', en: 'there is no such key' },
  'out-of-range': { 'zh-CN': '超出允许的范围', en: 'this is out of range' },
  'id-taken': { 'zh-CN': '与自带口径重名，请换一个', en: 'a built-in pack has this id; choose another' },
  'unknown-pack': { 'zh-CN': '没有这个口径', en: 'there is no such pack' },
  circle: { 'zh-CN': '口径互相继承，无法确定先后', en: 'these packs extend each other in a circle' },
  'unknown-placeholder': { 'zh-CN': '此处没有这个占位符', en: 'there is no such placeholder here' },
  'missing-placeholder': { 'zh-CN': '缺少占位符', en: 'a placeholder is missing' },
};

/** `rules.unit-missing.severity：不能取这个值。可用：error、warning、info。` */
export function problemText(
  { code, path, allowed, found }: SettingsProblem,
  locale: keyof Bilingual,
): string {
  const chinese = locale === 'zh-CN';
  const place = path === '' ? '' : `${path}${chinese ? '：' : ': '}`;
  const choices = allowed
    .map((item) => (typeof item === 'string' ? item : item[locale]))
    .join(chinese ? '、' : ', ');
  const what = found === undefined ? '' : chinese ? `“${found}”` : ` (“${found}”)`;
  const hint = choices === '' ? '' : chinese ? `可用：${choices}。` : ` Allowed: ${choices}.`;
  return `${place}${WORDS[code][locale]}${what}${chinese ? '。' : '.'}${hint}`;
}

/** The problems a schema has with a content, each at its own place. */
export function problemsOf(schema: z.ZodType, error: z.ZodError): readonly SettingsProblem[] {
  const shape = z.toJSONSchema(schema, { io: 'input' });
  return error.issues.flatMap((issue) => issueProblems(shape, issue, []));
}

type Path = readonly PropertyKey[];

function issueProblems(
  shape: z.core.JSONSchema.BaseSchema,
  issue: z.core.$ZodIssue,
  above: Path,
): readonly SettingsProblem[] {
  const at = [...above, ...issue.path];
  const path = pathText(at);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: pathText([...at, key]),
        allowed: likeliest(key, keysAt(shape, at)),
      }));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? { code: 'missing', path, allowed: [] }
          : { code: 'wrong-type', path, allowed: [issue.expected] },
      ];
    case 'invalid_value':
      return [{ code: 'not-allowed', path, allowed: issue.values.map(String) }];
    case 'invalid_union': {
      // The branch that got furthest is the one that was meant: an object with a wrong key, else the plain value.
      const [first = [], ...others] = issue.errors;
      const depth = (issues: readonly z.core.$ZodIssue[]): number =>
        Math.max(...issues.map((item) => item.path.length + (item.code === 'unrecognized_keys' ? 1 : 0)));
      const meant = others.find((issues) => depth(issues) > depth(first)) ?? first;
      return meant.flatMap((item) => issueProblems(shape, item, at));
    }
    case 'too_big':
      return [{ code: 'out-of-range', path, allowed: [`≤${issue.maximum}`] }];
    case 'too_small':
      return [{ code: 'out-of-range', path, allowed: [`≥${issue.minimum}`] }];
    case 'invalid_format':
      // The one format there is: the id of a pack.
      return [{ code: 'not-allowed', path, allowed: ['a-z 0-9 -'] }];
    case 'custom': {
      const { found, allowed } = issue.params as PlaceholderIssue;
      return found === null
        ? [{ code: 'missing-placeholder', path, allowed }]
        : [{ code: 'unknown-placeholder', path, allowed, found }];
    }
    default:
      return [{ code: 'not-allowed', path, allowed: [] }];
  }
}

function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  );
}

/** The keys an object may have at this place of the JSON. */
function keysAt(shape: z.core.JSONSchema.BaseSchema, path: Path): readonly string[] {
  let here: readonly z.core.JSONSchema.BaseSchema[] = [shape];
  for (const step of path)
    here = here.flatMap((item) => alternatives(item)).flatMap((item) => below(item, step));
  return here.flatMap(alternatives).flatMap((item) => Object.keys(item.properties ?? {}));
}

function alternatives(shape: z.core.JSONSchema.BaseSchema): readonly z.core.JSONSchema.BaseSchema[] {
  return [shape, ...(shape.anyOf ?? []).filter((item) => typeof item === 'object')];
}

function below(
  shape: z.core.JSONSchema.BaseSchema,
  step: PropertyKey,
): readonly z.core.JSONSchema.BaseSchema[] {
  const next = typeof step === 'string' ? shape.properties?.[step] : undefined;
  return typeof next === 'object' ? [next] : [];
}

/** More keys than this are no help in a sentence: then only the most similar ones are named. */
const FEW = 12;
const MOST_SIMILAR = 3;
/** Shared pairs of letters out of all; below it two words have nothing in common. */
const LEAST_SIMILAR = 0.3;

function likeliest(word: string, keys: readonly string[]): readonly string[] {
  if (keys.length <= FEW) return keys;
  const pairs = new Set(pairsOf(word));
  const similarity = (key: string): number => {
    const own = pairsOf(key);
    return own.filter((pair) => pairs.has(pair)).length / Math.max(own.length, pairs.size);
  };
  return keys
    .filter((key) => similarity(key) >= LEAST_SIMILAR)
    .sort((a, b) => similarity(b) - similarity(a))
    .slice(0, MOST_SIMILAR);
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(word.length - 1, 0) }, (_, index) => word.slice(index, index + 2));
}
