import { latexArtifact } from '../../../../src/core/rules/values/latex-artifact';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { described, row, type TableData } from '../../../../src/core/rules/sample-table';

const good = (...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('质量', '图书完好率', value)] }));

const code = (value: string, kind: 'safe' | 'choice', after: string): InvalidCase => ({
  rows: [row('质量', '图书完好率', value)],
  findings: [{ at: 'E11', message: 'code', severity: 'warning', fixes: [[kind, { E11: after }]] }],
});

const plain = [row('数量', '更新图书', '≥2000册')];

const elsewhere = (at: string, after: string, data: Partial<TableData>): InvalidCase => ({
  name: `code in ${at}: ${after}`,
  rows: plain,
  ...data,
  findings: [{ at, message: 'code', severity: 'warning', fixes: [fix(at, after)] }],
});

function fix(at: string, after: string): ExpectedFix {
  return ['safe', { [at]: after }];
}

describeRule(latexArtifact, {
  valid: [
    ...good('≥90%', '$500', '$500-$800', 'US$300', '10²立方米', '完成A_1与B_2验收', '30×40米', '≥90% and'),
    { name: 'an English name of its own', rows: [row('质量', 'Windows and Office 正版率', '≥90%')] },
  ],
  invalid: [
    code('$\\geq 90\\%$', 'safe', '≥90%'),
    code('$\\ge90\\%$', 'safe', '≥90%'),
    code('\\leq 5 \\%', 'safe', '≤5%'),
    code('\\le 5次', 'safe', '≤5次'),
    code('$\\leqslant 3$ 天', 'safe', '≤3 天'),
    code('$≥ 90%$', 'safe', '≥ 90%'),
    code('≥$90%$', 'safe', '≥90%'),
    code('95\\%', 'safe', '95%'),
    code('3 \\times 4米', 'safe', '3×4米'),
    code('≥200m^{2}', 'safe', '≥200m²'),
    code('≥200m^2', 'safe', '≥200m²'),
    code('≥200m^3', 'safe', '≥200m³'),
    code('≥10^{23}个', 'choice', '≥1023个'),
    code('≥3\\mathrm{km}', 'choice', '≥3km'),
    code('≥3\\text{ 公里}', 'choice', '≥3 公里'),
    code('CO_{2}排放下降', 'choice', 'CO2排放下降'),
    code('$\\approx 90$', 'choice', '90'),
    elsewhere('A1', '图书室≥5万册藏书绩效目标表', { title: '图书室$\\geq 5$万册藏书绩效目标表' }),
    elsewhere('E4', '藏书≥5万册经费', {
      title: '藏书经费绩效目标表',
      projectName: '藏书$\\geq 5$万册经费',
    }),
    elsewhere('B6', '面积200m²', { purpose: '面积200m^{2}' }),
    elsewhere('F8', '100%', { plan: { shares: ['25%', '50%', '75%', '100\\%'] } }),
    elsewhere('B9', '完好率≥90%', { goal: '完好率$\\geq 90\\%$' }),
    elsewhere('C11', '出勤≥8小时人数', { rows: [row('数量', '出勤$\\geq 8$小时人数', '≥20人')] }),
    elsewhere('D11', '面积≥20平方米', {
      rows: [described('数量', '更新图书', '面积$\\geq 20$平方米', '≥2册')],
    }),
    elsewhere('F11', '完好率≥90%', {
      rows: [['产出指标', '数量指标', '更新图书', '按台账统计', '≥2册', '完好率$\\geq 90\\%$']],
    }),
    elsewhere('G11', '面积≥20m²为满分', {
      extraColumns: ['评价标准'],
      rows: [row('数量', '更新图书', '2册', '面积≥20m^{2}为满分')],
    }),
    elsewhere('G11', '%', {
      extraColumns: ['度量单位'],
      rows: [row('质量', '图书完好率', '90', '\\%')],
    }),
    elsewhere('G11', '≥', {
      extraColumns: ['指标性质'],
      rows: [row('数量', '更新图书', '2册', '$\\geq$')],
    }),
    {
      name: 'a stray word between Chinese characters',
      rows: [
        row('数量', '党建 and 业务培训期数', '≥2期'),
        described('数量', '更新图书', '书刊or报纸', '≥2册'),
      ],
      findings: [
        { at: 'C11', message: 'word', severity: 'info' },
        { at: 'D12', message: 'word', severity: 'info' },
      ],
    },
  ],
});
