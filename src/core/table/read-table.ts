import { areaToA1, type Area } from '../sheet/address';
import { labelKey } from '../sheet/text';
import { detectScheme } from '../tiers/schemes';
import { moneyUnitIn } from '../value/money';
import { evidenceOf } from './evidence';
import { extraColumns } from './extra-columns';
import type { Block } from './find-blocks';
import { isList, listedExtras, projectSorter, type ListedProject } from './flat-list';
import type { Grid } from './grid';
import type { Header, HeaderSet } from './header';
import { runsOf } from './header-runs';
import { looseLabels } from './loose-labels';
import { kindOf, layoutOf, type LayoutFacts } from './layouts';
import type { Budget, IndicatorSet, Period, TargetTable } from './model';
import { periodsAbove } from './periods-above';
import { readFields, type BlockFields, type PageFacts } from './read-fields';
import { readRows } from './read-indicators';
import type { Window } from './row-reader';
import type { SetRows } from './set-rows';
import { windowOf } from './table-window';
import { simplified } from './traditional';

/**
 * The tables a block holds: one, or in a list one for every project. None where only headers stand.
 * @param page what the table above says for this one too
 */
export function readTables(
  grid: Grid,
  block: Block,
  page: PageFacts | null,
): { readonly tables: readonly TargetTable[]; readonly range: Area; readonly page: PageFacts } {
  const window = windowOf(grid, block);
  const [first] = block.headers;
  const { left, right } = window;
  const area = { left, right, top: block.top, bottom: (first?.row ?? block.top) - 1 };
  const fields = readFields(grid, area, page);
  const runs = runsOf(block.headers);
  const range = { left, right, top: block.top, bottom: first?.bottom ?? block.top };
  const tables: TargetTable[] = [];
  const sets: SetOfRows[] = [];
  for (const { header, repeats } of runs) {
    const below = runs.find((run) => run.header.row > header.row);
    const stop = Math.min(block.limit, (below?.header.row ?? Infinity) - 1);
    if (isList(header)) {
      const [set] = header.sets;
      const sorter = projectSorter(grid, header, moneyUnitIn(fields.unitLine?.text ?? ''));
      const rows = set && readRows(grid, header, set, repeats, window, stop, sorter);
      if (!set || !rows) continue;
      range.bottom = Math.max(range.bottom, rows.bottom);
      for (const project of sorter.projects())
        if (project.rows.size > 0)
          tables.push(listedTable(grid, block, window, fields, { header, set, rows }, project));
      continue;
    }
    const beside = block.headers.filter((other) => other.row === header.row);
    const periods =
      beside.length > 1 || header.sets.length > 1 ? periodsAbove(grid, header, block.top, beside) : [];
    for (const [at, set] of header.sets.entries()) {
      const rows = readRows(grid, header, set, repeats, window, stop);
      range.bottom = Math.max(range.bottom, rows.bottom);
      if (rows.indicators.length > 0 || rows.hasTiers)
        sets.push({ header, set, rows, period: periods[at] ?? set.period ?? 'year' });
    }
  }
  if (sets.length > 0) tables.unshift(wholeTable(grid, block, range, fields, sets));
  const unit = moneyUnitIn(fields.unitLine?.text ?? '') ?? page?.unit ?? null;
  return { tables, range, page: { unit, year: fields.year } };
}

interface SetOfRows {
  readonly header: Header;
  readonly set: HeaderSet;
  readonly rows: SetRows;
  readonly period: Period;
}

function wholeTable(
  grid: Grid,
  block: Block,
  range: Area,
  fields: BlockFields,
  found: readonly SetOfRows[],
): TargetTable {
  const budgets = fields.budgets;
  const sets = found.map(({ set, rows, period }): IndicatorSet => {
    const { indicators, repeatedHeaders, continuations } = rows;
    const slots = isStaircase(rows) ? [] : rows.slots;
    return {
      header: set.header,
      period,
      budget: budgetFor(budgets, period),
      indicators,
      repeatedHeaders,
      continuations,
      slots,
      extras: extraColumns(grid, set.extras, indicators),
    };
  });
  const weight = found.find(({ rows }) => rows.executionWeight)?.rows.executionWeight ?? null;
  return tableOf(
    grid,
    block,
    range,
    {
      ...fields,
      executionWeight: fields.executionWeight ?? weight,
      goals: [...fields.goals, ...found.flatMap(({ rows }) => rows.goals)],
    },
    found,
    sets,
  );
}

