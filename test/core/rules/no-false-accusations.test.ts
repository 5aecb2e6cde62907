import { RULES } from '../../../src/core/rules';
import { snapshotFromTexts } from '../../../src/core/sheet/snapshot';
import { recognise } from '../../../src/core/table/recognise';
import { lint } from '../../../src/core/lint/linter';
import { row, sheetOf } from '../../../src/core/rules/sample-table';

/** The rules whose silence these rows prove; later rules have rows of their own. */
const IDS = new Set([
  ...['unit-missing', 'money-unit-incomplete', 'unit-name-mismatch', 'cost-over-budget', 'cost-comparator'],
  ...['tier-pair-mismatch', 'tier-unknown-name', 'budget-sum', 'plan-percent', 'percent-over-100'],
  ...['latex-artifact', 'comparator-form', 'repeated-header', 'continuation-row'],
]);

/** Rows a careful reviewer would pass: tier 2, name, value. The budget is 100 万元. */
const ROWS: readonly (readonly [tier2: string, name: string, value: string])[] = [
  ['数量', '技能培训人数', '≥320人'],
  ['数量', '惠及群众人次', '≥1.2万人次'],
  ['数量', '送戏下乡场次', '≥36场'],
  ['数量', '农村户厕改造户数', '=128户'],
  ['数量', '森林防火巡查次数', '≥240次'],
  ['数量', '义诊批次', '≥4批次'],
  ['数量', '专题会议数量', '≥2次'],
  ['数量', '骨干培训班数量', '2期'],
  ['数量', '编制规划数量', '1份'],
  ['数量', '调研报告数量', '≥3篇'],
  ['数量', '课题研究项目数', '=5个'],
  ['数量', '执法记录仪购置数量', '12台'],
  ['数量', '造林树苗购置数量', '≥5000株'],
  ['数量', '化肥采购量', '≥20吨'],
  ['数量', '有机肥施用量', '40公斤/亩'],
  ['数量', '水稻种植面积', '≥1.5万亩'],
  ['数量', '道路硬化面积', '≥3,600平方米'],
  ['数量', '防护林面积', '≥12公顷'],
  ['数量', '河道清淤长度', '≥8.6公里'],
  ['数量', '管网改造长度（米）', '≥1200'],
  ['数量', '国省道养护里程', '≥310km'],
  ['数量', '光缆铺设', '≥35皮长公里'],
  ['数量', '粮食产量', '≥2.3万吨'],
  ['数量', '生猪存栏量', '≥3000头'],
  ['数量', '云存储容量', '≥20TB'],
  ['数量', '年供水量', '≥30万立方米'],
  ['数量', '并网发电量', '≥500万千瓦时'],
  ['数量', '志愿服务时长', '≥1200小时'],
  ['数量', '开馆天数', '≥310天'],
  ['数量', '疫苗接种剂次', '≥8000剂次'],
  ['数量', '受资助学生数', '≥96名'],
  ['数量', '行政村保洁覆盖数', '42个'],
  ['数量', '路灯维护数量', '≥300盏'],
  ['数量', '社区矫正对象走访频次', '每月不低于一次'],
  ['数量', '宣传册发放', '3000-5000册'],
  ['数量', '公益岗位开发', '≥20个'],
  ['数量', '安全生产事故起数', '0起'],
  ['质量', '工程验收合格率', '=100%'],
  ['质量', '设备完好率', '≥98.5%'],
  ['质量', '空气质量优良天数比例', '≥80%'],
  ['质量', '数据误差', '±3%以内'],
  ['质量', '新生儿死亡率', '≤3‰'],
  ['质量', '支付差错率', '≤5‱'],
  ['质量', '系统正常运行率', '99.9%'],
  ['数量', '参会代表数', '120人'],
  ['数量', '专家评审费标准', '800元/人次'],
  ['质量', '一次性通过率', '≥98%（抽检）'],
  ['成本', '成本控制率', '≤100%'],
  ['经济效益', '投入产出比', '1：3'],
  ['社会效益', '每万人拥有律师数', '≥3.5人'],
  ['时效', '服务期限', '2024.1.1-2024.12.31'],
  ['数量', '演出场次', '100余场'],
  ['质量', '孕产妇死亡率', '≤12/10万'],
  ['质量', '生师比', '18:1'],
  ['质量', '出厂水浊度', '≤1NTU'],
  ['质量', '出厂水pH值', '6.5-8.5'],
  ['质量', '林地郁闭度', '≥0.2'],
  ['质量', '绩效评价等级', '良好及以上'],
  ['质量', '公路技术状况等级', '二级'],
  ['质量', '景区质量等级', '4A级'],
  ['质量', '执行标准', '符合GB/T 19001要求'],
  ['质量', '是否通过第三方检测', '是'],
  ['质量', '审核准确情况', '准确无误'],
  ['质量', '单位能耗降低率', '≥1.5%'],
  ['质量', 'PM2.5年均浓度', '≤35微克/立方米'],
  ['质量', '政策知晓率', '80%-90%'],
  ['时效', '项目完成时间', '2024年11月30日前'],
  ['时效', '资金拨付时间', '12月底前'],
  ['时效', '设备到货时间', '第三季度'],
  ['时效', '项目实施周期', '≤10个月'],
  ['时效', '投诉办结时限', '≤15个工作日'],
  ['时效', '故障响应时间', '≤30分钟'],
  ['时效', '补助发放及时率', '100%'],
  ['时效', '发放及时性', '按时发放'],
  ['时效', '工程开工', '2024-03-15'],
  ['成本', '项目总成本', '≤100万元'],
  ['成本', '人均培训成本', '≤260元/人·天'],
  ['成本', '农田建设补助标准', '1600元/亩'],
  ['成本', '公用经费标准', '=850元/生·年'],
  ['成本', '成本节约率', '≥3%'],
  ['成本', '预算偏差率', '≤5%'],
  ['经济效益', '带动社会投资', '≥2亿元'],
  ['经济效益', '撬动项目总投资', '≥500万元'],
  ['经济效益', '主营业务收入增长率', '≥130%'],
  ['经济效益', '国有资产保值增值率', '≥103%'],
  ['经济效益', '农民人均可支配收入增幅', '高于全省平均水平'],
  ['经济效益', '村集体收入提高', '≥5个百分点'],
  ['经济效益', '劳动生产率', '≥15万元/人'],
  ['社会效益', '新增就业岗位', '≥60个'],
  ['社会效益', '群众法治意识', '进一步增强'],
  ['社会效益', '万人发明专利拥有量', '≥6件'],
  ['社会效益', '参与健身人数比例', '≥38%'],
  ['社会效益', '媒体报道篇次', '≥20篇次'],
  ['生态效益', '森林覆盖率提高', '0.3个百分点'],
  ['生态效益', '二氧化碳减排量', '≥120吨'],
  ['生态效益', '地表水达标情况', '稳定达到Ⅲ类'],
  ['可持续影响', '设施使用年限', '≥15年'],
  ['可持续影响', '管护机制健全性', '健全'],
  ['服务对象满意度', '受益群众满意度', '≥92%'],
  ['服务对象满意度', '家长满意度', '≥90分'],
  ['服务对象满意度', '参训学员满意度', '≥95%'],
];

