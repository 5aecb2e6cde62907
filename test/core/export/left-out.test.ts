import { cleanSheets } from '../../../src/core/export/clean-sheets';
import { leftOut, type LeftOut } from '../../../src/core/export/left-out';
import { leftOutText } from '../../../src/core/export/left-out-text';
import { toA1, type CellRef } from '../../../src/core/sheet/address';
import { textCell, withCells, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { labelKey } from '../../../src/core/sheet/text';
import type { TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { isTotalLabel } from '../../../src/core/table/vocabulary';
import { FORMS, formSheet } from '../table/forms';
import { SEED_SHEETS } from '../table/seeds';

const lostIn = (sheet: SheetSnapshot): readonly LeftOut[] =>
  leftOut({ result: recognise(sheet), workbook: { sheets: [sheet] } });
const form = (id: string): SheetSnapshot => {
  const found = FORMS.find((item) => item.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return formSheet(found);
};

describe('what a clean sheet has no place for', () => {
  it.each([
    ['central-2021-school', []],
    ['two-block-filled', []],
    ['department-whole', []],
    ['flat-list', []],
    ['regional-transfer', ['耕地轮作补助：A1“附件3”。']],
    ['goal-trees', ['goal-trees：各条绩效目标与指标的对应关系。']],
    ['self-evaluation-system-sheet', ['桥头镇道路照明：“自评完成值”“自评得分”列；D8“≥”、E8“95”、F8“%”。']],
    [
      'self-evaluation-weights',
      ['村级图书室开放补助：“实际完成值”“得分”列；F6“0”、H6“0”、I6“0”、F7“82.15”等 5 处。'],
    ],
  ])('is told: %s', (id, expected) => {
    expect(lostIn(form(id)).map((item) => leftOutText(item, 'zh-CN'))).toEqual(expected);
  });

  it('is told in English, too', () => {
    const [lost] = lostIn(form('self-evaluation-weights'));
    expect(lost && leftOutText(lost, 'en')).toMatch(
      /: columns “实际完成值”, “得分”; F6 “0”, H6 “0”, I6 “0”, F7 “82\.15” and 1 more\.$/u,
    );
  });
});

const MARK = '卍卍';

/** Cells whose text may go without a word: heads, rows nobody filled, totals, numbers of rows, marks of periods. */
function isForm(table: TargetTable, sheet: SheetSnapshot, { row, column }: CellRef): boolean {
  const { sets, evidence, range } = table;
  const heads = [
    ...evidence.columns.map(({ cell }) => cell.row),
    ...sets.flatMap(({ header, repeatedHeaders }) =>
      [header, ...repeatedHeaders].flatMap((head) => [head.row, ...head.labels.map(({ cell }) => cell.row)]),
    ),
  ];
  const cells = sheet.rows.find(({ index }) => index === row)?.cells ?? [];
  const first = cells.find((cell) => cell.column >= range.left)?.text.replace(MARK, '') ?? '';
  const over = evidence.columns.filter(({ cell }) => cell.column <= column).at(-1);
  return (
    heads.includes(row) ||
    isTotalLabel(first) ||
    sets.some(({ slots }) => slots.some((slot) => slot.row === row)) ||
    ['序号', '年度标志'].includes(labelKey(over?.text ?? ''))
  );
}

describe('nothing goes without a word', () => {
  it.each([...FORMS.map(formSheet), ...SEED_SHEETS].map((sheet) => [sheet.name, sheet] as const))(
    'whatever is added to a cell is written or told: %s',
    (_, sheet) => {
      const before = recognise(sheet).tables;
      const silent: string[] = [];
      for (const { index, cells } of sheet.rows) {
        for (const { column, text } of cells) {
          const at = { row: index, column };
          const changed = withCells(sheet, [{ ref: at, cell: textCell(column, text + MARK) }]);
          const { tables } = recognise(changed);
          const table = tables.find(
            ({ range, kind }) => kind !== 'template' && range.top <= index && range.bottom >= index,
          );
          // Another word may be no table any more.
          if (text.trim() === '' || tables.length !== before.length || !table) continue;
          if (column < table.range.left || column > table.range.right) continue;
          const written = cleanSheets(tables).some((plan) =>
            plan.cells.some((cell) => cell.text.includes(MARK)),
          );
          const told = leftOut({ result: { tables }, workbook: { sheets: [changed] } }).some(
            ({ columns, texts }) =>
              texts.some((field) => field.text.includes(MARK)) ||
              columns.some((label) =>
                table.evidence.columns.some(
                  (item) =>
                    item.role === 'result' &&
                    item.text.includes(label.slice(0, 2)) &&
                    item.cell.column <= column,
                ),
              ),
          );
          if (!written && !told && !isForm(table, changed, at)) silent.push(`${toA1(at)} ${text}`);
        }
      }
      expect(silent).toEqual([]);
    },
  );
});
