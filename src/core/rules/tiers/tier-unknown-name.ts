import { toA1 } from '../../sheet/address';
import { indicatorsOf, type Field, type TargetTable } from '../../table/model';
import {
  KNOWN_TIER1,
  KNOWN_TIER2,
  LOCAL_TIERS,
  TIER2_SYNONYMS,
  isKnownTier1,
  isKnownTier2,
  tier1Name,
  tier2Name,
} from '../../tiers/schemes';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Name {
  readonly name: string;
  readonly known: string;
}

interface Titles {
  readonly rename: { readonly name: string };
}

/** Longer names are descriptions; comparing them letter by letter says nothing. */
const LONGEST_TIER = 16;

/** 指标层级名称不规范: one letter off a known tier, or a known tier with words around it. */
export const tierUnknownName = defineRule<{ typo: Name; related: Name }, Titles>({
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
    const seen = new Set<string>();
    for (const row of indicatorsOf(table)) {
      for (const [field, level] of [[row.tier1.source, 1] as const, [row.tier2.source, 2] as const]) {
        if (!field || seen.has(toA1(field.cell))) continue;
        seen.add(toA1(field.cell));
        if (isKnownTier1(field.text) || isKnownTier2(field.text)) continue;
        const match = nearest(field.text, level);
        if (!match) continue;
        const known = `${match.known}指标`;
        report({
          cell: field.cell,
          message: [match.typo ? 'typo' : 'related', { name: tidy(field.text), known }],
          fixes: [rename(table, field, known + weightOf(field.text), match.typo ? 'safe' : 'choice')],
        });
      }
    }
  },
});

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
  return /(?:[(（[【〔].*|\d+(?:\.\d+)?分)$/u.exec(tidy(text))?.[0] ?? '';
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/gu, '');
}

/** The one known tier the text is a letter away from, or else contains or is contained in; null when none or several. */
function nearest(text: string, level: 1 | 2): { readonly known: string; readonly typo: boolean } | null {
  const name = level === 1 ? tier1Name(text) : tier2Name(text);
  const written = tidy(text);
  if (name.length < 2 || name.length > LONGEST_TIER || LOCAL_TIERS.has(name)) return null;
  const known = level === 1 ? [...KNOWN_TIER1] : [...KNOWN_TIER2, ...TIER2_SYNONYMS];
  const typos = known.filter((other) => isOneOff(name, other) || isOneOff(written, `${other}指标`));
  if (typos.length > 0) return only(typos, true);
  return only(
    known.filter((other) => name.includes(other) || other.includes(name)),
    false,
  );
}

/** The first of the names when all of them mean the same tier. */
function only(
  names: readonly string[],
  typo: boolean,
): { readonly known: string; readonly typo: boolean } | null {
  const [first] = names;
  return first !== undefined && new Set(names.map(tier2Name)).size === 1 ? { known: first, typo } : null;
}

/** Whether one character was replaced, added or dropped. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
}
