import type { Locale } from '../locale';
import { indicatorsOf, type Indicator, type IndicatorSet, type TargetTable } from '../table/model';
import { contradict } from '../value/comparators';
import { formatWan } from '../value/money';
import { readValue } from '../value/read-value';
import { tierLabel } from './clean-columns';
import { cleanRows } from './clean-rows';
import { cleanValue } from './clean-value';
import type { ExportSource } from './export-source';
import { extraLabels, extraText } from './extra-labels';
import { listPlan, type ListColumn } from './list-columns';
import type { SheetPlan } from './plan';
import { projectCode, projectName } from './project-name';
import { reportedFindings } from './reported-findings';

interface ListRow {
  /** Counts from 1. */
  readonly number: number;
  readonly table: TargetTable;
  readonly set: IndicatorSet;
  readonly row: Indicator;
  readonly parts: ValueParts;
  /** What the workbook says, before anything was fixed. */
  readonly original: string;
  readonly problems: string;
}

/** An 指标值 as the columns of a list take it. */
interface ValueParts {
  readonly comparator: string;
  readonly number: string;
  readonly unit: string;
}

const text = (field: { readonly text: string } | null): string => field?.text.trim() ?? '';

const COLUMNS: readonly ListColumn<ListRow>[] = [
  { label: '表序', width: 6, horizontal: 'center', text: ({ number }) => String(number) },
  { label: '项目编码', width: 24, horizontal: 'center', text: ({ table }) => projectCode(table) },
  { label: '项目名称', width: 24, text: ({ table }) => projectName(table) },
  { label: '预算数(万元)', width: 12, horizontal: 'center', text: ({ table }) => budgetText(table) },
  { label: '一级指标', width: 11, text: ({ row }) => tierLabel(row.tier1.source) },
  { label: '二级指标', width: 16, text: ({ row }) => tierLabel(row.tier2.source) },
  { label: '三级指标', width: 22, text: ({ row }) => text(row.name) },
  { label: '绩效指标描述', width: 30, text: ({ row }) => text(row.description) },
  { label: '比较符', width: 8, horizontal: 'center', text: ({ parts }) => parts.comparator },
  { label: '数值', width: 14, horizontal: 'center', text: ({ parts }) => parts.number },
  { label: '计量单位', width: 10, horizontal: 'center', text: ({ parts }) => parts.unit },
  { label: '原指标值', width: 16, horizontal: 'center', text: ({ original }) => original },
  { label: '指标值确定依据', width: 24, text: ({ row }) => text(row.basis) },
  { label: '问题', width: 36, text: ({ problems }) => problems },
];

/** Columns of those tables that have them, in front of the last two. */
const WEIGHT: ListColumn<ListRow> = {
  label: '权重',
  width: 8,
  horizontal: 'center',
  text: ({ row }) => text(row.weight),
};
const PERIOD: ListColumn<ListRow> = {
  label: '年度标志',
  width: 8,
  horizontal: 'center',
  // As the budget system counts: 1 for the whole project, 0 for the year.
  text: ({ set }) => (set.period === 'long' ? '1' : '0'),
};

/** 指标清单: one row per indicator of every table, values split, as the budget system imports them. */
export function indicatorList(source: ExportSource, locale: Locale): SheetPlan {
  const { tables } = source.safe.result;
  const problems = problemsByRow(source, locale);
  const originals = originalsByRow(source);
  const filled = tables.filter(({ kind }) => kind !== 'template');
  const rows = filled.flatMap((table, index) =>
    table.sets.flatMap((set) =>
      cleanRows(set, table.scheme).map((row): ListRow => {
        const key = rowKey(table.sheet, row.row);
        return {
          ...{ number: index + 1, table, set, row, parts: valueParts(row) },
          original: originals.get(`${key}.${row.target.cell.column}`) ?? row.target.text,
          problems: problems.get(key) ?? '',
        };
      }),
    ),
  );
  const weighted = rows.some(({ row }) => row.weight !== null);
  const periods = rows.some(({ set }) => set.period === 'long');
  const columns = [
    ...COLUMNS.slice(0, -2),
    ...(weighted ? [WEIGHT] : []),
    ...(periods ? [PERIOD] : []),
    ...COLUMNS.slice(-2, -1),
    ...[...new Set(filled.flatMap(extraLabels))].map(extraColumn),
    ...COLUMNS.slice(-1),
  ];
  return { ...listPlan('指标清单', columns, rows), own: 'list' };
}

const OWN_LABELS: ReadonlySet<string> = new Set([...COLUMNS, WEIGHT, PERIOD].map(({ label }) => label));

/** 备注 and the like, as the tables have them. No two columns of a list may have one name. */
function extraColumn(label: string): ListColumn<ListRow> {
  return {
    label: OWN_LABELS.has(label) ? `${label}（原表）` : label,
    width: 18,
    text: ({ set, row }) => extraText(set, label, row.row),
  };
}

/** The parts of a value that is one number; anything else stands whole where the number would. */
function valueParts({ target }: Indicator): ValueParts {
  const { value } = target;
  const plain = value.rest.before === '' && value.rest.behind === '' && !value.multiple;
  const own = value.unit ?? '';
  if (
    value.kind !== 'quantity' ||
    !plain ||
    !value.core.endsWith(own) ||
    contradict(value.written, value.comparator)
  ) {
    const whole = cleanValue(target);
    const joined = readValue(whole);
    return {
      comparator: joined.comparator === null ? (target.comparator ?? '') : '',
      number: whole,
      unit: joined.unit === null ? (target.unit ?? '') : '',
    };
  }
  const written = value.core.slice(0, value.core.length - own.length).trim();
  // 18万 and a unit of its own: lists are reckoned with.
  const full = value.incomplete === null && !/^[\d.,]+$/u.test(written);
  return {
    comparator: target.comparator ?? '',
    number: full ? String(Number((value.amount ?? 0).toPrecision(15))) : written,
    unit: target.unit ?? '',
  };
}

function budgetText({ budget }: TargetTable): string {
  const { total } = budget;
  if (total === null) return '';
  return total.amount === null ? total.text.trim() : formatWan(total.amount);
}

function rowKey(sheet: string, row: number): string {
  return `${row}!${sheet}`;
}

function problemsByRow({ safe }: ExportSource, locale: Locale): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { sheet, cell, what } of reportedFindings({ result: safe.result, safe }, locale)) {
    const key = rowKey(sheet, cell.row);
    const before = texts.get(key);
    texts.set(key, before === undefined ? what : `${before}\n${what}`);
  }
  return texts;
}

/** Safe fixes change texts and never move a row: what stood in a cell before is found by its place. */
function originalsByRow({ result }: ExportSource): ReadonlyMap<string, string> {
  return new Map(
    result.tables.flatMap((table) =>
      indicatorsOf(table).map(({ row, target }) => [
        `${rowKey(table.sheet, row)}.${target.cell.column}`,
        [target.comparatorCell?.text, target.text, target.unitCell?.text]
          .map((part) => part?.trim() ?? '')
          .join(''),
      ]),
    ),
  );
}
