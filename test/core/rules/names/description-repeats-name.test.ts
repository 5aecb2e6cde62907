import { descriptionRepeatsName } from '../../../../src/core/rules/names/description-repeats-name';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (name: string, description: string): Case => ({
  name: `${name} / ${description}`,
  rows: [described('数量', name, description, '≥5%')],
});

const bad = (name: string, description: string, fixed: string | null): InvalidCase => {
  const same = description.replaceAll(' ', '') === name;
  return {
    name: `${name} / ${description}`,
    rows: [described('数量', name, description, '≥5%')],
    findings: [
      {
        at: 'D11',
        message: same ? 'same' : 'near',
        severity: same ? 'warning' : 'info',
        fixes: fixed === null ? [] : [['choice', { D11: fixed }]],
      },
    ],
  };
};

describeRule(descriptionRepeatsName, {
  valid: [
    good('读者培训次数', '统计期内读者培训的次数'),
    good('读者培训次数', '全年举办的读者培训次数'),
    good('读者满意度', '问卷中选择满意的人数÷有效问卷数×100%'),
    good('借阅次数', '书刊借出次'),
    good('书架完好率', '完好书架率'),
    good('培训次数', '培训3次数'),
    good('借阅次数', ''),
    good('', '借阅次数'),
    {
      name: 'no description column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '借阅次数', '≥5次'],
      ],
    },
    {
      name: 'another row',
      rows: [row('数量', '借阅次数', '≥5次'), described('数量', '还书次数', '借阅次数', '≥5次')],
    },
  ],
  invalid: [
    bad('借阅次数', '借阅次数', '统计期内借阅的次数'),
    bad('借阅次数', '借 阅次数', '统计期内借阅的次数'),
    bad('读者人数', '到馆的读者人数', '统计期内读者的人数'),
    bad('培训3次数', '培训共3次数', '统计期内培训3的次数'),
    bad('借阅次数', '本镇借阅次数', '统计期内借阅的次数'),
    bad('面积', '面积', null),
    bad('读者满意度', '读者满意度', '问卷中选择满意的人数÷有效问卷数×100%'),
    bad('政策知晓率', '政策知晓率', '问卷中表示知晓的人数÷有效问卷数×100%'),
    bad('讲座到课率', '讲座到课率', '实际参加人次÷应参加人次×100%'),
    bad('书架完好率', '馆内书架完好率', '符合要求的数量÷检查总数量×100%'),
    bad('村级覆盖率', '村级覆盖率', '实际覆盖数量÷应覆盖数量×100%'),
    bad('及时上架率', '及时上架率', '按时完成的数量÷应完成的数量×100%'),
    bad('预算执行率', '预算执行率', '实际支出金额÷预算金额×100%'),
    bad('资金到位率', '资金到位率', '实际到位金额÷应到位金额×100%'),
    bad('任务完成率', '任务完成率', '实际完成数量÷计划完成数量×100%'),
    bad('借阅增长率', '借阅增长率', '（本年数－上年数）÷上年数×100%'),
    bad('图书借阅率', '图书借阅率', '__÷__×100%'),
    bad('开放效果', '开放效果', null),
    bad('总成本', '总成本。', null),
  ],
});
