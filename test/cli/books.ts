import { decisionsText, NO_DECISIONS, type Decisions } from '../../src/app/decisions';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { saveWorkbook } from '../../src/hosts/memory/saving/xlsx-writer';

/** What a small target table says where it matters here. */
export interface SmallTable {
  readonly code?: string;
  readonly name?: string;
  /** 三级指标 and 指标值 of the first row. */
  readonly indicator?: readonly [name: string, value: string];
  /** The label of a column that says 6 beside the first row. */
  readonly result?: string;
}

/** A workbook of one small table, as bytes. */
export async function bookWith(
  table: SmallTable = {},
  decisions: Partial<Decisions> = {},
): Promise<Uint8Array> {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('表');
  textsOf(table).forEach((texts, row) => {
    texts.forEach((value, column) => {
      if (value !== '') sheet.ensure({ row, column }).value = value;
    });
  });
  await new MemoryHost(workbook).saveStore(decisionsText({ ...NO_DECISIONS, ...decisions }));
  return saveWorkbook(workbook, { modified: new Date(0) });
}

function textsOf({
  code = '',
  name = '图书角建设',
  indicator = ['图书角数量', '≥6个'],
  result = '',
}: SmallTable): readonly (readonly string[])[] {
  return [
    [`${name}绩效目标表`],
    ['单位：万元'],
    ['项目编码', code, '', '项目名称', name],
    ['预算规模及资金用途', '预算数', '20.00', '其中：财政资金', '20.00', '其他资金'],
    ['', '购置图书和书架，布置阅览角'],
    ['绩效目标', '建成6个图书角，方便居民借阅。'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据', result],
    [
      ...['产出指标', '数量指标', indicator[0], '本年新建成的角', indicator[1], '2025年工作计划'],
      result === '' ? '' : '6',
    ],
    ['', '质量指标', '图书上架率', '到馆后按时上架的比例', '≥95%', '馆藏管理办法'],
    ['', '时效指标', '建成时间', '全部对居民开放', '2025年11月30日前', '2025年工作计划'],
    ['', '成本指标', '项目总成本', '图书书架和布置', '≤20万元', '预算批复'],
    ['效益指标', '社会效益指标', '年借阅人次', '全年累计借阅', '≥900人次', '2024年实际820人次'],
    ['满意度指标', '服务对象满意度指标', '居民满意度', '问卷满意人数占比', '≥90%', '问卷调查'],
  ];
}
