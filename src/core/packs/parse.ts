import { z } from 'zod';
import type { LintSettings } from '../lint/settings';
import { BUILT_IN_PACKS } from './built-in';
import type { Pack } from './pack';
import { packChain } from './pack-chain';
import { parseJson, type Parsed } from './parse-json';
import type { SettingsProblem } from './problems';
import { configSchema, packSchema, type Config } from './schema';
import { SEVERITIES } from '../severities';

/** Reads a pack of one's own. `others` are the own packs read before it: only those and the built-in ones can be extended. */
export function parsePack(text: string, others: readonly Pack[] = []): Parsed<Pack> {
  const read = parseJson(text, packSchema);
  if (!read.ok) return read;
  const { id, name, description = '', extends: parent = 'default', standings, rules = {} } = read.value;
  const pack: Pack = {
    id,
    name: { 'zh-CN': name, en: name },
    description: { 'zh-CN': description, en: description },
    extends: parent,
    standings,
    rules,
  };
  const rest = others.filter((other) => other.id !== id);
  const problem = BUILT_IN_PACKS.some((other) => other.id === id)
    ? { code: 'id-taken' as const, path: 'id', allowed: [] }
    : (unknownPack(parent, 'extends', rest) ?? circle(pack, rest));
  return problem ? { ok: false, problems: [problem] } : { ok: true, value: pack };
}

/** Reads a configuration file; its packs are other files, so they are put together in {@link settingsOf}. */
export function parseConfig(text: string): Parsed<Config> {
  return parseJson(text, configSchema);
}

/** The settings a configuration and its packs amount to. */
export function settingsOf(config: Config, packs: readonly Pack[] = []): Parsed<LintSettings> {
  const problem = config.pack === undefined ? null : unknownPack(config.pack, 'pack', packs);
  if (problem) return { ok: false, problems: [problem] };
  return { ok: true, value: { pack: config.pack, packs, rules: config.rules } };
}

const severity = z.enum(SEVERITIES);
const id = z.string().max(60);
const storedRules = z.record(
  id,
  z.strictObject({
    on: z.boolean().optional(),
    severity: z.union([severity, z.record(id, severity)]).optional(),
    options: z.record(id, z.unknown()).optional(),
  }),
);
const words = z.strictObject({ 'zh-CN': z.string().max(300), en: z.string().max(300) });
const storedStanding = z
  .strictObject({ on: z.boolean().optional(), severity: severity.optional() })
  .optional();

/**
 * Settings as this product stores them. Laxer than a pack: a rule that another version knows must not make a workbook's
 * decisions unreadable; `resolveRules` passes over it.
 */
export const settingsSchema = z.strictObject({
  pack: id.nullable().optional(),
  packs: z
    .array(
      z.strictObject({
        id,
        name: words,
        description: words,
        extends: id.nullable(),
        standings: z
          .strictObject({ core: storedStanding, extra: storedStanding, off: storedStanding })
          .optional(),
        rules: storedRules,
      }),
    )
    .max(20)
    .optional(),
  rules: storedRules.optional(),
}) satisfies z.ZodType<LintSettings>;

function unknownPack(id: string, path: string, own: readonly Pack[]): SettingsProblem | null {
  const ids = [...BUILT_IN_PACKS, ...own].map((pack) => pack.id);
  return ids.includes(id) ? null : { code: 'unknown-pack', path, allowed: ids };
}

function circle(pack: Pack, others: readonly Pack[]): SettingsProblem | null {
  const chain = packChain(pack.extends ?? 'default', [...others, pack]);
  return chain.includes(pack) ? { code: 'circle', path: 'extends', allowed: [] } : null;
}
