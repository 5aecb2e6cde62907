import type { FuzzTarget } from '../target';
import { importedText } from './imported-text';
import { packs } from './packs';
import { sheets } from './sheets';
import { suppressions } from './suppressions';
import { values } from './values';
import { workbookFile } from './workbook-file';

/** Everything in the product that reads what strangers wrote. */
export const TARGETS: readonly FuzzTarget[] = [
  workbookFile,
  sheets,
  values,
  suppressions,
  packs,
  importedText,
];
