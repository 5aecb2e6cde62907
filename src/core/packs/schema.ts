import { z } from 'zod';
import { LOCALES } from '../locale';
import { RULES } from '../rules';
import type { AnyRule } from '../rules/rule';
import type { RuleSettings } from './pack';
import { SEVERITIES } from '../severities';

const severity = z.enum(SEVERITIES).describe('error 错误，warning 警告，info 提示');

function settingSchema(rule: AnyRule): z.ZodType {
  const perMessage = Object.fromEntries(
    Object.keys(rule.severity).map((message) => [message, severity.optional()]),
  );
  return z
    .strictObject({
      on: z.boolean().optional(),
      severity: z.union([severity, z.strictObject(perMessage)]).optional(),
      options: withoutDefaults(rule).optional(),
    })
    .describe(`${rule.name['zh-CN']} ${rule.name.en}`);
}

/** The options as a pack writes them: what it leaves out is left to the packs below, so no default may fill it in. */
function withoutDefaults({ options }: AnyRule): z.ZodType<Readonly<Record<string, unknown>>> {
  if (!(options instanceof z.ZodObject)) return z.strictObject({});
  const shape = Object.entries(options.shape as Readonly<Record<string, z.ZodType>>).map(([key, option]) => [
    key,
    option instanceof z.ZodDefault
      ? (option.unwrap() as z.ZodType).optional().meta({ default: option.def.defaultValue })
      : option,
  ]);
  return z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>);
}

/** Settings of every rule there is, by name: an unknown rule, message or option is refused. Built when first asked. */
const ruleSettings: z.ZodType<RuleSettings> = z.lazy(
  () =>
    z.strictObject(
      Object.fromEntries(RULES.map((rule) => [rule.id, settingSchema(rule).optional()])),
    ) as unknown as z.ZodType<RuleSettings>,
);

const standing = z.strictObject({ on: z.boolean().optional(), severity: severity.optional() });
const path = z.string().min(1).max(400);
const packId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/u)
  .describe('小写字母、数字和连字符');

/** A pack of one's own, as a file. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal('target-table/pack@1'),
  id: packId,
  name: z.string().trim().min(1).max(40),
  description: z.string().trim().max(300).optional(),
  /** The pack it starts from, `default` when left out. */
  extends: packId.optional(),
  standings: z
    .strictObject({ core: standing.optional(), extra: standing.optional(), off: standing.optional() })
    .optional(),
  rules: ruleSettings.optional(),
});

/** `target-table.config.json`: what the command line goes by. Paths are relative to the file. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  /** A built-in pack or one of `packs`; left out: the one that suits the workbook. */
  pack: packId.optional(),
  /** Files with packs of one's own; a pack may extend those named before it. */
  packs: z.array(path).max(20).optional(),
  /** Applied after the pack. */
  rules: ruleSettings.optional(),
  /** The file that keeps what is ignored. */
  suppressions: path.optional(),
  /** The file that words 退回意见. */
  opinion: path.optional(),
  lang: z.enum(LOCALES).optional(),
});

export type Config = Readonly<z.infer<typeof configSchema>>;
