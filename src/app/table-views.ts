import { coverageOf } from '../core/export/coverage';
import type { Locale } from '../core/locale';
import { areaToA1, toA1 } from '../core/sheet/address';
import { indicatorsOf, type TargetTable } from '../core/table/model';
import { nameWithoutCode, splitCodeName } from '../core/value/project-code';
import { ANCHOR_NAMES, KIND_NAMES, LAYOUT_NAMES, ROLE_NAMES, SCHEME_NAMES } from './names';
import type { EvidenceView, TableView } from './views';

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
