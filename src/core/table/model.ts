import type { Area, CellRef } from '../sheet/address';
import type { SchemeId } from '../tiers/schemes';
import type { Comparator } from '../value/comparators';
import type { MoneyUnit } from '../value/money';
import type { TargetValue } from '../value/target-value';
import type { ColumnRole } from './column-vocabulary';
import type { ColumnCorrection } from './corrections';
import type { FieldRole } from './field-vocabulary';

/** What a table is; only the target side of any of them is checked. */
export type TableKind = 'target' | 'self-evaluation' | 'evaluation' | 'template';

/** Who draws the table like this. `general`: recognised by its header alone. */
export type LayoutId =
  | 'hebei' // the seven-column form with a payment plan
  | 'central-2015' // 项目支出绩效目标申报表: group label 绩效指标 left of tier 1
  | 'central-2021' // the same with tier 1 in the order 成本, 产出, 效益, 满意度
  | 'two-block' // 长期/中期 and 年度 one below the other, each with its own header
  | 'side-by-side' // two indicator sets beside each other, sharing tier 1
  | 'regional' // 区域绩效目标表 of transfer payments
  | 'department' // 部门整体支出绩效目标表
  | 'flat-list' // one row per indicator, project columns at the left, many projects
  | 'staircase' // a flat list with one tier per row
  | 'self-evaluation'
  | 'evaluation'
  | 'input-output' // 2011: 投入, 产出, 效益
  | 'general';

/** What an indicator set or an amount is for: the budget year, or a longer period (中期, 长期, 实施期). */
export type Period = 'year' | 'long';

/** A text and the cell it came from. A blank cell that belongs to the field has the text `''`. */
export interface Field {
  /** What the cell displays, or the field's part of it. */
  readonly text: string;
  readonly cell: CellRef;
  /** What the cell displays besides, where label and value share it: an edit leaves it as it is. */
  readonly within?: { readonly before: string; readonly behind: string };
}

/** Exactly what the cell of a field displays when the field reads `text`: edits and anchors compare against it. */
export function displayed({ within, ...field }: Field, text = field.text): string {
  return within ? within.before + text + within.behind : text;
}

/** A money cell of the budget block. */
export interface MoneyField extends Field {
  readonly label: Field;
  /** The number as written; null when the cell is blank or holds no single number. */
  readonly figure: number | null;
  /** In 万元; null without a figure or a known unit. */
  readonly amount: number | null;
}

/** A part of a total, itself perhaps made of parts: 财政资金 of 中央, 省级, 市级. */
export interface MoneyPart extends MoneyField {
  readonly role: 'fiscal' | 'other' | 'part';
  /** 其他…, 自有…, a local share: with such an item listed the parts must add up; a lone 其中： only must not exceed. */
  readonly remainder: boolean;
  readonly parts: readonly MoneyPart[];
}

/** 预算: the total and what it is made of, for one period or one column of a form that has several. */
export interface Budget {
  readonly period: Period;
  readonly total: MoneyField | null;
  /** 财政资金 or 财政拨款. */
  readonly fiscal: MoneyField | null;
  /** 其他资金, 自有资金 … : the remainder items. */
  readonly other: MoneyField | null;
  /** The parts directly below the total, `fiscal` and `other` included, in the order of the sheet. */
  readonly parts: readonly MoneyPart[];
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
  /** The cell with the weight of this tier, carried down with it: a cell of its own, or the label itself (产出指标(50分)). */
  readonly weight: Field | null;
}

