import { fieldKey, fieldLabelRole, type FieldRole } from '../field-vocabulary';
import type { Field } from '../model';
import { remembered } from '../../remembered';
import { moneyWord, stageOf, type MoneyWord, type Stage } from './money-words';

/** A column of a money block that has several, such as 年初预算数. */
export interface StageColumn {
  readonly stage: Stage;
  readonly head: Field;
}

/** A list of tasks, costs or steps below heads of its own. */
export interface List {
  /** Where its heads begin. */
  readonly left: number;
  /** A label over the list stands there, down to its end. */
  readonly labelled: boolean;
}

/** Heads of a list of tasks or costs, and of a schedule: what stands below them is no label. */
const LIST_HEADS: ReadonlySet<string> = new Set([
  ...['任务名称', '工作任务', '任务内容', '主要任务', '支出内容', '支出明细', '明细内容', '支出项目'],
  ...['项目实施内容', '实施内容', '活动内容', '子项目名称', '成本项目', '明细项目', '项目明细', '支出用途'],
  ...['费用名称', '费用项目', '费用明细', '成本明细', '名称', '内容', '明细', '支出项'],
]);

const isHeadOfList = remembered((text) => LIST_HEADS.has(fieldKey(text)));

/** What a label of money announces as a field. */
export const ROLE_OF_WORD: Readonly<Record<MoneyWord['kind'], FieldRole>> = {
  group: 'budgetGroup',
  total: 'budgetTotal',
  reckoning: 'other',
  result: 'other',
  fiscal: 'budgetFiscal',
  fund: 'budgetPart',
  level: 'budgetPart',
  other: 'budgetOther',
  part: 'budgetPart',
};

/** What a label of a column announces; null when it is none. */
export function roleOfHead(text: string): FieldRole | null {
  const word = moneyWord(text);
  const role = word ? ROLE_OF_WORD[word.kind] : fieldLabelRole(text);
  return role ?? (stageOf(text) !== null || isHeadOfList(text) ? 'other' : null);
}

/** The list whose heads the row holds: labels only, those of a list among them. */
export function listIn(filled: readonly Field[]): List | null {
  const [first] = filled;
  if (!first || filled.length < 2 || !filled.some(({ text }) => isHeadOfList(text))) return null;
  // A label over the whole list may say anything.
  const unknown = filled.slice(filled.length > 2 ? 1 : 0).some(({ text }) => roleOfHead(text) === null);
  if (unknown) return null;
  return { left: first.cell.column, labelled: !isHeadOfList(first.text) };
}

/** Whether a row below a list starts something else: where the label of the list stands, or with a label of its own. */
export function endsList({ left, labelled }: List, filled: readonly Field[]): boolean {
  const [first] = filled;
  if (!first || first.cell.column > left) return false;
  if (labelled || first.cell.column < left) return true;
  const word = moneyWord(first.text);
  return fieldLabelRole(first.text) !== null && !word?.weak && !isHeadOfList(first.text);
}

/** The columns of a row such as 年初预算数 | 全年执行数 | 分值: two heads, one of them no plain budget label. */
export function stageColumns(filled: readonly Field[]): readonly StageColumn[] | null {
  const columns: StageColumn[] = [];
  for (const head of filled) {
    const stage = stageOf(head.text);
    const before = columns.length > 0;
    if (stage && (before || stage !== 'budget' || moneyWord(head.text)?.kind !== 'group'))
      columns.push({ stage, head });
    else if (before || moneyWord(head.text)?.kind !== 'group') return null;
  }
  const [first, second] = columns;
  if (!first || !second) return null;
  // Two labels with room between them have their amounts beside them: 预算数 | 100 | 执行数 | 90.
  const room = columns.length === 2 && second.head.cell.column > first.head.cell.column + 1;
  return room && columns.every(({ head }) => moneyWord(head.text) !== null) ? null : columns;
}
