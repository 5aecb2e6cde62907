import { cleanSheet } from '../../../src/core/export/clean-sheet';
import { recognise } from '../../../src/core/table/recognise';
import { FORMS, formSheet } from '../table/forms';
import { SEED_SHEETS } from '../table/seeds';
import { contentOf } from './content';
import { drawn } from './drawn';

const TABLES = [...FORMS.map(formSheet), ...SEED_SHEETS].flatMap((sheet) =>
  recognise(sheet).tables.map((table) => [`${sheet.name} ${table.id}`, table] as const),
);

describe('a clean sheet read again', () => {
  it.each(TABLES.filter(([, { kind }]) => kind !== 'template'))('says the same: %s', (_, table) => {
    const sheet = drawn(cleanSheet(table, '规范表'));
    for (const merges of [sheet.merges, null]) {
      const { tables } = recognise({ ...sheet, merges });
      expect(tables.map(contentOf)).toEqual([contentOf(table)]);
    }
  });
});
