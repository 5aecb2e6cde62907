import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotFromTexts, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { areaOf } from './seeds';

/** What a careful reader finds in a form. Left out: not asserted. `null`: the table has no such thing. */
export interface ExpectedTable {
  readonly kind: string;
  readonly layout: string;
  readonly title?: string | null;
  readonly code?: string | null;
  readonly name?: string | null;
  /** The displayed total of the year's budget, and the same in 万元. */
  readonly budget?: string | null;
  readonly amount?: number | null;
  readonly year?: number | null;
  readonly goals?: readonly string[];
  readonly executionWeight?: string | null;
  /** Row by row, all sets one after the other. */
  readonly comparators?: readonly (string | null)[];
  readonly units?: readonly (string | null)[];
  readonly descriptions?: readonly (string | null)[];
  readonly tierWeights?: readonly (string | null)[];
  readonly tier2Weights?: readonly (string | null)[];
  /** Every indicator row: tier 1, tier 2, name, value, and the weight where the form has one. */
  readonly sets: readonly { readonly period: string; readonly rows: readonly string[] }[];
}

/** A form as it is published, in words of our own, with the model it must give. */
export interface Form {
  readonly id: string;
  /** What is special about it. */
  readonly about: string;
  readonly sheetName: string;
  readonly cells: readonly (readonly string[])[];
  /** None where the source kept none. */
  readonly merges: readonly string[];
  readonly expected: { readonly tables: readonly ExpectedTable[]; readonly remarks: readonly string[] };
}

const FOLDER = join(__dirname, '../../fixtures/forms');

/** Every form in `test/fixtures/forms`. */
export const FORMS: readonly Form[] = readdirSync(FOLDER)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Form);

/** The sheet of a form. */
export function formSheet(form: Form): SheetSnapshot {
  return snapshotFromTexts(form.sheetName, form.cells, { merges: form.merges.map(areaOf) });
}
