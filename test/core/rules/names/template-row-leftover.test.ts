import { templateRowLeftover } from '../../../../src/core/rules/names/template-row-leftover';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule } from '../rule-tester';

describeRule(templateRowLeftover, {
  valid: [
    { name: 'a word of the project name', rows: [row('数量', '图书册数', '≥500册')] },
    { name: 'a word of the purpose', purpose: '书架采购与图书更新', rows: [row('数量', '新增书架', '≥5组')] },
    { name: 'a word of the goal', goal: '举办公益讲座', rows: [row('数量', '讲座场次', '≥5场')] },
    { name: 'the description has it', rows: [described('数量', '借阅次数', '图书室登记', '≥5次')] },
    {
      name: 'most rows share nothing: the block is short',
      rows: [
        row('数量', '道路硬化里程', '≥5公里'),
        row('数量', '路灯盏数', '≥50盏'),
        row('数量', '图书册数', '≥500册'),
      ],
    },
    { name: 'a name for any project', rows: [row('服务对象满意度', '服务对象满意度', '≥90%')] },
    {
      name: 'too little is known of the project',
      projectName: '运行经费',
      purpose: '日常开放',
      goal: '正常开放',
      rows: [row('数量', '道路硬化里程', '≥5公里')],
    },
    {
      name: 'nothing is known of the project',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '道路硬化里程', '≥5公里'],
      ],
    },
  ],
  invalid: [
    {
      rows: [described('数量', '道路硬化里程', '新建路面', '≥5公里'), row('数量', '图书册数', '≥500册')],
      findings: [{ at: 'C11', message: 'leftover', severity: 'info' }],
    },
  ],
});
