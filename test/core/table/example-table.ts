import type { CellRef } from '../../../src/core/sheet/address';
import { snapshotFromTexts, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { areaOf } from './seeds';

/** Rows of displayed texts. */
export type Texts = readonly (readonly string[])[];

/** The rows above the indicators: title, year, unit, code and name, money, purpose, plan, goal. */
export const HEAD: Texts = [
  ['社区图书角建设经费绩效目标表', '', '', '', '', '', ''],
  ['（2025年度）', '', '', '', '', '', ''],
  ['305002 云溪区文化馆', '', '', '', '', '', ''],
  ['单位：万元', '', '', '', '', '', ''],
  ['项目编码', '43060025P000300110001', '', '项目名称', '社区图书角建设经费', '', ''],
  ['预算规模及资金用途', '预算数', '26.40', '其中：财政资金', '20.00', '其他资金', '6.40'],
  ['', '添置图书和书架，聘请管理员', '', '', '', '', ''],
  ['资金支出计划（%）', '3月底', '', '6月底', '10月底', '12月底', ''],
  ['', '10%', '', '40%', '70%', '100%', ''],
  ['绩效目标', '建成六个社区图书角，方便居民借阅。', '', '', '', '', ''],
];

/** The indicator header. */
export const HEADER: readonly string[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '绩效指标描述',
  '指标值',
  '指标值确定依据',
  '',
];

/** The indicator rows; tier names only where they change. */
export const INDICATORS: Texts = [
  ['产出指标', '数量指标', '图书角数量', '新建社区图书角', '≥6个', '文化馆年度计划', ''],
  ['', '', '图书购置册数', '添置少儿和科普图书', '≥4800册', '文化馆年度计划', ''],
  ['', '质量指标', '图书上架率', '到馆图书按时上架', '≥95%', '馆藏管理办法', ''],
  ['', '时效指标', '建成时间', '六个图书角全部开放', '11月30日前', '文化馆年度计划', ''],
  ['', '成本指标', '项目总成本', '购书、书架和管理员', '≤26.4万元', '预算批复', ''],
  ['效益指标', '社会效益指标', '借阅便利程度', '居民步行一刻钟可到', '明显提高', '居民座谈', ''],
  ['满意度指标', '服务对象满意度指标', '居民满意度', '问卷满意人数占比', '≥90%', '问卷', ''],
];

const MERGES = [
  'A1:G1',
  'A2:G2',
  'A3:G3',
  'A4:G4',
  'B5:C5',
  'E5:G5',
  'A6:A7',
  'B7:G7',
  'A8:A9',
  'B8:C8',
  'F8:G8',
  'B9:C9',
  'F9:G9',
  'B10:G10',
  'F11:G11',
  'A12:A16',
  'B12:B13',
  'F12:G12',
  'F13:G13',
  'F14:G14',
  'F15:G15',
  'F16:G16',
  'F17:G17',
  'F18:G18',
];

/** The whole table as texts. */
export const EXAMPLE: Texts = [...HEAD, HEADER, ...INDICATORS];

/** A complete, faultless table of our own, with the merges people make. */
export const EXAMPLE_SHEET: SheetSnapshot = snapshotFromTexts('图书角', EXAMPLE, {
  merges: MERGES.map(areaOf),
});

/** A sheet of these rows, merges unknown. */
export function sheetOf(rows: Texts, origin: CellRef = { row: 0, column: 0 }, name = '表'): SheetSnapshot {
  return snapshotFromTexts(name, rows, { origin });
}
