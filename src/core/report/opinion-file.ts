import type { Locale } from '../locale';
import { parseJson, type Parsed } from '../packs/parse-json';
import {
  DEFAULT_OPINION,
  opinionFileSchema,
  opinionTemplateSchema,
  type OpinionTemplate,
} from './opinion-template';

/** Reads a template of one's own; what it leaves out is worded as usual in this language. */
export function parseOpinionTemplate(text: string, locale: Locale): Parsed<OpinionTemplate> {
  const read = parseJson(text, opinionFileSchema);
  if (!read.ok) return read;
  const own = Object.entries(read.value).filter(([name]) => Object.hasOwn(opinionTemplateSchema.shape, name));
  return { ok: true, value: { ...DEFAULT_OPINION[locale], ...Object.fromEntries(own) } };
}

/** A template as the text of a file, whole, so that it can be edited anywhere. */
export function opinionTemplateText(template: OpinionTemplate): string {
  return `${JSON.stringify({ schema: 'target-table/opinion@1', ...template }, null, 2)}\n`;
}
