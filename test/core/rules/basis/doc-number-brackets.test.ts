import { docNumberBrackets } from '../../../../src/core/rules/basis/doc-number-brackets';
import { row, type RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const withBasis = (basis: string): RowTexts => [...row('数量', '更新图书', '≥2000册').slice(0, 5), basis];

const good = (basis: string): Case => ({ name: basis, rows: [withBasis(basis)] });

const bad = (basis: string, after: string): InvalidCase => ({
  name: basis,
  rows: [withBasis(basis)],
  findings: [{ at: 'F11', message: 'brackets', severity: 'info', fixes: [['safe', { F11: after }]] }],
});

describeRule(docNumberBrackets, {
  valid: [
    good('某财教〔2023〕17号'),
    good('某财教〔 2023 〕17号'),
    good('年度任务书（2024年度）'),
    good('会议纪要（2024年3月）'),
    good('年度任务书[2024]'),
    good('任务清单第3号'),
    good('（2024）17号'),
    good('文化路（2024）17号楼'),
    good('2024年（2024）17号'),
    good('某财教[17]2023号'),
    { name: 'only in a basis', goal: '落实某财教[2023]17号', rows: [withBasis('')] },
    {
      name: 'no such column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['', '', 'a', '1'],
      ],
    },
  ],
  invalid: [
    bad('某财教[2023]17号', '某财教〔2023〕17号'),
    bad('某财教(2023)17号', '某财教〔2023〕17号'),
    bad('某财教（2023）17号', '某财教〔2023〕17号'),
    bad('某财教【2023】17号', '某财教〔2023〕17号'),
    bad('某财教［2023］第17号', '某财教〔2023〕第17号'),
    bad('某财教〔2023]17号', '某财教〔2023〕17号'),
    bad('某财教 [2023] 17 号', '某财教 〔2023〕 17 号'),
    bad('《关于下达补助的通知》（某财教(2023)17号）', '《关于下达补助的通知》（某财教〔2023〕17号）'),
    bad('某财教[2023]17号、某文发[2024]5号', '某财教〔2023〕17号、某文发〔2024〕5号'),
  ],
});
