import { check } from '../../../src/core/lint/check';
import { parseSuppressions, serialiseSuppressions } from '../../../src/core/lint/suppression-text';
import { snapshotFromTexts } from '../../../src/core/sheet/snapshot';
import { mutatedText } from '../mutate';
import { SEED_GRIDS } from '../seeds';
import { must, type FuzzTarget } from '../target';

const WORKBOOK = {
  sheets: SEED_GRIDS.slice(0, 3).map((grid, index) => snapshotFromTexts(`表${index}`, grid)),
};
const ALL = check(WORKBOOK).findings.length;

const TEMPLATE = JSON.stringify({
  schema: 'target-table/suppressions@1',
  suppressions: [
    {
      ...{ rule: 'unit-missing', message: 'bare', fingerprint: '0123456789abcdef', reason: '已核实' },
      ...{ date: '2024-05-01', author: '某某', place: { sheet: '表', cell: 'E14' } },
    },
    {
      ...{ rule: 'cost-over-budget', message: 'total', fingerprint: 'ffffffffffffffff' },
      ...{ reason: '追加预算', date: '2024-05-02' },
    },
  ],
});
must(parseSuppressions(TEMPLATE).ok, 'the template itself is refused');

/** Lists of ignored findings that somebody else wrote: read whole or refused; no finding is ever lost. */
export const suppressions: FuzzTarget = {
  name: 'suppressions',
  attempt: (random) => {
    const parsed = parseSuppressions(mutatedText(TEMPLATE, random));
    if (!parsed.ok) return;
    const again = serialiseSuppressions(parsed.suppressions);
    must(again.ok, 'what was read cannot be written');
    if (random.chance(0.9)) return;
    const { findings, ignored } = check(WORKBOOK, { suppressions: parsed.suppressions });
    must(findings.length + ignored.length === ALL, 'findings were lost');
  },
};
