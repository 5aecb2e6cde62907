import fc from 'fast-check';
import { check } from '../../../src/core/lint/check';
import { fixSafely } from '../../../src/core/lint/fixer';
import { row, sheetOf } from '../../../src/core/rules/sample-table';
import { withoutSpace, halfWidth } from '../../../src/core/sheet/text';

/** Parts of a value that no safe fix may touch. */
const MARKS = ['', '★', '☆'];
const DATES = ['', '2024年底前', '6月30日前', '2024年', '上半年'];
const LEADS = ['', '达到', '新增', '培训', '整治'];
const TAILS = ['', '（含乡镇）', '左右', '/年'];
/** Parts they may rewrite. */
const SIGNS = ['', '≥', '>=', '不低于', '≤', '=', '＝'];
const NUMBERS = ['85', '1,200', '100', '0.9', '２０', '1.5'];
const UNITS = ['', '%', '％', '㎡', '人', '万', '万元', '人/次', 'km', '个'];
const NAMES: readonly (readonly [tier2: string, name: string])[] = [
  ['质量', '图书完好率'],
  ['数量', '培训人数'],
  ['数量', '整治面积'],
  ['成本', '项目总成本'],
  ['时效', '任务完成及时率'],
];

const parts = fc.record({
  mark: fc.constantFrom(...MARKS),
  date: fc.constantFrom(...DATES),
  lead: fc.constantFrom(...LEADS),
  sign: fc.constantFrom(...SIGNS),
  number: fc.constantFrom(...NUMBERS),
  unit: fc.constantFrom(...UNITS),
  tail: fc.constantFrom(...TAILS),
  between: fc.constantFrom(...DATES),
  name: fc.constantFrom(...NAMES),
});

describe('safe fixes', () => {
  it('keep marks, dates and the words around a value', () => {
    fc.assert(
      fc.property(parts, ({ mark, date, lead, sign, number, unit, tail, between, name }) => {
        const value = `${mark}${date}${lead}${sign}${between}${number}${unit}${tail}`;
        const workbook = { sheets: [sheetOf({ rows: [row(...name, value)] })] };
        const { groups } = fixSafely(workbook, check(workbook));
        for (const { before, after } of groups.flat().filter((edit) => edit.before === value)) {
          const kept = halfWidth(withoutSpace(after));
          for (const part of [mark, date, between, lead, tail]) {
            if (!kept.includes(halfWidth(part))) throw new Error(`${before} → ${after} loses ${part}`);
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});
