import fc from 'fast-check';
import { mayExceedWhole, nameFacts } from '../../../src/core/value/indicator-name';

const direction = (name: string) => nameFacts(name).direction;

describe('the direction of an indicator', () => {
  it.each([
    ...[
      '投诉率',
      '读者投诉次数',
      '安全事故发生率',
      '事故起数',
      '设备故障停机时间',
      '违法违规问题数',
      '能耗',
      '单位产值能耗',
    ],
    ...[
      '污染物排放量',
      '排放总量',
      '房屋空置率',
      '人员流失率',
      '死亡人数',
      '差错率',
      '预算偏差率',
      '项目结余资金率',
    ],
    ...[
      '拨款差错率',
      '结算争议率',
      '逾期发放率',
      '逾期办结率',
      '超时完成率',
      '不合格率',
      '未覆盖率',
      '不满意度',
    ],
    ...[
      '方案调整次数（年内）',
      '故障修复时间',
      '投诉响应时间',
      '投诉办结时限',
      '总成本',
      '运行费用',
      '登记失业率',
      '管网漏损率',
      '社区矫正对象再犯罪率',
      '院感漏报率',
      '意外伤亡人数',
      '重复发放率',
    ],
  ])('%s: less is better', (name) => expect(direction(name)).toBe('adverse'));

  it.each([
    ...[
      '投诉处理率',
      '违规行为责停率',
      '隐患整改率',
      '争议化解率',
      '不良资产追回率',
      '能耗下降率',
      '排放削减率',
      '死亡率下降幅度',
    ],
    ...['成本节约率', '资金节支率', '预算支出率', '支出进度', '预算执行率'],
    ...[
      '验收合格率',
      '任务完成率',
      '污水排放达标率',
      '读者满意度',
      '政策知晓率',
      '补助发放到位率',
      '采购及时率（11月）',
      '参会出勤率',
    ],
    ...['投诉满意度', '费用报销及时率'],
  ])('%s: more is better', (name) => expect(direction(name)).toBe('positive'));

  it.each([
    ...[
      '更新图书数量',
      '道路长度',
      '',
      '！',
      '阅读氛围',
      '利用率',
      '投诉热线数量',
      '事故应急演练次数',
      '违法建设拆除面积',
    ],
    ...[
      '教育支出占比',
      '支出绩效评价项目数',
      '结转资金使用率',
      '水土流失治理面积',
      '死亡畜禽处理量',
      '发病救治率',
    ],
    ...[
      '减少投诉数',
      '降低成本',
      '节约费用',
      '无事故天数',
      '零投诉率',
      '预防违法犯罪宣传',
      '受理投诉数',
      '查处违法行为数',
    ],
    ...[
      '污水达标排放率',
      '基金当期结余',
      '未按时完成率',
      '发放错误率',
      '超额完成率',
      '产量减少幅度',
      '收入下降率',
    ],
    ...['覆盖人数', '完成数量', '成本控制率'],
  ])('%s: leaves a doubt', (name) => expect(direction(name)).toBeNull());
});

describe('the wording of a name', () => {
  it.each(['完好率', '读者满意度', '新书比例', '党员占比', '图书完好率（%）'])('%s is a rate', (name) =>
    expect(nameFacts(name).rate).toBe(true),
  );

  it.each(['开馆频率', '设备功率', '工作效率', '容积率', '周转率', '率先行动', '新书数量', ''])(
    '%s is none',
    (name) => expect(nameFacts(name).rate).toBe(false),
  );

  it('is read without white space, width and marks, but with its brackets', () =>
    expect(nameFacts(' ★巡护 长度（米） ')).toMatchObject({
      key: '巡护长度(米)',
      bare: '巡护长度',
      bracketUnit: '米',
      yesNo: false,
      joined: false,
    }));

  it('asks a question, or joins several things', () => {
    expect(nameFacts('是否通过验收').yesNo).toBe(true);
    expect(nameFacts('讲座场次和人数').joined).toBe(true);
  });

  it.each(['产值增长率', '任务完成率', '投入产出比', '床位负荷率', '旅游收入比上年'])(
    '%s may pass 100 %%',
    (name) => expect(mayExceedWhole(name)).toBe(true),
  );

  it.each(['图书完好率', '读者满意度', ''])('%s may not', (name) => expect(mayExceedWhole(name)).toBe(false));

  it('is the same however often it is asked, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) =>
        expect(nameFacts(name)).toEqual(nameFacts(name)),
      ),
      { numRuns: 200 },
    );
  });

  it.each(['投诉', '事件', '数', '比', '逾期', '率', '不', '(', '不完成', '合格率'])(
    'is read in no time when %j fills it',
    (piece) => expect(nameFacts(piece.repeat(Math.floor(32_767 / piece.length))).yesNo).toBe(false),
  );
});
