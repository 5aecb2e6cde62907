import { basisNotABasis } from '../../../../src/core/rules/basis/basis-not-a-basis';
import { row, type RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const withBasis = (basis: string): RowTexts => [
  ...row('服务对象满意度', '读者满意度', '≥95%').slice(0, 5),
  basis,
];

const good = (basis: string): Case => ({ name: basis, rows: [withBasis(basis)] });

/** The sample form names no budget year but that of its code, 2024. */
const bad = (
  basis: string,
  message: 'source' | 'topic' | 'experience',
  more: Partial<InvalidCase> = {},
  years: readonly [string, string] = ['2024', '2023'],
): InvalidCase => ({
  name: basis,
  rows: [withBasis(basis)],
  ...more,
  findings: [
    {
      at: 'F11',
      message,
      severity: message === 'experience' ? 'info' : 'warning',
      fixes: [
        ['choice', { F11: '《__》' }],
        ['choice', { F11: `${years[0]}年工作计划` }],
        ['choice', { F11: `历史标准（${years[1]}年实际值__）` }],
      ],
    },
  ],
});

const plain = ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'];

describeRule(basisNotABasis, {
  valid: [
    good(''),
    good('计划标准'),
    good('行业标准'),
    good('历史标准'),
    good('预算支出标准'),
    good('某局三定方案'),
    good('年度工作安排'),
    good('主管部门工作要求'),
    good('图书采购合同'),
    good('《公共图书馆服务规范》'),
    good('某文旅发〔2023〕18号'),
    good('2023年历史经验'),
    good('上年历史经验'),
    good('近3年历史经验平均水平'),
    good('2023年读者问卷调查结果'),
    good('读者满意度调查工作方案'),
    good('固定资产台账管理制度'),
    good('局务会议纪要'),
    good('上级下达任务'),
    good('读者满意率'),
    {
      name: 'nothing to repeat',
      grid: [plain, ['产出指标', '数量指标', '', '≥12次', ' ']],
    },
    { name: 'no such column', grid: [plain.slice(0, 4), ['产出指标', '数量指标', '现场检查', '≥12次']] },
  ],
  invalid: [
    bad('调查问卷', 'source'),
    bad('问卷调查', 'source'),
    bad('读者满意度调查', 'source'),
    bad('受访读者满意度', 'source'),
    bad('现场检查', 'source'),
    bad('开馆台账', 'source'),
    bad('历史经验', 'experience'),
    bad('往年经验', 'experience'),
    bad('多年工作经验', 'experience'),
    bad(' 惯例 ', 'experience'),
    bad('读者满意度', 'topic'),
    bad('历史 经验', 'experience', { title: '2025年度镇级图书室运行经费绩效目标表' }, ['2025', '2024']),
    {
      name: 'no year known',
      grid: [plain, ['满意度指标', '服务对象满意度指标', '读者满意度', '≥95%', '惯例']],
      findings: [
        {
          at: 'E2',
          message: 'experience',
          severity: 'info',
          fixes: [
            ['choice', { E2: '《__》' }],
            ['choice', { E2: '__年工作计划' }],
            ['choice', { E2: '历史标准（__年实际值__）' }],
          ],
        },
      ],
    },
  ],
});
