import { described, row } from '../../../../src/core/rules/sample-table';
import { tierContentMismatch } from '../../../../src/core/rules/tiers/tier-content-mismatch';
import seeds from '../../../fixtures/seed-tables.json';
import { describeRule, type Case, type ExpectedFinding, type ExpectedFix } from '../rule-tester';

type Message = 'money' | 'satisfaction' | 'effect' | 'schedule' | 'cost';

const SEVERITY = {
  money: 'error',
  satisfaction: 'warning',
  effect: 'warning',
  schedule: 'info',
  cost: 'info',
} as const;

const found = (message: Message, at: string, ...fixes: readonly ExpectedFix[]): ExpectedFinding => ({
  at,
  message,
  severity: SEVERITY[message],
  fixes,
});

/** One row of the form; what is said of it, if anything, stands at its name in C11. */
const good = (tier2: string, name: string, value: string, description = '按年度台账统计'): Case => ({
  name: `${tier2} | ${name} | ${value} | ${description}`,
  rows: [described(tier2, name, description, value)],
});
const bad = (item: Case, message: Message, ...fixes: readonly ExpectedFix[]) => ({
  ...item,
  findings: [found(message, 'C11', ...fixes)],
});
const choice = (cells: Readonly<Record<string, string>>): ExpectedFix => ['choice', cells];
const toCost = choice({ B11: '成本指标' });
const toTime = choice({ B11: '时效指标' });
const toBenefit = choice({ A11: '效益指标', B11: '社会效益指标' });
const toSatisfaction = choice({ A11: '满意度指标', B11: '服务对象满意度指标' });

const seedGrid = (index: number): readonly (readonly string[])[] => seeds[index]?.cells ?? [];

