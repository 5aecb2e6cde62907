import type { Area, CellRef } from '../sheet/address';
import type { SchemeId } from '../tiers/schemes';
import type { Comparator } from '../value/comparators';
import type { MoneyUnit } from '../value/money';
import type { TargetValue } from '../value/target-value';
import type { ColumnRole } from './vocabulary';

/** What a table is; only the target side of any of them is checked. */
export type TableKind = 'target' | 'self-evaluation' | 'evaluation' | 'template';

/** Who draws the table like this. `general`: recognised by its header alone. */
export type LayoutId = 'hebei' | 'general';

/** A text and the cell it came from. A blank cell that belongs to the field has the text `''`. */
export interface Field {
  /** Exactly what the cell displays: edits compare against it. */
  readonly text: string;
  readonly cell: CellRef;
}

/** A money cell of the budget block. */
export interface MoneyField extends Field {
  readonly label: Field;
  /** The number as written; null when the cell is blank or holds no single number. */
  readonly figure: number | null;
  /** In 万元; null without a figure or a known unit. */
  readonly amount: number | null;
}

/** 预算: the total and what it is made of. */
export interface Budget {
  readonly total: MoneyField | null;
  /** 财政资金 or 财政拨款. */
  readonly fiscal: MoneyField | null;
  /** 其他资金, 自有资金 … : the remainder items. */
  readonly other: MoneyField | null;
  /** Every part below the total, `fiscal` and `other` included, in the order of the sheet. */
  readonly parts: readonly MoneyField[];
  /** The unit of amounts that name none themselves. */
  readonly unit: MoneyUnit | null;
}

/** 资金支出计划: cumulative percentages by date. */
export interface PaymentPlan {
  readonly label: Field;
  readonly points: readonly { readonly period: Field; readonly share: Field }[];
}

/** A tier name as it applies to a row. */
export interface Tier {
  /** The name in force, carried down where the row's own cell is blank; null when nothing stands above either. */
  readonly source: Field | null;
  /** The row's own cell, blank or not; null where the table has no such column. */
  readonly own: Field | null;
}

/** 指标值 with everything that belongs to it. */
export interface Target extends Field {
  readonly value: TargetValue;
  /** From the value itself or the 指标性质 column. */
  readonly comparator: Comparator | null;
  /** From the value itself or the unit column. */
  readonly unit: string | null;
  /** The cells of a table that keeps them in columns of their own. */
  readonly comparatorCell: Field | null;
  readonly unitCell: Field | null;
}

/** 指标行. Columns the table does not have are null. */
export interface Indicator {
  /** Counts from 0. */
  readonly row: number;
  readonly tier1: Tier;
  readonly tier2: Tier;
  /** 三级指标. */
  readonly name: Field | null;
  readonly description: Field | null;
  readonly target: Target;
  readonly weight: Field | null;
  readonly basis: Field | null;
}

/** The header row of indicators, repeated or not. */
export interface HeaderRow {
  readonly row: number;
  /** The period it is for, such as 年度绩效指标, where the row says so; else `''`. */
  readonly group: string;
  readonly labels: readonly (Field & { readonly role: ColumnRole })[];
}

/** What a page break left of a cell: its tail, alone in a row. */
export interface ContinuationRow {
  readonly row: number;
  readonly pieces: readonly {
    readonly piece: Field;
    /** The cell the piece belongs to, in the last indicator row above. */
    readonly owner: Field;
  }[];
  /** Directly below a repeated header: no doubt. Otherwise it only looks like one. */
  readonly certain: boolean;
}

/** 指标集: the rows under one indicator header. A header repeated by a page break starts no new set. */
export interface IndicatorSet {
  readonly header: HeaderRow;
  readonly indicators: readonly Indicator[];
  readonly repeatedHeaders: readonly HeaderRow[];
  readonly continuations: readonly ContinuationRow[];
}

/** 绩效目标表: one project's table, every field with its cell. */
export interface TargetTable {
  /** `sheet!range`: unique in a workbook at one moment. */
  readonly id: string;
  readonly sheet: string;
  readonly range: Area;
  readonly layout: LayoutId;
  readonly kind: TableKind;
  readonly scheme: SchemeId;
  readonly title: Field | null;
  /** The line with code and name of the department, where there is one. */
  readonly department: Field | null;
  /** The line 单位：万元. */
  readonly unitLine: Field | null;
  /** The budget year the title block names. */
  readonly year: number | null;
  readonly project: { readonly code: Field | null; readonly name: Field | null };
  readonly budget: Budget;
  readonly purpose: Field | null;
  readonly paymentPlan: PaymentPlan | null;
  readonly goals: readonly Field[];
  readonly sets: readonly IndicatorSet[];
}

/** All indicator rows of a table, set after set. */
export function indicatorsOf(table: TargetTable): readonly Indicator[] {
  const [first, ...others] = table.sets;
  if (first && others.length === 0) return first.indicators;
  return table.sets.flatMap((set) => set.indicators);
}

/** The tier name in force, `''` when unknown. */
export function tierText(tier: Tier): string {
  return tier.source?.text ?? '';
}
