import type { Locale } from '../core/locale';
import { toA1 } from '../core/sheet/address';
import { COLUMN_ROLES, type ColumnRole } from '../core/table/column-vocabulary';
import type { ColumnCorrection } from '../core/table/corrections';
import { decide } from './decision-actions';
import type { Desk } from './desk';
import { ROLE_NAMES } from './names';
import { SENTENCES } from './sentences';
import type { Notice } from './views';

/**
 * Corrects what a column was taken for; null: it plays no part; undefined takes the correction back. The correction holds
 * for every table of the workbook with the same header.
 */
export async function correctColumn(
  desk: Desk,
  tableId: string,
  address: string,
  role: string | null | undefined,
): Promise<Notice | null> {
  const table = (desk.checked()?.result.tables ?? []).find(({ id }) => id === tableId);
  const place = table?.evidence.columns.find(({ cell }) => toA1(cell) === address)?.key;
  const known = role === null || role === undefined || isRole(role);
  if (!place || !known) return null;
  const same = (item: ColumnCorrection): boolean =>
    item.header === place.header && item.label === place.label && item.occurrence === place.occurrence;
  return decide(
    desk,
    (decisions) => {
      const others = decisions.corrections.filter((item) => !same(item));
      return {
        ...decisions,
        corrections: role === undefined ? others : [...others, { ...place, role }],
      };
    },
    SENTENCES[desk.locale()].columnCorrected,
  );
}

/** Every role a column may have. */
export function columnRoles(locale: Locale): readonly { readonly role: string; readonly name: string }[] {
  return COLUMN_ROLES.map((role) => ({ role, name: ROLE_NAMES[locale][role] }));
}

function isRole(role: string): role is ColumnRole {
  return (COLUMN_ROLES as readonly string[]).includes(role);
}
