import { sameCell } from '../sheet/address';
import { withoutSpace } from '../sheet/text';
import { departmentLine } from '../table/fields/lines';
import type { FieldRole } from '../table/field-vocabulary';
import type { Field, LabelledField, TargetTable } from '../table/model';
import { middleOf, type CleanGrid, type Span } from './clean-grid';
import { CENTER, LABEL, LEFT, LINE_CENTER, LINE_LEFT, LINE_RIGHT, TITLE } from './clean-looks';
import { goalRows } from './clean-goals';
import { listColumns, listRows } from './clean-lists';
import { datesOf, planRows } from './clean-plan';
import { moneyRows, sharesPurpose } from './clean-money';
import { linesIn } from './layout-text';
import type { CellLook } from './plan';
import type { PlanRow, RowCell } from './plan-rows';
import { projectName } from './project-name';

/** What is said of a table besides what it says itself. */
export interface TitleOptions {
  /** Its number among those exported together: the title becomes `1.<项目名称>绩效目标表`. */
  readonly number?: number;
  /** Open errors remain: the title says 草案. */
  readonly draft?: boolean;
}

/** The lines above the labelled fields: title, year, department, unit. */
export function lineRows(table: TargetTable, options: TitleOptions, grid: CleanGrid): readonly PlanRow[] {
  const line = (text: string, look: CellLook): readonly PlanRow[] =>
    text === '' ? [] : [{ cells: [{ text, from: 0, to: grid.last, look }] }];
  const title = cleanTitle(table, options);
  const department = isLine(table.department) ? table.department : null;
  return [
    ...line(title, TITLE).map((row) => ({ ...row, minHeight: 30 })),
    ...line(saysYear(table, title) ? '' : `（${table.year}年度）`, LINE_CENTER),
    ...line(hasLabel(table, department) ? '' : (department?.text.trim() ?? ''), LINE_LEFT),
    ...line(table.unitLine?.text.trim() ?? '', LINE_RIGHT),
  ];
}

/** Some put the title of the form where the name of the project belongs. */
const NAMED_AS_TABLE = /绩效(?:目标|自评|评价)(?:申报)?表$/u;

/** The title of the clean sheet; `''` where the table is nothing but its indicators. */
export function cleanTitle(table: TargetTable, { number, draft = false }: TitleOptions): string {
  const name = projectName(table);
  const own = table.title?.text.trim() ?? '';
  const named = NAMED_AS_TABLE.test(name) ? name : `${name}绩效目标表`;
  const titled = name !== '' && (number !== undefined || own === '') ? named : own;
  const bare = number === undefined && !draft && table.goals.length + table.headerFields.length === 0;
  if (titled === '' && bare) return '';
  const whole = titled === '' ? '绩效目标表' : titled;
  return `${number === undefined ? '' : `${number}.`}${whole}${draft ? '（草案）' : ''}`;
}

function saysYear(table: TargetTable, title: string): boolean {
  if (table.year === null || title.includes(`${table.year}年度`)) return true;
  return table.years.some(({ field }) => hasLabel(table, field));
}

/** Whether the field is the value of a label, and so stands in the block of fields. */
function hasLabel({ headerFields }: TargetTable, field: Field | null): boolean {
  return (
    field !== null && headerFields.some(({ value }) => value !== null && sameCell(value.cell, field.cell))
  );
}

/** Whether the field tells by itself that it is a department. */
function isLine(field: Field | null): field is Field {
  return field !== null && departmentLine([field]) !== null;
}

/** Labels that are written by other parts of the block, or name columns of what is not the target. */
const ELSEWHERE: ReadonlySet<FieldRole> = new Set([
  'projectCode',
  'projectName',
  'budgetGroup',
  'budgetTotal',
  'budgetFiscal',
  'budgetOther',
  'budgetPart',
  'purpose',
  'paymentPlan',
  'goal',
]);

/** Whether the value of a label is written beside it, or in the money and payment block where it is part of these. */
export function isWrittenBesideLabel({ role }: LabelledField): boolean {
  return !ELSEWHERE.has(role) || role === 'projectCode' || role === 'projectName';
}

