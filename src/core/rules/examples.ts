import type { CatalogueEntry } from './groups';

/** Every rule with its example, in the order of the catalogue. */
export const CATALOGUE: readonly CatalogueEntry[] = [];