describeRule(tierContentMismatch, {
  valid: [
    { name: 'seed 3', grid: seedGrid(2) },
    // Satisfactory is what a laboratory says
    good('质量', '能力验证结果满意率', '100%'),
    good('质量', '实验室间比对满意率', '100%'),
    good('质量', '细胞学标本满意率', '≥95%'),
    // Money
    good('数量', '评审费标准', '800元/人次'),
    good('数量', '争取上级资金', '≥3笔'),
    good('数量', '资金拨付笔数', '≥12笔'),
    good('数量', '资助学生人数', '≥96人'),
    good('成本', '图书购置经费', '≤12万元'),
    good('经济效益', '带动投资', '≥200万元'),
    good('质量', '专项资金', '100%'),
    // Satisfaction
    good('服务对象满意度', '读者满意度', '≥90%'),
    good('数量', '满意度调查次数', '≥2次'),
    good('数量', '回收满意度问卷', '≥300份'),
    // Effects
    good('社会效益', '阅读推广效果', '明显'),
    good('社会效益', '提升服务能力', '明显'),
    good('质量', '提升服务覆盖率', '≥90%'),
    good('质量', '提高教学质量', '明显'),
    good('数量', '促进就业人数', '≥60人'),
    good('数量', '改善居住条件', '≥30户'),
    good('数量', '提升改造公厕', '≥8座'),
    good('质量', '提升改造工程验收情况', '合格'),
    good('时效', '改善工程完工时间', '2024年11月底'),
    good('成本', '推动活动', '≤2万元'),
    // Time
    good('时效', '按期完工率', '100%'),
    good('质量', '按时办结及时率', '100%'),
    good('数量', '目录排序', '≥3项', '按时间顺序编排'),
    good('质量', '扬尘控制合格率', '≥95%', '施工期间每周抽检'),
    good('社会效益', '受益人数', '≥60人', '按期开放后的到馆人数'),
    good('服务对象满意度', '按时开馆评价', '≥90%'),
    // Cost
    good('成本', '活动支出', '≤2万元'),
    good('经济效益', '节约用电成本', '≥2万元'),
    good('社会效益', '降低企业用工费用', '明显'),
    good('质量', '成本核算准确率', '≥95%'),
    {
      name: 'cost of 2021',
      rows: [
        ['成本指标', '社会成本指标', '公众出行费用', '按台账', '≤2万元', '方案'],
        ['产出指标', '数量指标', '更新图书', '按台账', '≥200册', '方案'],
      ],
    },
    // Unknown
    { name: 'a local tier 2', rows: [['产出指标', '群众评议', '群众满意度', '按台账', '≥90%', '方案']] },
    { name: 'no tier 2', rows: [['效益指标', '', '群众满意度', '按台账', '≥90%', '方案']] },
    { name: 'no name', rows: [row('数量', '', '≥3万元')] },
    {
      name: 'no column for tier 2',
      grid: [['社区食堂绩效目标表'], ['一级指标', '三级指标', '指标值'], ['产出指标', '补助经费', '≥3万元']],
    },
  ],
  invalid: [
    bad(good('数量', '下拨补助', '≥30万元'), 'money', toCost),
    bad(good('数量', '人均补助', '500元'), 'money', toCost),
    bad(good('数量', '罚没入库', '0.2亿元'), 'money', toCost),
    bad(good('数量', '图书购置经费', '按预算'), 'money', toCost),
    bad(good('数量', '拨付专项资金', '100%'), 'money', toCost),
    bad(good('数量', '发放金额（万元）', '30'), 'money', toCost),
    bad(good('数量', '图书馆运行支出', '30'), 'money', toCost),
    bad(good('数量', '上级拨款', '及时'), 'money', toCost),
    bad(good('数量', '困难补助款', '足额'), 'money', toCost),
    bad(good('质量', '读者满意度', '≥90%'), 'satisfaction', toSatisfaction),
    bad(good('社会效益', '群众满意率', '≥90%'), 'satisfaction', toSatisfaction),
    bad(good('质量', '问卷调查满意度', '≥90%'), 'satisfaction', toSatisfaction),
    bad(good('质量', '满意群众占比', '≥90%'), 'satisfaction', toSatisfaction),
    bad(good('质量', '阅读推广效果', '明显'), 'effect', toBenefit, choice({ C11: '阅读推广效果达标率' })),
    bad(good('数量', '工作成效', '明显'), 'effect', toBenefit, choice({ C11: '工作成效达标率' })),
    bad(good('时效', '社会影响', '明显'), 'effect', toBenefit, choice({ C11: '社会影响达标率' })),
    bad(good('质量', '社会效益', '明显'), 'effect', toBenefit, choice({ C11: '社会效益达标率' })),
    bad(good('质量', '提升服务能力', '明显'), 'effect', toBenefit, choice({ C11: '服务能力提升率' })),
    bad(good('质量', '提高服务意识', '明显'), 'effect', toBenefit, choice({ C11: '服务意识提高率' })),
    bad(good('质量', '增强了基层队伍', '明显'), 'effect', toBenefit, choice({ C11: '基层队伍提升率' })),
    bad(good('质量', '改善阅览环境', '明显'), 'effect', toBenefit, choice({ C11: '阅览环境改善率' })),
    bad(good('质量', '促进全民阅读', '明显'), 'effect', toBenefit, choice({ C11: '促进全民阅读达标率' })),
    bad(good('数量', '推动全民阅读', '90%'), 'effect', toBenefit, choice({ C11: '推动全民阅读达标率' })),
    bad(good('质量', '培训效果（骨干）', '明显'), 'effect', toBenefit),
    bad(good('质量', '按时上架率', '≥90%'), 'schedule', toTime),
    bad(good('数量', '按期还书', '≥90册'), 'schedule', toTime),
    bad(good('质量', '合同工期', '90天'), 'schedule', toTime),
    bad(good('社会效益', '办理时限', '≤3天'), 'schedule', choice({ A11: '产出指标', B11: '时效指标' })),
    bad(good('成本', '采购完成时间', '6月底'), 'schedule', toTime),
    bad(good('质量', '信息发布', '≥90%', '每周按时更新'), 'schedule', toTime),
    bad(good('质量', '阅览室运行费用', '≤2万元'), 'cost', toCost),
    bad(good('社会效益', '社会运行成本', '合理'), 'cost', choice({ A11: '产出指标', B11: '成本指标' })),
    bad(good('时效', '全年支出', '均衡'), 'cost', toCost),
    {
      name: 'the style of the table: tiers without the word 指标',
      rows: [['产出', '数量', '图书购置经费', '按台账', '3万元', '方案']],
      findings: [found('money', 'C11', choice({ B11: '成本' }))],
    },
    {
      name: '2021 has a tier 1 for it',
      rows: [
        ['成本指标', '经济成本指标', '项目总成本', '按台账', '≤3万元', '方案'],
        ['产出指标', '数量指标', '图书购置经费', '按台账', '3万元', '方案'],
      ],
      findings: [found('money', 'C12', choice({ A12: '成本指标', B12: '经济成本指标' }))],
    },
    {
      name: 'a tier cell that holds for other rows too is not rewritten',
      rows: [
        ['产出指标', '数量指标', '图书购置经费', '按台账', '3万元', '方案'],
        ['', '', '更新图书', '按台账', '≥200册', '方案'],
      ],
      findings: [found('money', 'C11')],
    },
    {
      name: 'nor is a tier 1 carried down',
      rows: [row('数量', '更新图书', '≥200册'), ['', '质量指标', '读者满意度', '按台账', '≥90%', '方案']],
      findings: [found('satisfaction', 'C12')],
    },
    {
      name: 'a scheme nobody knows: nowhere to move it',
      rows: [['工作任务', '数量指标', '图书购置经费', '按台账', '3万元', '方案']],
      findings: [found('money', 'C11')],
    },
    { name: 'seed 1', grid: seedGrid(0), findings: [found('schedule', 'C21', choice({ B21: '时效指标' }))] },
    {
      name: 'seed 2',
      grid: seedGrid(1),
      findings: [found('effect', 'C14', choice({ C14: '帮扶效果达标率' }))],
    },
    {
      name: 'seed 4',
      grid: seedGrid(3),
      findings: [found('effect', 'C12', choice({ C12: '为民办事服务的人才动力提升率' }))],
    },
  ],
});
