import { packFor } from '../../../src/core/packs/pack-for';
import { recognise } from '../../../src/core/table/recognise';
import type { TargetTable } from '../../../src/core/table/model';
import { EXAMPLE_SHEET } from '../table/example-table';

const [EXAMPLE] = recognise(EXAMPLE_SHEET).tables;
if (!EXAMPLE) throw new Error('no table');

function table(over: Partial<TargetTable>, code: string | null = null): TargetTable {
  const field = code === null ? null : { text: code, cell: { row: 3, column: 1 } };
  return {
    ...(EXAMPLE as TargetTable),
    layout: 'general',
    scheme: '2015',
    project: { code: field, name: null },
    ...over,
  };
}

const HEBEI = table({ layout: 'hebei' });
const CENTRAL = table({ layout: 'central-2015' });

describe('the pack for a workbook', () => {
  it.each([
    ['default', []],
    ['default', [table({})]],
    ['hebei', [HEBEI]],
    ['hebei', [table({}, ' 1307 0024P00001410007P')]],
    ['hebei', [table({ scheme: '2021' }, '13070024P00001410007P')]],
    ['default', [table({}, '43060025P000300110001')]],
    ['default', [table({}, '1307')]],
    ['default', [table({}, '')]],
    ['central-2021', [table({ scheme: '2021' })]],
    ['central-2021', [table({ layout: 'central-2021' })]],
    ['central-2015', [CENTRAL]],
    ['hebei', [CENTRAL, HEBEI, HEBEI]],
    ['default', [CENTRAL, HEBEI]],
    ['default', [table({}), table({}), HEBEI]],
  ] as const)('is %s', (id, tables) => expect(packFor(tables)).toBe(id));
});
