import { nameTooGeneric } from '../../../../src/core/rules/names/name-too-generic';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule } from '../rule-tester';

describeRule(nameTooGeneric, {
  valid: [
    { rows: [row('时效', '新书上架及时性', '及时')] },
    { rows: [row('服务对象满意度', '读者满意度', '≥90%')] },
    { rows: [row('成本', '总体支出', '≤9万元')] },
    { rows: [row('数量', '', '≥9次')] },
  ],
  invalid: [
    {
      rows: [
        row('时效', '及时性', '及时'),
        row('成本', ' 项目总成本', '≤9万元'),
        row('服务对象满意度', '服务对象满意度', '≥90%'),
      ],
      findings: [
        {
          at: 'C11',
          message: 'generic',
          severity: 'info',
          fixes: [['choice', { C11: '镇级图书室运行及时性' }]],
        },
        {
          at: 'C12',
          message: 'generic',
          severity: 'info',
          fixes: [['choice', { C12: '镇级图书室运行总成本' }]],
        },
        { at: 'C13', message: 'generic', severity: 'info' },
      ],
    },
    {
      name: 'year and frame of the project name fall away',
      projectName: '2024年村级书屋更新专项资金',
      rows: [row('质量', '合格率', '≥90%')],
      findings: [
        {
          at: 'C11',
          message: 'generic',
          severity: 'info',
          fixes: [['choice', { C11: '村级书屋更新合格率' }]],
        },
      ],
    },
    {
      name: 'a long project name makes no indicator name',
      projectName: '全镇各行政村图书室书架更新及电子阅览设备购置项目',
      rows: [row('质量', '合格率', '≥90%')],
      findings: [{ at: 'C11', message: 'generic', severity: 'info' }],
    },
    {
      name: 'no project name',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '成本指标', '总成本', '≤9万元'],
      ],
      findings: [{ at: 'C2', message: 'generic', severity: 'info' }],
    },
  ],
});
