import type { Area } from '../sheet/address';
import { moneyUnitIn, type MoneyUnit } from '../value/money';
import { fieldKey, type FieldRole } from './field-vocabulary';
import { amountsOf } from './fields/amounts';
import { valueBeside } from './fields/beside';
import type { Block } from './fields/block-rows';
import { readBlock } from './fields/block';
import { budgetsOf, NO_BUDGET } from './fields/budgets';
import { readGoals } from './fields/goals';
import { departmentLine, headLines, isCodeAndName, unitLineOf, yearsOf } from './fields/lines';
import { readLists } from './fields/lists';
import { readPlan } from './fields/plan';
import { unknownLabels } from './fields/unknown-labels';
import type { Grid } from './grid';
import type { Field, LabelledField, TargetTable } from './model';

/** The part of a table that stands above its indicators. */
export type BlockFields = Pick<
  TargetTable,
  | 'department'
  | 'unitLine'
  | 'year'
  | 'years'
  | 'project'
  | 'budget'
  | 'budgets'
  | 'headerFields'
  | 'ownFields'
  | 'lists'
  | 'purpose'
  | 'paymentPlan'
  | 'goals'
  | 'executionWeight'
>;

/** What the first of several tables on a page says for all of them. */
export interface PageFacts {
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
}

/**
 * Reads the label-and-value block of a table. Absent fields are null; blank ones have the text `''`.
 * @param page fills in what the block does not say itself
 */
export function readFields(grid: Grid, area: Area, page: PageFacts | null = null): BlockFields {
  const block = readBlock(grid, area);
  const { goals, values } = readGoals(block);
  const amounts = amountsOf(block);
  const headerFields = labelledFields(block, new Map([...values, ...amounts.values]));
  const value = (role: FieldRole): Field | null => valueOf(headerFields, role);
  const lines = headLines(block);
  const unitLine = unitLineOf(block);
  const budgets = budgetsOf(amounts, moneyUnitIn(unitLine?.text ?? '') ?? page?.unit ?? null);
  const project = projectOf(headerFields, lines);
  const years = yearsOf(lines, yearFields(headerFields), grid.sheet.name, project.name?.text.trim() ?? '');
  const plan = readPlan(block);
  const purpose = value('purpose') ?? purposeBelow(block);
  return {
    headerFields,
    ownFields: unknownLabels(block, () => [
      ...[purpose, unitLine, ...goals, ...headerFields.map((field) => field.value)],
      ...(plan?.points.flatMap(({ period, share }) => [period, share]) ?? []),
      ...budgets.flatMap(({ total, parts }) => [total, ...parts]),
    ]),
    lists: readLists(block),
    department: departmentLine(lines) ?? departmentOf(headerFields),
    unitLine,
    year: years[0]?.year ?? page?.year ?? null,
    years,
    project,
    budget: budgets[0] ?? NO_BUDGET,
    budgets,
    purpose,
    paymentPlan: plan,
    goals,
    executionWeight: amounts.executionWeight ?? executionWeightOf(headerFields),
  };
}

/** Every label with its value; `known` holds those whose value does not simply stand beside them. */
function labelledFields(block: Block, known: ReadonlyMap<Field, Field | null>): readonly LabelledField[] {
  const fields: LabelledField[] = [];
  for (const row of block.rows) {
    row.cells.forEach(({ role, field }, index) => {
      if (role === null) return;
      const value = known.get(field);
      fields.push({
        role,
        label: field,
        value: value === undefined ? valueBeside(block, row, index) : value,
      });
    });
  }
  return fields;
}

/** 预算执行率权重 as a field of the form, where the execution has no row of its own. */
function executionWeightOf(fields: readonly LabelledField[]): Field | null {
  return fields.find(({ label }) => fieldKey(label.text) === '预算执行率权重')?.value ?? null;
}

/** The value of the role: the first that is filled, else the first blank one. */
function valueOf(fields: readonly LabelledField[], role: FieldRole): Field | null {
  let blank: Field | null = null;
  for (const { role: own, value } of fields) {
    if (own !== role || !value) continue;
    if (value.text.trim() !== '') return value;
    blank ??= value;
  }
  return blank;
}

/** 主管部门, else who hands the form in; a name rather than a code of its own. */
function departmentOf(fields: readonly LabelledField[]): Field | null {
  const named = fields.filter(({ label }) => !DEPARTMENT_CODE.test(fieldKey(label.text)));
  const [department, applicant] = [valueOf(named, 'department'), valueOf(named, 'applicant')];
  return department ?? applicant ?? valueOf(fields, 'applicant');
}

const DEPARTMENT_CODE = /^(?:单位|部门|主管部门)(?:编码|代码)$/u;

/** Code and name of the project; where one cell holds both (`code-name`), each of them is that cell, whole. */
function projectOf(
  fields: readonly LabelledField[],
  lines: readonly Field[],
): { readonly code: Field | null; readonly name: Field | null } {
  const code = valueOf(fields, 'projectCode');
  const name = valueOf(innermost(fields), 'projectName');
  const both = [name, code, ...((name ?? code) ? [] : lines)].find(
    (field) => field && isCodeAndName(field.text),
  );
  if (!both) return { code, name };
  const filled = (field: Field | null): field is Field => field !== null && field.text.trim() !== '';
  return { code: filled(code) ? code : both, name: filled(name) ? name : both };
}

/** 一级项目名称 stands above the project's own name. */
function innermost(fields: readonly LabelledField[]): readonly LabelledField[] {
  const own = fields.filter(
    ({ role, label }) => role === 'projectName' && !/^一级/u.test(fieldKey(label.text)),
  );
  return own.length > 0 ? own : fields;
}

function yearFields(fields: readonly LabelledField[]): readonly Field[] {
  return fields.flatMap(({ role, label, value }) =>
    role === 'other' && value && /(?:年度|年份)$/u.test(fieldKey(label.text)) ? [value] : [],
  );
}

/** 预算规模及资金用途 stands beside the money and, below it, the purpose. */
function purposeBelow(block: Block): Field | null {
  const { grid, area, rows } = block;
  const at = rows.findIndex(({ cells }) =>
    cells.some(({ role, field }) => role === 'budgetGroup' && fieldKey(field.text).includes('用途')),
  );
  const group = rows[at]?.cells.find(({ role }) => role === 'budgetGroup')?.field;
  if (!group) return null;
  const { row, column } = group.cell;
  let next = rows[at + 1];
  let below = row + 1;
  for (let index = at + 1; next?.cells.some(({ word }) => word !== null) && next.row === below; index++) {
    next = rows[index + 1];
    below++;
  }
  const [first] = next?.row === below ? next.cells : [];
  if (first && (first.field.cell.column <= column || first.role !== null)) return null;
  if (first) return first.field;
  return below <= area.bottom ? grid.field(below, grid.extent(group.cell).right + 1) : null;
}
