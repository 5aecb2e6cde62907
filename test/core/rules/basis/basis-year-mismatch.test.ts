import { basisYearMismatch } from '../../../../src/core/rules/basis/basis-year-mismatch';
import { row, type RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const withBasis = (basis: string): RowTexts => [...row('数量', '更新图书', '≥2000册').slice(0, 5), basis];
const year = { unitLine: '（2025年度）' };

const good = (basis: string): Case => ({ name: basis, ...year, rows: [withBasis(basis)] });

const bad = (
  basis: string,
  message: 'old' | 'plan' | 'later',
  says: readonly string[] = ['2025'],
): InvalidCase => ({
  name: basis,
  ...year,
  rows: [withBasis(basis)],
  findings: [{ at: 'F11', message, severity: 'info', says }],
});

const plain = ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'];

/** Goals of three years, and of 2025. */
const spans = (...bases: readonly [string, string]): { readonly grid: readonly RowTexts[] } => ({
  grid: [
    ['社区食堂补助绩效目标表'],
    ['（2025年度）'],
    ['中期绩效指标', ...plain],
    ['', '产出指标', '数量指标', '供餐人次', '≥3万人次', bases[0]],
    ['', '产出指标', '数量指标', '供餐桌数', '≥3桌', bases[1]],
    ['年度绩效指标', ...plain],
    ['', '产出指标', '数量指标', '供餐人次', '≥1万人次', '2025年工作计划'],
  ],
});

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
    good('2025年实际完成值'),
    good(''),
    {
      name: 'a set for several years may rest on the plan of any',
      ...spans('2024年工作计划', '2026年工作计划'),
    },
    { name: 'no year known', grid: [plain, ['产出', '数量', '更新图书', '≥9册', '年度工作方案']] },
  ],
  invalid: [
    bad('2023年实际完成值', 'old', ['2023', '2024']),
    bad('２０２３年实际完成值', 'old', ['2023', '“２０２３年实际完成值”']),
    bad('2020年工作计划', 'old'),
    bad('2024年工作安排', 'plan'),
    bad('2024年度工作计划', 'plan'),
    bad('2026年工作安排', 'later'),
    bad('2024年至2026年实际值', 'later'),
    {
      name: 'several years: only what is too old',
      ...spans('2020年工作计划', '2026年工作计划'),
      findings: [{ at: 'F4', message: 'old', severity: 'info', says: ['2020'] }],
    },
  ],
});
