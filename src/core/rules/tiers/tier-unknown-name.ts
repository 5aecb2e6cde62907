import { indicatorsOf, type Field, type TargetTable } from '../../table/model';
import { KNOWN_TIER1, KNOWN_TIER2, isKnownTier1, isKnownTier2, tier2Name } from '../../tiers/schemes';
import { editOf } from '../edits';
import { defineRule, type ProposedFix, type Report } from '../rule';
import { nearestTier, tidy } from '../../tiers/nearest-tier';

interface Name {
  readonly name: string;
  readonly known: string;
}

interface Messages {
  readonly typo: Name;
  readonly related: Name;
}

interface Titles {
  readonly rename: { readonly name: string };
}

/** 指标层级名称不规范: one letter off a known tier, or a known tier with words around it. */
export const tierUnknownName = defineRule<Messages, Titles>({
  id: 'tier-unknown-name',
  name: { 'zh-CN': '指标层级名称不规范', en: 'Tier name' },
  standing: 'core',
  severity: { typo: 'warning', related: 'warning' },
  sources: ['S88', 'S101', 'PMKPI'],
  messages: {
    'zh-CN': {
      typo: (d) => ({
        what: `“${d.name}”应为“${d.known}”。`,
        why: '层级名称有错字时，系统导入会丢掉这一行。',
        how: `请改为“${d.known}”。`,
      }),
      related: (d) => ({
        what: `“${d.name}”不是规定的层级名称，与“${d.known}”相近。`,
        why: '一、二级指标名称应与指标体系一致。',
        how: `请核对是否为“${d.known}”。`,
      }),
    },
    en: {
      typo: (d) => ({
        what: `“${d.name}” should read “${d.known}”.`,
        why: 'Imports drop rows whose tier name is misspelt.',
        how: `Change it to “${d.known}”.`,
      }),
      related: (d) => ({
        what: `“${d.name}” is no tier of the scheme; it resembles “${d.known}”.`,
        why: 'Tier 1 and tier 2 names must follow the scheme.',
        how: `Check whether “${d.known}” is meant.`,
      }),
    },
  },
  titles: {
    'zh-CN': { rename: (d) => `改为“${d.name}”` },
    en: { rename: (d) => `Change to “${d.name}”` },
  },
  check(table, report) {
    let last1: Field | null = null;
    let last2: Field | null = null;
    for (const set of table.sets) {
      for (const { tier1, tier2, keys } of set.indicators) {
        if (tier1.source !== last1) {
          last1 = tier1.source;
          if (last1 !== null && !KNOWN_TIER1.has(keys.tier1)) judge(table, last1, 1, report);
        }
        if (tier2.source !== last2) {
          last2 = tier2.source;
          if (last2 !== null && !KNOWN_TIER2.has(keys.tier2)) judge(table, last2, 2, report);
        }
      }
    }
  },
});

function judge(
  table: TargetTable,
  field: Field,
  level: 1 | 2,
  report: (found: Report<Messages, Titles>) => void,
): void {
  if (isKnownTier1(field.text) || isKnownTier2(field.text)) return;
  const match = nearestTier(field.text, level);
  if (!match || (!match.typo && isLocal(table))) return;
  const known = `${match.known}指标`;
  const renamed = known + weightOf(field.text);
  // Only its brackets are odd: 效益指标(30分)).
  if (renamed === tidy(field.text)) return;
  report({
    cell: field.cell,
    message: [match.typo ? 'typo' : 'related', { name: tidy(field.text), known }],
    fixes: [rename(table, field, renamed, match.typo ? 'safe' : 'choice')],
  });
}

/** A tier 1 no scheme knows anything like: the table follows a scheme of its own, and so do the names around it. */
function isLocal(table: TargetTable): boolean {
  return indicatorsOf(table).some(
    ({ keys }) =>
      keys.tier1 !== '' &&
      !KNOWN_TIER1.has(keys.tier1) &&
      !KNOWN_TIER2.has(tier2Name(keys.tier1)) &&
      nearestTier(keys.tier1, 1) === null,
  );
}

function rename(
  table: TargetTable,
  field: Field,
  name: string,
  kind: 'safe' | 'choice',
): ProposedFix<Titles> {
  return { kind, title: ['rename', { name }], edits: [editOf(table, field, name)] };
}

/** The bracket or weight behind a tier name, which a renaming must not lose: （20分）. */
function weightOf(text: string): string {
  const behind = /(?:[(（[【〔].*|\d+(?:\.\d+)?分)$/u.exec(tidy(text))?.[0] ?? '';
  const open = /^([(（[【〔])\d+(?:\.\d+)?分$/u.exec(behind)?.[1];
  if (open !== undefined) return behind + (CLOSING[open] ?? '');
  // A bracket left open around anything else is part of the mistake.
  return /[)）\]】〕分]$/u.test(behind) ? behind : '';
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '〔': '〕' };
