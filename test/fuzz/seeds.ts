import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tables from '../fixtures/seed-tables.json';

const FIXTURES = join(__dirname, '..', 'fixtures', 'forms');

interface Form {
  readonly cells: readonly (readonly string[])[];
}

/** Tables as people fill them in, in every layout there is a fixture for. */
export const SEED_GRIDS: readonly (readonly (readonly string[])[])[] = [
  ...tables.map(({ cells }) => cells.map((row) => row.map(String))),
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => (JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Form).cells)
    .map((cells) => cells.map((row) => row.map(String))),
];
