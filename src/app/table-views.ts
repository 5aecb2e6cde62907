import type { Locale } from '../core/locale';
import { areaToA1, toA1 } from '../core/sheet/address';
import { indicatorsOf, type TargetTable } from '../core/table/model';
import { schemeOf } from '../core/tiers/schemes';
import { nameWithoutCode, splitCodeName } from '../core/value/project-code';
import { ANCHOR_NAMES, KIND_NAMES, LAYOUT_NAMES, ROLE_NAMES, SCHEME_NAMES } from './names';
import type { CoverageView, EvidenceView, TableView } from './views';

/** A table as a pane shows it. */
export function tableView(table: TargetTable, locale: Locale): TableView {
  return {
    id: table.id,
    sheet: table.sheet,
    range: areaToA1(table.range),
    name: nameWithoutCode(table.project.name?.text ?? table.title?.text ?? '').trim(),
    code: splitCodeName(table.project.code?.text ?? '').code,
    kind: KIND_NAMES[locale][table.kind],
    indicators: indicatorsOf(table).length,
    coverage: coverageOf(table),
    evidence: evidenceView(table, locale),
  };
}

/** The tier 2 of the scheme with the indicators each has; several sets of a table are counted together. */
function coverageOf(table: TargetTable): readonly CoverageView[] {
  const counts = new Map<string, number>();
  for (const { keys } of indicatorsOf(table)) {
    const key = `${keys.tier1}/${keys.tier2}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const scheme = schemeOf(table.scheme);
  return (scheme?.tiers ?? []).flatMap(({ tier1, tier2 }) =>
    tier2.map((name) => ({ tier1, tier2: name, indicators: counts.get(`${tier1}/${name}`) ?? 0 })),
  );
}

function evidenceView(table: TargetTable, locale: Locale): EvidenceView {
  const { anchors, columns } = table.evidence;
  return {
    layout: LAYOUT_NAMES[locale][table.layout],
    scheme: SCHEME_NAMES[locale][table.scheme],
    anchors: anchors.map(({ cell, text, as }) => ({
      address: toA1(cell),
      text: text.trim(),
      as: ANCHOR_NAMES[locale][as],
    })),
    columns: columns.map(({ cell, text, role, corrected }) => ({
      address: toA1(cell),
      label: text.trim(),
      role,
      roleName: ROLE_NAMES[locale][role ?? 'none'],
      corrected,
    })),
  };
}