function listedTable(
  grid: Grid,
  block: Block,
  window: Window,
  fields: BlockFields,
  found: Omit<SetOfRows, 'period'>,
  project: ListedProject,
): TargetTable {
  const budget = project.budget ?? { ...fields.budget, total: null, fiscal: null, other: null, parts: [] };
  const budgets = project.budget ? [project.budget] : [];
  const { ofProject, ofRows } = listedExtras(grid, found, project);
  const sets = Array.from(project.rows, ([period, { indicators, slots }]): IndicatorSet => ({
    header: found.set.header,
    period,
    budget: budgetFor(budgets, period),
    indicators,
    repeatedHeaders: [],
    continuations: [],
    slots,
    extras: extraColumns(grid, ofRows, indicators),
  }));
  const own: BlockFields = {
    ...fields,
    department: project.department ?? fields.department,
    project: { code: project.code, name: project.name },
    budget,
    budgets,
    headerFields: [],
    ownFields: ofProject,
    lists: [],
    purpose: null,
    paymentPlan: null,
    goals: project.goals,
    executionWeight: project.executionWeight,
  };
  const range = { left: window.left, right: window.right, top: project.top, bottom: project.bottom };
  // The title of a list is that of no project in it.
  return tableOf(grid, { ...block, title: null }, range, own, [{ ...found, period: 'year' }], sets);
}

function tableOf(
  grid: Grid,
  block: Block,
  range: Area,
  fields: BlockFields,
  found: readonly SetOfRows[],
  sets: readonly IndicatorSet[],
): TargetTable {
  const names = new Set(found.flatMap(({ rows }) => rows.tier1Names).map(simplified));
  const scheme = detectScheme(names);
  const { paymentPlan, purpose, project, headerFields } = fields;
  const { title } = block;
  const facts: LayoutFacts = {
    table: { scheme, paymentPlan, purpose, sets, project },
    headers: found.map(({ header }) => header).filter((header, at, all) => all.indexOf(header) === at),
    title: labelKey(title?.text ?? ''),
    isList: found.some(({ header }) => isList(header)),
    isStaircase: found.some(({ rows }) => isStaircase(rows)),
  };
  // Written out: a spread of so many properties takes longer than reading them did.
  return {
    id: `${grid.sheet.name}!${areaToA1(range)}`,
    sheet: grid.sheet.name,
    range,
    layout: layoutOf(facts),
    kind: kindOf(facts, sets),
    scheme,
    title,
    department: fields.department,
    unitLine: fields.unitLine,
    year: fields.year,
    years: fields.years,
    project,
    budget: fields.budget,
    budgets: fields.budgets,
    headerFields,
    ownFields: fields.ownFields,
    lists: fields.lists,
    looseLabels: facts.isList
      ? []
      : looseLabels(grid, { ...range, bottom: (facts.headers[0]?.row ?? 0) - 1 }),
    purpose,
    paymentPlan,
    goals: fields.goals,
    executionWeight: fields.executionWeight,
    sets,
    evidence: evidenceOf({ title, headerFields, sets }, facts.headers),
  };
}

/** Every tier in a row of its own: steps, and no indicator with a tier beside it. */
function isStaircase({ steps, indicators }: SetRows): boolean {
  return (
    steps >= 2 &&
    indicators.length > 0 &&
    indicators.every(
      ({ tier1, tier2 }) => (tier1.own?.text ?? '').trim() === '' && (tier2.own?.text ?? '').trim() === '',
    )
  );
}

function budgetFor(budgets: readonly Budget[], period: Period): Budget | null {
  const budget = budgets.find((item) => item.period === period);
  return budget && (budget.total !== null || budget.parts.length > 0) ? budget : null;
}
