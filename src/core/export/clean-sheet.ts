import type { Area } from '../sheet/address';
import {
  indicatorsOf,
  tierText,
  type Field,
  type Indicator,
  type TargetTable,
  type Tier,
} from '../table/model';
import { cleanValue } from './clean-value';
import { linesHeight, linesIn } from './layout-text';
import type { CellLook, PlannedCell, PlannedLook, SheetPlan } from './plan';

/** Widths in characters of the seven columns; together they fill an A4 page across. */
const WIDTHS = [13, 13, 19, 30, 13, 12, 12] as const;
const BODY: CellLook = { fontName: '仿宋', fontSize: 10.5, wrap: true, border: true, vertical: 'center' };
const LABEL: CellLook = { ...BODY, horizontal: 'center' };
const HEAD: CellLook = { ...LABEL, bold: true, fill: '#F2F2F2' };
const TITLE: CellLook = {
  fontName: '黑体',
  fontSize: 16,
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const LINE: CellLook = { fontName: '仿宋', fontSize: 10.5, vertical: 'center' };
const LAST = WIDTHS.length - 1;

/** One row of the plan: texts with the columns they span. */
interface PlanRow {
  readonly cells: readonly {
    readonly text: string;
    readonly from: number;
    readonly to: number;
    readonly look: CellLook;
  }[];
  readonly minHeight?: number;
}

/**
 * 规范表: the table in the standard layout (the seven columns of the 2015 form with 资金支出计划), values normalised,
 * tiers merged, headers once. Fields the table does not have are left out.
 * @param name the sheet's name, at most 31 characters
 */
export function cleanSheet(table: TargetTable, name: string): SheetPlan {
  const rows: PlanRow[] = [...headRows(table), ...blockRows(table)];
  const headerRow = rows.length;
  rows.push(indicatorHeader());
  const indicators = indicatorsOf(table);
  rows.push(...indicators.map(indicatorRow));
  const first = headerRow + 1;
  return {
    name,
    cells: rows.flatMap(textsOf),
    merges: [...rows.flatMap(mergesOf), ...labelMerges(table, rows), ...tierMerges(indicators, first)],
    looks: rows.flatMap(looksOf),
    columnWidths: WIDTHS,
    rowHeights: rows.map((row, index) => ({ row: index, points: heightOf(row) })),
    print: {
      paper: 'A4',
      orientation: 'portrait',
      fitToWidth: true,
      marginsMm: { top: 20, right: 15, bottom: 18, left: 15 },
      titleRows: { first: headerRow, last: headerRow },
      footer: '第 &P 页 共 &N 页',
    },
  };
}

function headRows(table: TargetTable): readonly PlanRow[] {
  const line = (field: Field | null, look: CellLook): readonly PlanRow[] =>
    field && field.text.trim() !== ''
      ? [{ cells: [{ text: field.text.trim(), from: 0, to: LAST, look }] }]
      : [];
  const year =
    table.year === null || table.title?.text.includes(`${table.year}年度`) ? null : `（${table.year}年度）`;
  return [
    ...line(table.title, TITLE).map((row) => ({ ...row, minHeight: 30 })),
    ...(year === null
      ? []
      : [{ cells: [{ text: year, from: 0, to: LAST, look: { ...LINE, horizontal: 'center' as const } }] }]),
    ...line(table.department, LINE),
    ...line(table.unitLine, { ...LINE, horizontal: 'right' }),
  ];
}

function blockRows(table: TargetTable): readonly PlanRow[] {
  const { project, budget, purpose, paymentPlan, goals } = table;
  const rows: PlanRow[] = [];
  if (project.code ?? project.name) {
    rows.push({
      cells: [
        label('项目编码', 0),
        body(project.code, 1, 2, 'center'),
        label('项目名称', 3),
        body(project.name, 4, LAST, 'center'),
      ],
    });
  }
  if (budget.total) {
    const unit = table.unitLine ? '' : `（${budget.unit ?? '万元'}）`;
    rows.push({
      cells: [
        label(purpose ? '预算规模及资金用途' : '预算规模', 0),
        label(`预算数${unit}`, 1),
        body(budget.total, 2, 2, 'center'),
        label('其中：财政资金', 3),
        body(budget.fiscal, 4, 4, 'center'),
        label('其他资金', 5),
        body(budget.other, 6, 6, 'center'),
      ],
    });
    if (purpose) rows.push({ cells: [label('', 0), body(purpose, 1, LAST, 'left')] });
  }
  if (paymentPlan?.points.length === PLAN_SPANS.length) {
    const across = (pick: 'period' | 'share'): PlanRow['cells'] =>
      paymentPlan.points.map((point, index) => body(point[pick], ...(PLAN_SPANS[index] ?? [0, 0]), 'center'));
    rows.push(
      { cells: [label('资金支出计划（%）', 0), ...across('period')] },
      { cells: [label('', 0), ...across('share')] },
    );
  }
  const goalText = goals.map((goal) => goal.text.trim()).filter((text) => text !== '');
  if (goals.length > 0) {
    rows.push({
      cells: [label('绩效目标', 0), { text: goalText.join('\n'), from: 1, to: LAST, look: BODY }],
    });
  }
  return rows;
}

/** Columns of the four dates of the payment plan. */
const PLAN_SPANS: readonly (readonly [from: number, to: number])[] = [
  [1, 2],
  [3, 3],
  [4, 4],
  [5, LAST],
];

function label(text: string, column: number): PlanRow['cells'][number] {
  return { text, from: column, to: column, look: LABEL };
}

function body(
  field: Field | null,
  from: number,
  to: number,
  horizontal: 'left' | 'center',
): PlanRow['cells'][number] {
  return { text: field?.text.trim() ?? '', from, to, look: { ...BODY, horizontal } };
}

function indicatorHeader(): PlanRow {
  const texts = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'];
  const cells = texts.map((text, column) => ({ text, from: column, to: column, look: HEAD }));
  return { cells: [...cells, { text: '指标值确定依据', from: 5, to: LAST, look: HEAD }] };
}

function indicatorRow(row: Indicator): PlanRow {
  return {
    cells: [
      label(tierText(row.tier1).trim(), 0),
      label(tierText(row.tier2).trim(), 1),
      body(row.name, 2, 2, 'left'),
      body(row.description, 3, 3, 'left'),
      { text: cleanValue(row.target), from: 4, to: 4, look: LABEL },
      body(row.basis, 5, LAST, 'left'),
    ],
  };
}

function textsOf(row: PlanRow, index: number): readonly PlannedCell[] {
  return row.cells.flatMap(({ text, from }) =>
    text === '' ? [] : [{ cell: { row: index, column: from }, text }],
  );
}

function mergesOf(row: PlanRow, index: number): readonly Area[] {
  return row.cells.flatMap(({ from, to }) =>
    to > from ? [{ top: index, left: from, bottom: index, right: to }] : [],
  );
}

function looksOf(row: PlanRow, index: number): readonly PlannedLook[] {
  return row.cells.map(({ from, to, look }) => ({
    area: { top: index, left: from, bottom: index, right: to },
    look,
  }));
}

/** Row labels that stand beside two rows: the second one is planned blank. */
function labelMerges(table: TargetTable, rows: readonly PlanRow[]): readonly Area[] {
  return rows.flatMap((row, index) => {
    const first = row.cells[0];
    const blankLabel = first?.from === 0 && first.text === '' && first.look === LABEL && index > 0;
    return blankLabel && table.sets.length > 0 ? [{ top: index - 1, left: 0, bottom: index, right: 0 }] : [];
  });
}

/** Runs of rows under the same tier, as one cell each; a new tier 1 always starts a new tier 2. */
function tierMerges(rows: readonly Indicator[], first: number): readonly Area[] {
  const runs = (column: number, same: (a: Indicator, b: Indicator) => boolean): readonly Area[] => {
    const areas: Area[] = [];
    let start = 0;
    for (let index = 1; index <= rows.length; index++) {
      const [above, here] = [rows[index - 1], rows[index]];
      if (above && here && same(above, here)) continue;
      if (index - start > 1)
        areas.push({ top: first + start, left: column, bottom: first + index - 1, right: column });
      start = index;
    }
    return areas;
  };
  const sameText = (a: Tier, b: Tier): boolean =>
    tierText(a) !== '' && tierText(a).trim() === tierText(b).trim();
  const sameTier1 = (a: Indicator, b: Indicator): boolean => sameText(a.tier1, b.tier1);
  return [...runs(0, sameTier1), ...runs(1, (a, b) => sameTier1(a, b) && sameText(a.tier2, b.tier2))];
}

function heightOf(row: PlanRow): number {
  const needed = row.cells.map(({ text, from, to, look }) => {
    const width = WIDTHS.slice(from, to + 1).reduce((sum, item) => sum + item, 0);
    return linesHeight(linesIn(text, width), look.fontSize ?? 11);
  });
  return Math.max(row.minHeight ?? 0, 22, ...needed);
}
