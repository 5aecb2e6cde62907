import type { Bilingual } from '../locale';

/** What a wording can have filled in. Each goes by its Chinese name and, in English wordings, by its key. */
const NAMES = {
  projects: '项目数',
  returned: '退回项目数',
  errors: '错误数',
  warnings: '警告数',
  infos: '提示数',
  count: '条数',
  number: '序号',
  project: '项目名称',
  code: '项目编码',
  sheet: '工作表',
  cell: '位置',
  row: '所在行',
  what: '问题',
  how: '修改建议',
  clauses: '依据',
} as const;
export type Placeholder = keyof typeof NAMES;

const KEYS: ReadonlyMap<string, Placeholder> = new Map(
  (Object.keys(NAMES) as Placeholder[]).flatMap((key) => [
    [key, key],
    [NAMES[key], key],
  ]),
);

/** The placeholder as it is written: `{序号}`, in English `{number}`. */
export function written(placeholder: Placeholder): Bilingual {
  return { 'zh-CN': `{${NAMES[placeholder]}}`, en: `{${placeholder}}` };
}

/** Every brace opens a placeholder; one that is not closed counts up to the end of the line. */
const IN_BRACES = /\{([^{}\n]*)\}?/gu;

/** What stands in braces in a wording and cannot be filled in there. */
export function unknownPlaceholders(wording: string, allowed: readonly Placeholder[]): readonly string[] {
  return Array.from(wording.matchAll(IN_BRACES)).flatMap(([whole, name = '']) => {
    const key = whole.endsWith('}') ? KEYS.get(name) : undefined;
    return key !== undefined && allowed.includes(key) ? [] : [whole];
  });
}

/** Whether the placeholder stands in a wording. */
export function has(wording: string, placeholder: Placeholder): boolean {
  return Array.from(wording.matchAll(IN_BRACES)).some(([, name = '']) => KEYS.get(name) === placeholder);
}

/** What {@link unknownPlaceholders} looks for, as a pattern of JSON Schema. */
export function placeholderPattern(allowed: readonly Placeholder[]): string {
  const names = allowed.flatMap((key) => [NAMES[key], key]);
  return names.length === 0 ? '^[^{]*$' : `^(?:[^{]|\\{(?:${names.join('|')})\\})*$`;
}

/** Fills the braces of a wording; what is filled in is never read again. What cannot be filled in stays. */
export function fill(wording: string, values: Partial<Readonly<Record<Placeholder, string>>>): string {
  return wording.replace(IN_BRACES, (whole, name: string) => {
    const key = KEYS.get(name);
    return (key && values[key]) ?? whole;
  });
}