/** The labelled block: project, other fields, money, purpose, payment plan, goals. */
export function fieldRows(table: TargetTable, grid: CleanGrid): readonly PlanRow[] {
  const { purpose } = table;
  const across = (label: string, field: Field): PlanRow => ({
    cells: [
      label === '' ? null : cell(label, [0, 0], LABEL),
      cell(shown(field), [1, grid.last], LEFT),
    ].filter((item) => item !== null),
  });
  return [
    ...pairRows(projectPairs(table), grid),
    ...pairRows(otherPairs(table), grid),
    ...ownRows(table, grid),
    ...listRows(table, grid),
    ...moneyRows(table, grid),
    ...(purpose ? [across(sharesPurpose(table) ? '' : '资金用途', purpose)] : []),
    ...planRows(table, grid),
    ...goalRows(table, grid),
  ];
}

/** How many columns the block needs beside the first. */
export function columnsBeside(table: TargetTable): number {
  return Math.max(datesOf(table), listColumns(table));
}

/** A label nobody knows is a label only where nothing else stands in its row. */
function ownRows({ ownFields }: TargetTable, grid: CleanGrid): readonly PlanRow[] {
  return ownFields.map(({ label, value }) => ({
    cells: [
      cell(withoutSpace(label.text).replace(/[:：]$/u, ''), [0, 0], LABEL),
      cell(shown(value), [1, grid.last], LEFT),
    ],
  }));
}

interface Pair {
  readonly label: string;
  readonly text: string;
}

function projectPairs({ project: { code, name } }: TargetTable): readonly Pair[] {
  const both = code !== null && name !== null && sameCell(code.cell, name.cell);
  return [
    ...(code && !both ? [{ label: '项目编码', text: shown(code) }] : []),
    ...(name ? [{ label: '项目名称', text: shown(name) }] : []),
  ];
}

function otherPairs(table: TargetTable): readonly Pair[] {
  const { project, unitLine, department, headerFields } = table;
  const written = [project.code, project.name, unitLine].filter((field) => field !== null);
  const isOther = ({ role, value }: LabelledField): boolean => {
    if (value === null || written.some((field) => sameCell(field.cell, value.cell))) return false;
    const another = role === 'projectName' || role === 'projectCode';
    return !ELSEWHERE.has(role) || (another && shown(value) !== '');
  };
  const unlabelled = department !== null && !hasLabel(table, department) && !isLine(department);
  return [
    ...(unlabelled && shown(department) !== '' ? [{ label: '预算单位', text: shown(department) }] : []),
    ...headerFields.filter(isOther).map(({ label, value }) => ({
      label: withoutSpace(label.text).replace(/[:：]$/u, ''),
      text: shown(value),
    })),
  ];
}

/** A value of more lines than this gets a row of its own. */
const LINES_IN_HALF = 2;

function pairRows(pairs: readonly Pair[], grid: CleanGrid): readonly PlanRow[] {
  const middle = middleOf(grid);
  const width = grid.widths.slice(1, middle).reduce((sum, item) => sum + item, 0);
  const rows: PlanRow[] = [];
  let waiting: Pair | null = null;
  const alone = ({ label, text }: Pair): void => {
    const long = linesIn(text, width) > LINES_IN_HALF;
    rows.push({ cells: [cell(label, [0, 0], LABEL), cell(text, [1, grid.last], long ? LEFT : CENTER)] });
  };
  for (const pair of pairs) {
    if (linesIn(pair.text, width) > LINES_IN_HALF) {
      if (waiting) alone(waiting);
      waiting = null;
      alone(pair);
    } else if (waiting === null) waiting = pair;
    else {
      rows.push({
        cells: [
          cell(waiting.label, [0, 0], LABEL),
          cell(waiting.text, [1, middle - 1], CENTER),
          cell(pair.label, [middle, middle], LABEL),
          cell(pair.text, [middle + 1, grid.last], CENTER),
        ],
      });
      waiting = null;
    }
  }
  if (waiting) alone(waiting);
  return rows;
}

function shown(field: Field | null): string {
  return field?.text.trim() ?? '';
}

function cell(text: string, [from, to]: Span = [0, 0], look: CellLook = LABEL): RowCell {
  return { text, from, to, look };
}
