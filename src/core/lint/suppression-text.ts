import type { Bilingual } from '../locale';
import { SUPPRESSION_LIMITS, suppressionsSchema, type Suppression } from './suppression';

/** Why a list of suppressions could not be read or kept. */
export type SuppressionProblem =
  | 'too-large'
  | 'not-json'
  | 'newer-version' // written by a later version of this product
  | 'too-many'
  | 'not-suppressions';

export type ParsedSuppressions =
  | { readonly ok: true; readonly suppressions: readonly Suppression[] }
  | { readonly ok: false; readonly code: SuppressionProblem };

/** The problems in words. */
export const SUPPRESSION_PROBLEMS: Readonly<Record<SuppressionProblem, Bilingual>> = {
  'too-large': {
    'zh-CN': '忽略清单超过256 KB，没有读取。请删去不再需要的条目。',
    en: 'The list of ignored findings exceeds 256 kB and was not read. Remove entries no longer needed.',
  },
  'not-json': {
    'zh-CN': '忽略清单不是有效的JSON，没有读取。',
    en: 'The list of ignored findings is not valid JSON and was not read.',
  },
  'newer-version': {
    'zh-CN': '忽略清单由更新的版本写成，本版本无法读取，内容保持原样。请更新后再用。',
    en: 'The list of ignored findings was written by a later version; it was left as it is. Please update first.',
  },
  'too-many': {
    'zh-CN': '忽略清单超过2000条，没有读取。请删去不再需要的条目。',
    en: 'The list of ignored findings has more than 2,000 entries and was not read. Remove those no longer needed.',
  },
  'not-suppressions': {
    'zh-CN': '忽略清单的内容不完整或不是本工具所写，没有读取。每条都须写明规则、理由和日期。',
    en: 'The list of ignored findings is incomplete or not ours and was not read. Every entry needs rule, reason and date.',
  },
};

/** Reads a kept list. Never throws, whatever the text is. */
export function parseSuppressions(text: string): ParsedSuppressions {
  if (!fits(text)) return { ok: false, code: 'too-large' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, code: 'not-json' };
  }
  const { data } = suppressionsSchema.safeParse(content);
  return data ? { ok: true, suppressions: data.suppressions } : { ok: false, code: problemOf(content) };
}

/** The list as text. Refused rather than cut short when it is longer than what would be read again. */
export function serialiseSuppressions(
  suppressions: readonly Suppression[],
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: SuppressionProblem } {
  const text = JSON.stringify({ schema: 'target-table/suppressions@1', suppressions }, null, 2);
  const parsed = parseSuppressions(text);
  return parsed.ok ? { ok: true, text } : parsed;
}

function problemOf(content: unknown): SuppressionProblem {
  if (typeof content !== 'object' || content === null) return 'not-suppressions';
  const { schema, suppressions } = content as { readonly schema?: unknown; readonly suppressions?: unknown };
  const version = typeof schema === 'string' ? /^target-table\/suppressions@(\d{1,9})$/u.exec(schema) : null;
  if (version && Number(version[1]) > 1) return 'newer-version';
  const many = Array.isArray(suppressions) && suppressions.length > SUPPRESSION_LIMITS.entries;
  return version && many ? 'too-many' : 'not-suppressions';
}

/** Whether the text stays within the limit as UTF-8, counted without making the bytes. */
function fits(text: string): boolean {
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= SUPPRESSION_LIMITS.bytes; index++) {
    const code = text.charCodeAt(index);
    // Half of a pair takes two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes <= SUPPRESSION_LIMITS.bytes;
}
