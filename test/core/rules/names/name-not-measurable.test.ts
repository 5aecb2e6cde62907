import { nameNotMeasurable } from '../../../../src/core/rules/names/name-not-measurable';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (name: string, value = '≥90%'): Case => ({ rows: [row('质量', name, value)] });

const bad = (
  message: 'vague' | 'counted',
  name: string,
  value: string,
  ...after: readonly string[]
): InvalidCase => ({
  rows: [row('质量', name, value)],
  findings: [
    {
      at: 'C11',
      message,
      severity: message === 'vague' ? 'warning' : 'info',
      fixes: after.map((text) => ['choice', { C11: text }] as const),
    },
  ],
});

describeRule(nameNotMeasurable, {
  valid: [
    good('藏书数'),
    good('藏书量'),
    good('借阅率'),
    good('读者满意度'),
    good('借阅人次'),
    good('馆藏产业增加值增速', '高于全市增速'),
    good('借阅量降幅'),
    good('服务半径', '≤1.5'),
    good('空气质量优良指数'),
    good('馆舍单位能耗'),
    good('参与农户'),
    good('开放时间'),
    good('开放时限'),
    good('借期期限'),
    good('总体成本'),
    good('开馆支出'),
    good('购书费'),
    good('奖励金额'),
    good('人员经费'),
    good('借阅标准'),
    good('馆舍面积'),
    good('巡展里程'),
    good('书架长度'),
    good('青年读者比例'),
    good('新书占比'),
    good('开放情况'),
    good('书架状况'),
    good('认可程度'),
    good('上架及时性'),
    good('开放效果'),
    good('阅读成效'),
    good('社会影响'),
    good('服务水平'),
    good('带动作用'),
    good('是否开放'),
    good('完工日期', '12月'),
    good('读者满意度（线上）'),
    good('通过验收', '是'),
    good('发生闭馆', '无'),
    good('目标1'),
    good('…'),
    good('', '≥3个'),
  ],
  invalid: [
    bad('vague', '维护读者交流平台', '≥90%', '维护读者交流平台完成率', '维护读者交流平台达标率'),
    bad('vague', '丰富了群众文化生活', '明显', '丰富群众文化生活情况', '丰富群众文化生活效果'),
    bad('vague', '健全开放制度', '≥90%', '健全开放制度完成率', '健全开放制度达标率'),
    bad('vague', '年度采购', '良好', '年度采购情况', '年度采购效果'),
    bad('vague', '个性化阅读', '良好', '个性化阅读情况', '个性化阅读效果'),
    bad('vague', '更新书架', '', '更新书架情况', '更新书架效果'),
    bad('vague', '更新书架', '12', '更新书架情况', '更新书架效果'),
    bad('vague', '更新书架（含配件）', '良好'),
    bad('counted', '更新书架', '≥12组', '更新书架数量'),
    bad('counted', '举办讲座', '≥12次', '举办讲座次数'),
    bad('counted', '带动读者', '≥500人', '带动读者人数'),
    bad('counted', '节约开支', '≥3万元', '节约开支金额'),
    bad('counted', '更新书架', '10月底前', '更新书架完成时间'),
    {
      name: 'no description and no basis column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '更新书架', '≥12组'],
      ],
      findings: [
        { at: 'C2', message: 'counted', severity: 'info', fixes: [['choice', { C2: '更新书架数量' }]] },
      ],
    },
  ],
});
