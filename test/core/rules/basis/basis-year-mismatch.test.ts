import { basisYearMismatch } from '../../../../src/core/rules/basis/basis-year-mismatch';
import { row, type RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const withBasis = (basis: string): RowTexts => [...row('数量', '更新图书', '≥2000册').slice(0, 5), basis];
const year = { unitLine: '（2025年度）' };

const good = (basis: string): Case => ({ name: basis, ...year, rows: [withBasis(basis)] });

const bad = (basis: string, message: 'old' | 'plan' | 'later'): InvalidCase => ({
  name: basis,
  ...year,
  rows: [withBasis(basis)],
  findings: [{ at: 'F11', message, severity: 'info' }],
});

const plain = ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'];

describeRule(basisYearMismatch, {
  valid: [
    good('2025年工作安排'),
    good('2024年历史标准'),
    good('2024年实际完成值'),
    good('2022年、2023年、2024年实际值平均'),
    good('2021-2025年图书馆发展规划'),
    good('某财教〔2019〕17号'),
    good('《公共文化服务目录（2018年）》'),
    good('2022年项目批复'),
    good('2021年采购合同'),
    good('年度工作方案'),
    { name: 'a blank form', ...year, rows: [[...withBasis('2020年数据').slice(0, 4), '', '2020年数据']] },
    { name: 'no year known', grid: [plain, ['产出', '数量', '更新图书', '≥9册', '年度工作方案']] },
  ],
  invalid: [
    bad('2023年实际完成值', 'old'),
    bad('2020年工作计划', 'old'),
    bad('2024年工作安排', 'plan'),
    bad('2024年度工作计划', 'plan'),
    bad('2026年工作安排', 'later'),
    bad('2024年至2026年实际值', 'later'),
  ],
});
