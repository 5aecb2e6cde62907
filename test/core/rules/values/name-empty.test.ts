import { nameEmpty } from '../../../../src/core/rules/values/name-empty';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const filled = row('质量', '图书完好率', '≥90%');

const good = (name: string, value = '≥30册'): Case => ({ rows: [row('数量', name, value), filled] });

const nameless = (message: string, name: string, value = '≥30册'): InvalidCase => ({
  rows: [row('数量', name, value), filled],
  findings: [{ at: 'C11', message, severity: 'error' }],
});

describeRule(nameEmpty, {
  valid: [
    good('更新图书'),
    good('3D打印课'),
    good('目标任务数'),
    good('具体指标数'),
    good('12月讲座'),
    { name: 'neither name nor value', rows: [row('数量', '', ''), filled] },
    { name: 'a total', rows: [filled, ['合计', '', '', '', '100', '']] },
  ],
  invalid: [
    nameless('blank', ''),
    nameless('blank', '', '及时'),
    nameless('blank', '', 'XX'),
    nameless('blank', '★'),
    nameless('slot', '1.'),
    nameless('slot', '…'),
    nameless('slot', '①'),
    nameless('slot', '目标1'),
    nameless('slot', '具体指标'),
  ],
});