/** Texts of an indicator row made ready for comparing, once, because dozens of rules ask for them. `''` where absent. */
export interface IndicatorKeys {
  /** 三级指标 after `nameKey`. */
  readonly name: string;
  /** 绩效指标描述 after `nameKey`. */
  readonly description: string;
  /** The tier names in force, after `tier1Name` and `tier2Name`: 产出, 数量, 服务对象满意度. */
  readonly tier1: string;
  readonly tier2: string;
  /** The `SIGN`s in the texts of the row's own cells, put together: a rule passes over rows without the one it is about. */
  readonly signs: number;
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
  /** 评价标准 or 评分标准: how the value is graded. */
  readonly grading: Field | null;
  readonly keys: IndicatorKeys;
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

/** A row the form offers and nobody filled: tiers perhaps, but neither name nor value. */
export interface SlotRow {
  /** Counts from 0. */
  readonly row: number;
  readonly tier1: Tier;
  readonly tier2: Tier;
  readonly name: Field | null;
  readonly target: Field;
}

/** A column the standard form does not have: 备注, values of earlier years, whatever else a form asks for. */
export interface ExtraColumn {
  readonly label: Field;
  /** The label over it in a header of two lines. */
  readonly over: Field | null;
  readonly role: 'note' | 'history' | null;
  /** The filled cells beside the indicators, by row. */
  readonly cells: ReadonlyMap<number, Field>;
}

/** 指标集: the rows under one indicator header. A header repeated by a page break starts no new set. */
export interface IndicatorSet {
  readonly header: HeaderRow;
  readonly period: Period;
  /** The budget of the same period; null where the table names none. */
  readonly budget: Budget | null;
  readonly indicators: readonly Indicator[];
  readonly repeatedHeaders: readonly HeaderRow[];
  readonly continuations: readonly ContinuationRow[];
  /** Rows left unfilled, in the order of the sheet; those without any text are not seen. */
  readonly slots: readonly SlotRow[];
  /** Results are none. */
  readonly extras: readonly ExtraColumn[];
}

/** A label of the block above the indicators with the cell its value stands in. */
export interface LabelledField {
  readonly role: FieldRole;
  readonly label: Field;
  /** Null for a group label, whose values stand in the rows below it. */
  readonly value: Field | null;
}

/** A list above the indicators, below heads of its own: tasks, steps of a schedule, items of cost. */
export interface FieldList {
  /** Stands left of the whole list. */
  readonly label: Field | null;
  /** The filled cells of one line of heads, or of two. */
  readonly heads: readonly (readonly Field[])[];
  /** The filled cells of each row. */
  readonly rows: readonly (readonly Field[])[];
}

/** A year the table names as its own, and where: title, the line （2024年度）, the sheet name (`field` null). */
export interface YearMention {
  readonly year: number;
  readonly field: Field | null;
}

/** Why the recogniser took these cells for a table: shown to the person under 为什么这样识别. */
export interface Evidence {
  /** The cells that decided, and what each of them was taken for. */
  readonly anchors: readonly (Field & { readonly as: 'title' | 'header' | 'tier' | 'field' })[];
  /** The columns of every header, repeated ones left out; `corrected` where a person set the role. */
  readonly columns: readonly (Field & {
    readonly role: ColumnRole | null;
    readonly corrected: boolean;
    /** How a correction names the column: `{ ...key, role }` is one. */
    readonly key: Omit<ColumnCorrection, 'role'>;
  })[];
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
  /** The budget year the title block or the sheet name says. */
  readonly year: number | null;
  /** Every place that names a budget year, in the order of the sheet. */
  readonly years: readonly YearMention[];
  readonly project: { readonly code: Field | null; readonly name: Field | null };
  /** The budget of the year; all `null` where the table has none. */
  readonly budget: Budget;
  /** Every budget of the table, `budget` first: other periods, other columns (年初预算数, 全年预算数). Results are none. */
  readonly budgets: readonly Budget[];
  /** Labels and values of the block above the indicators, in the order of the sheet. */
  readonly headerFields: readonly LabelledField[];
  /** What forms ask for in words of their own: labels no vocabulary knows, and what was filled in. */
  readonly ownFields: readonly { readonly label: Field; readonly value: Field }[];
  readonly lists: readonly FieldList[];
  /** Short texts among them that are no known label: labels of other forms, misspelt ones, short values. */
  readonly looseLabels: readonly Field[];
  readonly purpose: Field | null;
  readonly paymentPlan: PaymentPlan | null;
  readonly goals: readonly Field[];
  /** The weight of 预算执行率, which counts beside the indicators: in the money block or in a row of its own. */
  readonly executionWeight: Field | null;
  readonly sets: readonly IndicatorSet[];
  readonly evidence: Evidence;
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
