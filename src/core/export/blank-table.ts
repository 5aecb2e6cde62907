import type { Locale } from '../locale';
import { schemeOf, type Scheme } from '../tiers/schemes';
import { CENTER, HEAD, LABEL, LEFT, LINE_CENTER, LINE_RIGHT, TITLE } from './clean-looks';
import { printOf } from './clean-sheet';
import type { SheetPlan } from './plan';
import { layOut, type PlanRow, type RowCell } from './plan-rows';

/** The schemes a blank table is offered for: the one the 2015 form sets, and the one of 2021. */
export const BLANK_SCHEMES = ['2015', '2021'] as const;
export type BlankScheme = (typeof BLANK_SCHEMES)[number];

/** What a person calls the schemes. */
export const BLANK_SCHEME_NAMES: Readonly<Record<Locale, Readonly<Record<BlankScheme, string>>>> = {
  'zh-CN': {
    '2015': '产出、效益、满意度（2015年式样）',
    '2021': '成本、产出、效益、满意度（2021年式样）',
  },
  en: {
    '2015': '产出, 效益, 满意度 (form of 2015)',
    '2021': '成本, 产出, 效益, 满意度 (form of 2021)',
  },
};

/** Widths in characters of the seven columns; together they fill an A4 page across. */
const WIDTHS = [12, 13, 19, 29, 15, 12, 12] as const;
const LAST = WIDTHS.length - 1;
/**
 * Rows to fill in below a second tier; one where none is named. Not more than two: where merges are unknown, rows without
 * any text end a table.
 */
const SLOTS: ReadonlyMap<string, number> = new Map([
  ['数量', 2],
  ['质量', 2],
]);
const DATES = ['3月底', '6月底', '10月底', '12月底'];

/** 空白绩效目标表: the standard layout with the tiers of a scheme, for somebody to fill in. */
export function blankTable(scheme: BlankScheme): SheetPlan {
  const tiers = schemeOf(scheme)?.tiers ?? [];
  const above = [...lines(), ...fields()];
  const laid = layOut([...above, header(), ...tiers.flatMap(tierRows)], WIDTHS);
  const { cells, merges, looks, rowHeights } = laid;
  const headerRow = laid.tops[above.length] ?? 0;
  return {
    name: '绩效目标表',
    ...{ cells, merges, looks, rowHeights },
    columnWidths: WIDTHS,
    print: { ...printOf(false, false), titleRows: { first: headerRow, last: headerRow } },
  };
}

function lines(): readonly PlanRow[] {
  return [
    { cells: [cell('项目支出绩效目标表', 0, LAST, TITLE)], minHeight: 30 },
    { cells: [cell('（　　　　年度）', 0, LAST, LINE_CENTER)] },
    { cells: [cell('单位：万元', 0, LAST, LINE_RIGHT)] },
  ];
}

function fields(): readonly PlanRow[] {
  const spans = [
    [1, 2],
    [3, 3],
    [4, 4],
    [5, LAST],
  ] as const;
  const across = (texts: readonly string[]): readonly RowCell[] =>
    spans.map(([from, to], index) => cell(texts[index] ?? '', from, to, CENTER));
  return [
    {
      cells: [label('项目编码', 0), cell('', 1, 2, CENTER), label('项目名称', 3), cell('', 4, LAST, CENTER)],
    },
    {
      cells: [
        { ...label('预算规模及资金用途', 0), down: 2 },
        ...[label('预算数', 1), cell('', 2, 2, CENTER), label('其中：财政资金', 3), cell('', 4, 4, CENTER)],
        ...[label('其他资金', 5), cell('', LAST, LAST, CENTER)],
      ],
    },
    { cells: [cell('', 1, LAST, LEFT)], minHeight: 44 },
    { cells: [{ ...label('资金支出计划（%）', 0), down: 2 }, ...across(DATES)] },
    { cells: across([]) },
    { cells: [label('绩效目标', 0), cell('', 1, LAST, LEFT)], minHeight: 66 },
  ];
}

function header(): PlanRow {
  const texts = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'];
  return {
    cells: [
      ...texts.map((text, column) => cell(text, column, column, HEAD)),
      cell('指标值确定依据', 5, LAST, HEAD),
    ],
  };
}

/** The rows below one first tier; its name and those of the second tiers stand beside all of theirs. */
function tierRows({ tier1, tier2 }: Scheme['tiers'][number]): readonly PlanRow[] {
  const slots = tier2.map((name) => SLOTS.get(name) ?? 1);
  const all = slots.reduce((sum, count) => sum + count, 0);
  return tier2.flatMap((name, index) =>
    Array.from({ length: slots[index] ?? 1 }, (_, slot): PlanRow => ({
      cells: [
        ...(index + slot === 0 ? [tierCell(tier1, 0, all)] : []),
        ...(slot === 0 ? [tierCell(name, 1, slots[index] ?? 1)] : []),
        ...[cell('', 2, 2, LEFT), cell('', 3, 3, LEFT), cell('', 4, 4, CENTER), cell('', 5, LAST, LEFT)],
      ],
    })),
  );
}

function tierCell(name: string, column: number, down: number): RowCell {
  return { ...label(`${name}指标`, column), ...(down > 1 && { down }) };
}

function label(text: string, column: number): RowCell {
  return cell(text, column, column, LABEL);
}

function cell(text: string, from: number, to: number, look: RowCell['look']): RowCell {
  return { text, from, to, look };
}
