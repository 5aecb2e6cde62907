import { described, row } from '../../../../src/core/rules/sample-table';
import { coverageVsCount } from '../../../../src/core/rules/relations/coverage-vs-count';
import seeds from '../../../fixtures/seed-tables.json';
import { describeRule, type ExpectedFinding } from '../rule-tester';

const visits = (value: string): readonly string[] => row('数量', '送书下乡次数', value);
const coverage = (value: string, description = '全县20个乡镇都要送到'): readonly string[] =>
  described('质量', '送书下乡覆盖率', description, value);
const found = (at: string): ExpectedFinding => ({ at, message: 'short', severity: 'info' });

describeRule(coverageVsCount, {
  valid: [
    { rows: [visits('≥18次'), coverage('≥90%')] },
    { name: 'a range is taken at its upper end', rows: [visits('10-18次'), coverage('≥90%')] },
    { name: 'no number of places', rows: [visits('≥3次'), coverage('≥90%', '各乡镇都要送到')] },
    { name: 'another activity', rows: [row('数量', '讲座次数', '≥3次'), coverage('≥90%')] },
    {
      name: 'a count of things, not of visits',
      rows: [row('数量', '送书下乡册数', '≥3册'), coverage('≥90%')],
    },
    { name: 'no coverage', rows: [visits('≥3次'), row('质量', '送书下乡完成率', '≥90%')] },
    { name: 'a coverage in words', rows: [visits('≥3次'), coverage('全覆盖')] },
    {
      name: 'a name that says nothing else',
      rows: [row('数量', '次数', '≥3次'), described('质量', '覆盖率', '20个村', '≥90%')],
    },
  ],
  invalid: [
    { rows: [visits('≥17次'), coverage('≥90%')], findings: [found('E12')] },
    {
      name: 'the name says how many',
      rows: [
        row('数量', '20个村巡回演出场次', '≥9场'),
        described('质量', '20个村巡回演出覆盖率', '', '100%'),
      ],
      findings: [found('E12')],
    },
    { name: 'the other way round', rows: [coverage('100%'), visits('≥6次')], findings: [found('E11')] },
    { name: 'seed 1', grid: seeds[0]?.cells ?? [], findings: [found('E18')] },
  ],
});