const grouped = [...ROWS].map((cells) => row(...cells));

describe('correct rows', () => {
  const rules = RULES.filter((rule) => IDS.has(rule.id));

  it('are judged by every rule this list speaks for', () => expect(rules).toHaveLength(IDS.size));

  it.each(ROWS)('%s: %s %s', (tier2, name, value) => {
    const { tables } = recognise(sheetOf({ rows: [row(tier2, name, value)] }));
    expect(tables.map((table) => table.sets.flatMap((set) => set.indicators).length)).toEqual([1]);
    expect(lint(tables, rules).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it('stay correct in one long table', () => {
    const { tables } = recognise(sheetOf({ rows: grouped }));
    expect(tables.flatMap((table) => table.sets.flatMap((set) => set.indicators))).toHaveLength(ROWS.length);
    expect(lint(tables, rules).map(({ rule, message, cell }) => `${rule} ${message} ${cell.row}`)).toEqual(
      [],
    );
  });

  it('stay correct without the form above them, in columns that come in another order', () => {
    const grid = grouped.map(([tier1 = '', tier2 = '', name = '', , value = '']) => [
      value,
      tier2,
      name,
      tier1,
    ]);
    const sheet = snapshotFromTexts('指标', [['指标值', '二级指标', '三级指标', '一级指标'], ...grid]);
    const { tables } = recognise(sheet);
    expect(tables.flatMap((table) => table.sets.flatMap((set) => set.indicators))).toHaveLength(ROWS.length);
    expect(lint(tables, rules).map(({ rule, message, cell }) => `${rule} ${message} ${cell.row}`)).toEqual(
      [],
    );
  });
});

/** Values that say more than one plain number; what they mean is for the person to judge. */
const UNCLEAR: readonly (readonly [tier2: string, name: string, value: string])[] = [
  ['数量', '服务网点数量', '1+17个'],
  ['数量', '培训人数', '1期/60人'],
  ['数量', '服务群众人次', '5000+人次'],
  ['质量', '出厂水氨氮浓度', '≤5（8）mg/L'],
  ['质量', '出厂水氨氮含量', '5（8）'],
  ['质量', '隐患整改率', '95+%'],
  ['质量', '设备完好率', '120%↑'],
  ['质量', '差错率', '≥5%↓'],
  ['成本', '项目总成本', '80+40万元'],
  ['社会效益', '政策知晓率', '90↑'],
];

describe('rows that leave open what is meant', () => {
  const ids = [...IDS, 'comparator-missing', 'comparator-direction', 'value-multi', 'value-zero-or-negative'];
  const rules = RULES.filter((rule) => ids.includes(rule.id));

  it.each(UNCLEAR)('are not judged: %s: %s %s', (tier2, name, value) => {
    const { tables } = recognise(sheetOf({ rows: [row(tier2, name, value)] }));
    expect(lint(tables, rules).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});
