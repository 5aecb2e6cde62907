import { contains, type Area, type CellRef } from '../sheet/address';
import {
  indicatorsOf,
  tierText,
  type Field,
  type Indicator,
  type MoneyField,
  type TargetTable,
} from '../table/model';
import { moneyUnitIn, type MoneyUnit } from '../value/money';
import { cleanValue } from './clean-value';
import type { CellLook, SheetPlan } from './plan';
import { heightOf, labelMerges, looksOf, mergesOf, textsOf, type PlanRow } from './plan-rows';
import { tierMerges } from './tier-merges';

/** Widths in characters of the seven columns; together they fill an A4 page across. */
const WIDTHS = [12, 13, 19, 29, 15, 12, 12] as const;
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
  const runs = tierMerges(indicators, headerRow + 1);
  const merges = [...rows.flatMap(mergesOf), ...labelMerges(rows), ...runs];
  return {
    name,
    // A merged area holds one text: what lies below its first cell would only come to light when it is dissolved.
    cells: rows.flatMap(textsOf).filter(({ cell }) => !runs.some((area) => isCovered(area, cell))),
    merges,
    looks: rows.flatMap(looksOf),
    columnWidths: WIDTHS,
    rowHeights: rows.map((row, index) => ({ row: index, points: heightOf(row, rows[index + 1], WIDTHS) })),
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
  if (hasBudget(table)) {
    const unit = table.unitLine ? null : budget.unit;
    rows.push({
      cells: [
        label(withUnit(purpose ? '预算规模及资金用途' : '预算规模', unit), 0),
        moneyLabel('预算数', budget.total, 1),
        body(budget.total, 2, 2, 'center'),
        moneyLabel('其中：财政资金', budget.fiscal, 3),
        body(budget.fiscal, 4, 4, 'center'),
        moneyLabel('其他资金', budget.other, 5),
        body(budget.other, 6, 6, 'center'),
      ],
    });
  }
  if (purpose) {
    const across = body(purpose, 1, LAST, 'left');
    rows.push(
      hasBudget(table)
        ? { cells: [label('', 0), across], sharesLabel: true }
        : { cells: [label('资金用途', 0), across] },
    );
  }
  const spans = planSpans(paymentPlan?.points.length ?? 0);
  if (paymentPlan && spans) {
    const across = (pick: 'period' | 'share'): PlanRow['cells'] =>
      paymentPlan.points.map((point, index) => body(point[pick], ...(spans[index] ?? [0, 0]), 'center'));
    rows.push(
      { cells: [label('资金支出计划（%）', 0), ...across('period')] },
      { cells: [label('', 0), ...across('share')], sharesLabel: true },
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

function hasBudget({ budget }: TargetTable): boolean {
  return (budget.total ?? budget.fiscal ?? budget.other) !== null;
}

type Span = readonly [from: number, to: number];

/** The usual four dates of the payment plan. */
const FOUR_DATES: readonly Span[] = [
  [1, 2],
  [3, 3],
  [4, 4],
  [5, LAST],
];

/** Columns of the dates of the payment plan; null when there are none, or more than columns. */
function planSpans(dates: number): readonly Span[] | null {
  if (dates === FOUR_DATES.length) return FOUR_DATES;
  if (dates === 0 || dates > LAST) return null;
  const edge = (index: number): number => 1 + Math.floor((index * LAST) / dates);
  return Array.from({ length: dates }, (_, index): Span => [edge(index), edge(index + 1) - 1]);
}

/** The label of a money cell; a unit that the table's own label names is kept, whatever the unit of the others is. */
function moneyLabel(text: string, field: MoneyField | null, column: number): PlanRow['cells'][number] {
  return label(withUnit(text, moneyUnitIn(field?.label.text ?? '')), column);
}

function withUnit(text: string, unit: MoneyUnit | null): string {
  return unit === null ? text : `${text}（${unit}）`;
}

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

function isCovered(area: Area, cell: CellRef): boolean {
  return contains(area, cell) && cell.row > area.top;
}
