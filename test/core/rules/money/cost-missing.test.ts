import { costMissing } from '../../../../src/core/rules/money/cost-missing';
import { row, type RowTexts, type TableData } from '../../../../src/core/rules/sample-table';
import {
  describeRule,
  type Case,
  type ExpectedFinding,
  type ExpectedFix,
  type InvalidCase,
} from '../rule-tester';

const output = row('数量', '更新图书', '≥2000册');
const benefit = row('社会效益', '读者增长率', '≥5%');

const table = (name: string, rows: readonly RowTexts[], more: Partial<TableData> = {}): Case => ({
  name,
  rows,
  ...more,
});

const missing = (at: string, ...fixes: readonly ExpectedFix[]): ExpectedFinding => ({
  at,
  message: 'missing',
  severity: 'warning',
  fixes,
});

const economic = (at: string): ExpectedFinding => ({
  at,
  message: 'economic',
  severity: 'info',
  says: ['经济成本指标', '≤__万元'],
});

const bad = (item: Case, ...findings: readonly ExpectedFinding[]): InvalidCase => ({ ...item, findings });

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const slot = (name: string): RowTexts => ['', '成本指标', name, '', '', ''];

describeRule(costMissing, {
  valid: [
    table('a cost row', [output, row('成本', '总成本', '≤40万元')]),
    table('a unit cost is one', [output, row('成本', '人均成本', '≤260元/人')]),
    table('a cost row without value', [output, row('成本', '总成本', '')]),
    table('a total cost in another tier', [output, row('数量', '项目总成本', '≤40万元')]),
    table('a tier of another name', [
      output,
      ['', '成本控制指标', '总额', '按台账统计', '≤40万元', '工作方案'],
    ]),
    table('a tier that shares its cell', [
      output,
      ['', '质量、成本指标', '合格率', '按台账统计', '≥95%', '工作方案'],
    ]),
    table('no outputs at all', [benefit]),
    table('a row of unknown tier', [['', '', '印刷费', '按台账统计', '≤4万元', '工作方案'], output]),
    table('tiers of a local scheme', [
      ['完成程度', '完成数量', '更新图书', '按台账统计', '≥2000册', '工作方案'],
    ]),
    table('the tiers of 2021', [
      ['成本指标', '经济成本指标', '设备购置成本', '按台账统计', '≤40万元', '工作方案'],
      ['产出指标', '数量指标', '更新图书', '按台账统计', '≥2000册', '工作方案'],
    ]),
    table('a blank form', [row('数量', '更新图书', '')]),
    {
      name: 'a table without tier columns',
      grid: [
        ['三级指标', '指标值', '备注', '指标值确定依据', '绩效指标描述'],
        ['下乡次数', '≥3次', '', '年度工作方案', '按台账统计'],
      ],
    },
    {
      name: 'the control of the budget in the scheme of Guangdong',
      grid: [
        HEADER,
        ['预期产出指标', '数量指标', '结算项目数', '3个'],
        ['', '预算(或投资规模)控制指标', '预算执行率', '≥90%'],
        ['效果指标', '社会效益指标', '争议率', '0%'],
      ],
    },
  ],
  invalid: [
    bad(table('outputs without a cost', [output, row('质量', '完好率', '≥95%'), benefit]), missing('A11')),
    bad(
      table('the budget is not known', [output, benefit], { budget: { total: '', fiscal: '' } }),
      missing('A11'),
    ),
    bad(
      table('an empty row of the tier', [output, slot('…'), benefit], {
        budget: { total: '40', fiscal: '40' },
      }),
      missing('C12', ['choice', { C12: '项目总成本', E12: '≤40万元' }]),
    ),
    bad(
      table('an empty row, the budget not known', [output, slot('1.'), benefit], {
        budget: { total: '', fiscal: '' },
      }),
      missing('C12', ['choice', { C12: '项目总成本', E12: '≤__万元' }]),
    ),
    bad(
      table('an empty row in a table with columns for sign and unit', [output, slot('…'), benefit], {
        extraColumns: ['指标性质', '度量单位'],
      }),
      missing('C12'),
    ),
    {
      name: 'the scheme of Guangdong',
      grid: [
        HEADER,
        ['预期产出指标', '数量指标', '结算项目数', '3个'],
        ['效果指标', '社会效益指标', '争议率', '0%'],
      ],
      findings: [missing('A2')],
    },
    {
      name: 'each set by itself, in the scheme of 2021 as a hint',
      grid: [
        ['社区食堂补助绩效目标表'],
        ['中期绩效指标', ...HEADER],
        ['', '成本指标', '经济成本指标', '三年总成本', '≤36万元'],
        ['', '产出指标', '数量指标', '供餐人次', '≥3万人次'],
        ['年度绩效指标', ...HEADER],
        ['', '产出指标', '数量指标', '供餐人次', '≥1万人次'],
      ],
      findings: [economic('B5')],
    },
    {
      name: 'an empty row of the tier in the scheme of 2021',
      grid: [
        HEADER,
        ['效益指标', '经济效益指标', '增收', '≥3万元'],
        ['', '社会效益指标', '争议率', '0%'],
        ['满意度指标', '服务对象满意度指标', '读者满意度', '≥90%'],
        ['成本指标', '', '', ''],
      ],
      findings: [{ ...economic('C5'), fixes: [['choice', { C5: '项目总成本', D5: '≤__万元' }]] }],
    },
  ],
});
