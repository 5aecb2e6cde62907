import { z } from 'zod';
import { defineRule, type AnyRule, type Severity } from '../../../src/core/rules/rule';
import type { CellRef } from '../../../src/core/sheet/address';
import type { Edit } from '../../../src/core/sheet/edit';
import type { TargetTable } from '../../../src/core/table/model';

interface Told {
  readonly said: Record<string, never>;
}

/** A rule that reports the cell, or nothing where it is null, and offers these edits as a safe fix. */
export function stubRule(
  id: string,
  where: (table: TargetTable) => CellRef | null,
  severity: Severity = 'info',
  editsOf: (table: TargetTable) => readonly Edit[] = () => [],
): AnyRule {
  const word = (): { what: string; why: string; how: string } => ({ what: id, why: id, how: id });
  return defineRule<Told, Told>({
    id,
    name: { 'zh-CN': id, en: id },
    standing: 'core',
    severity: { said: severity },
    sources: ['house'],
    messages: { 'zh-CN': { said: word }, en: { said: word } },
    titles: { 'zh-CN': { said: () => id }, en: { said: () => id } },
    check(table, report) {
      const cell = where(table);
      if (!cell) return;
      const edits = editsOf(table);
      report({
        cell,
        message: ['said', {}],
        ...(edits.length > 0 && { fixes: [{ kind: 'safe' as const, title: ['said', {}] as const, edits }] }),
      });
    },
  });
}

/** The rule with an option, a number. */
export function withLimit(rule: AnyRule, limit: number): AnyRule {
  return { ...rule, options: z.strictObject({ limit: z.number().default(limit) }) };
}
