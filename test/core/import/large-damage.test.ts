import fc from 'fast-check';
import seedTables from '../../fixtures/seed-tables.json';
import { lostOf, tabText } from './as-text';

describe('the seed tables in one text', () => {
  it('whatever lines are lost, doubled or cut: nothing throws, and no text disappears', () => {
    const lines = seedTables.flatMap(({ cells }) => tabText(cells).split('\r\n'));
    const changes = fc.array(
      fc.record({
        at: fc.nat(lines.length - 1),
        kind: fc.constantFrom('drop', 'double', 'cut', 'page', 'blank'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(changes, (made) => {
        const broken = [...lines];
        for (const { at, kind } of made) {
          const line = broken[at] ?? '';
          const half = Math.floor(line.length / 2);
          if (kind === 'drop') broken[at] = '';
          if (kind === 'double') broken[at] = `${line}\n${line}`;
          if (kind === 'cut') broken[at] = `${line.slice(0, half)}\n${line.slice(half)}`;
          if (kind === 'page') broken[at] = `${line}\n第 ${at} 页\n`;
          if (kind === 'blank') broken[at] = `${line}\n\n\n`;
        }
        const cells = broken.flatMap((line) => line.split(/[\t\n]/u)).filter((cell) => !/[\\]/u.test(cell));
        expect(lostOf(cells, broken.join('\n'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
