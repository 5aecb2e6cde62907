import { checkCharacter } from '../src/core/value/project-code';
import { MemoryWorkbook } from '../src/hosts/memory/workbook';

/** Indicator rows of one table of the corpus. */
export const ROWS_PER_TABLE = 15;
const TABLES_PER_SHEET = 25;

const SUBJECTS =
  '社区图书角 乡村大舞台 防汛巡查点 农技培训班 河道清淤 路灯维护 义诊活动 公益课堂 森林防火 档案整理 校园足球 便民服务站 垃圾分类 健身步道 古树保护 饮水工程 公交候车亭 电子阅览室 就业帮扶 消防器材'.split(
    ' ',
  );
const PLACES = '云溪区 临江镇 青石街道 南坪乡 东湖新区 白塔社区 柳河村 北山林场'.split(' ');

type Shape = readonly [tier1: string, tier2: string, noun: string, value: (n: number) => string];

const SHAPES: readonly Shape[] = [
  ['产出指标', '数量指标', '开展次数', (n) => `≥${3 + (n % 40)}次`],
  ['', '数量指标', '覆盖人数', (n) => `≥${100 + n * 7}人`],
  ['', '数量指标', '建设数量', (n) => `=${1 + (n % 12)}个`],
  ['', '数量指标', '维护面积', (n) => `≥${(50 + n * 1.5).toFixed(1)}亩`],
  ['', '质量指标', '验收合格率', (n) => `≥${85 + (n % 15)}%`],
  ['', '质量指标', '设施完好率', (n) => `≥${(90 + (n % 100) / 11).toFixed(1)}%`],
  ['', '质量指标', '资料齐全率', () => '=100%'],
  ['', '时效指标', '完成时间', (n) => `${1 + (n % 12)}月底前`],
  ['', '时效指标', '任务完成及时率', (n) => `≥${90 + (n % 10)}%`],
  ['', '成本指标', '项目总成本', () => ''],
  ['效益指标', '经济效益指标', '带动增收金额', (n) => `≥${2 + (n % 9)}.5万元`],
  ['', '社会效益指标', '群众知晓率', (n) => `≥${80 + (n % 20)}%`],
  ['', '生态效益指标', '环境改善程度', (n) => (n % 9 === 0 ? '进一步提升' : `优良天数≥${280 + (n % 60)}天`)],
  ['', '可持续影响指标', '长效机制健全情况', () => '制度健全并执行'],
  [
    '满意度指标',
    '服务对象满意度指标',
    '群众满意度',
    (n) => (n % 17 === 0 ? `≥${85 + (n % 10)}` : `≥${85 + (n % 10)}%`),
  ],
];

/**
 * A workbook of target tables in the Hebei layout, stacked on several sheets; texts and figures differ from row to row, so
 * that nothing is measured on repeated words alone. About one row in fifty has a defect. Always the same for a size.
 */
export function corpus(rows: number): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const tables = Math.max(1, Math.round(rows / ROWS_PER_TABLE));
  for (let table = 0; table < tables; table++) {
    const name = `汇总${Math.floor(table / TABLES_PER_SHEET) + 1}`;
    const sheet = workbook.sheetNamed(name) ?? workbook.addSheet(name);
    const top = (table % TABLES_PER_SHEET) * (ROWS_PER_TABLE + 12);
    for (const [row, texts] of tableTexts(table).entries()) {
      for (const [column, value] of texts.entries()) {
        if (value !== '') sheet.ensure({ row: top + row, column }).value = value;
      }
    }
  }
  return workbook;
}

function tableTexts(table: number): readonly (readonly string[])[] {
  const subject = `${pick(PLACES, table)}${pick(SUBJECTS, table * 7 + 3)}`;
  const project = `${subject}经费（第${table + 1}批）`;
  const budget = (8 + (table % 230) * 1.37).toFixed(2);
  const digits = `13070024P${String(table + 1).padStart(7, '0')}1000`;
  const code = `${digits}${checkCharacter(digits) ?? ''}`;
  const rows = SHAPES.map(([tier1, tier2, noun, value], index) => {
    const n = table * 31 + index * 7;
    const name = `${pick(SUBJECTS, n)}${noun}`;
    const shown = tier2 === '成本指标' ? `≤${budget}万元` : value(n);
    return [
      tier1,
      tier2,
      name,
      `${pick(PLACES, n)}按台账统计的${name}`,
      shown,
      `2024年${pick(PLACES, n + 1)}工作计划`,
    ];
  });
  return [
    [`${table + 1}.${project}绩效目标表`],
    ['712001 测试市文化馆本级'],
    ['单位：万元'],
    ['项目编码', code, '', '项目名称', project],
    ['预算规模及资金用途', '预算数', budget, '其中：财政资金', budget, '其他资金'],
    ['', `${subject}日常开放、设备维护与人员培训`],
    ['资金支出计划（%）', '3月底', '', '6月底', '10月底', '12月底'],
    ['', '25%', '', '50%', '75%', '100%'],
    ['绩效目标', `1.完成${subject}建设任务${3 + (table % 5)}项。\n2.服务群众不少于${100 + table}人。`],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ...rows,
  ];
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}
