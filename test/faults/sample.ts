import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { row, sheetOf, type TableData } from '../../src/core/rules/sample-table';
import { toA1 } from '../../src/core/sheet/address';
import { areaAt, describedWorkbook, type DescribedCell } from '../hosts/contract/described-workbook';

/** What a person has put on the first sheet: nothing we do may take it away. */
export const PERSONAL_FORMULA = '=A1="待核"';

/** Two small tables with safe fixes on either, one of them of a pair of cells, and choices. */
const TABLES: readonly TableData[] = [
  {
    projectName: '镇级图书室运行经费',
    rows: [
      row('数量', '开放图书室', '≥６个'),
      row('质量', '图书完好率', '$\\geq 95\\%$'),
      row('时效', '全年开放', '2024年12月底前'),
      'header',
      row('成本', '运行总成本', '≤120万元'),
      row('社会效益', '惠及居民', '≥2000'),
      row('服务对象满意度', '读者满意度', '$\\geq 90\\%$'),
    ],
  },
  {
    projectName: '镇级文化站培训经费',
    rows: [
      row('数量', '举办培训', '≥12期'),
      row('质量', '培训合格率', '≥９５%'),
      row('时效', '按时完成率', '$\\geq 98\\%$'),
      row('成本', '培训总成本', '≤100万元'),
      row('社会效益', '服务覆盖率', '≥80%'),
      row('服务对象满意度', '学员满意度', '≥90%'),
    ],
  },
];

/** A fresh workbook with the two tables. */
export function sampleWorkbook(): MemoryWorkbook {
  return describedWorkbook(
    TABLES.map((table, index) => {
      const cells: Record<string, DescribedCell> = {};
      for (const { index: at, cells: filled } of sheetOf(table).rows) {
        for (const { column, text } of filled) cells[toA1({ row: at, column })] = text;
      }
      const own = {
        id: '{personal}',
        areas: [areaAt('A1:F20')],
        formula: PERSONAL_FORMULA,
        fill: '#EEEEEE',
        fontColor: null,
      };
      return { name: index === 0 ? '图书室' : '文化站', cells, formats: index === 0 ? [own] : [] };
    }),
  );
}
