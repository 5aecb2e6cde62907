import { labelKey } from '../sheet/text';
import type { ColumnRole } from './column-vocabulary';
import type { Header } from './header';
import type { LayoutId, TableKind, TargetTable } from './model';
import { isGroupLabel } from './vocabulary';

/** What the forms differ in. */
export interface LayoutFacts {
  readonly table: Pick<TargetTable, 'scheme' | 'paymentPlan' | 'purpose' | 'sets' | 'project'>;
  readonly headers: readonly Header[];
  /** The title without brackets, `''` where there is none. */
  readonly title: string;
  readonly isList: boolean;
  /** One tier per row. */
  readonly isStaircase: boolean;
}

const has = ({ headers }: LayoutFacts, role: ColumnRole): boolean =>
  headers.some(({ sets }) => sets.some(({ header }) => header.labels.some((label) => label.role === role)));

/** 绩效指标 as the label left of the first tier: the mark of the central forms. */
const besideTiers = ({ headers }: LayoutFacts): boolean =>
  headers.some(({ cells, sets }) => {
    const [first, second] = cells;
    const tier1 = sets[0]?.columns.get('tier1');
    return first !== undefined && isGroupLabel(first.text) && second?.cell.column === tier1;
  });

/** An evaluation collects data and scores it; a self-evaluation may say how it scores, too. */
const isEvaluation = ({ title, headers }: LayoutFacts): boolean =>
  !title.includes('自评') &&
  (/评价(?:指标)?(?:体系)?表$/u.test(title) ||
    headers.some(({ cells }) =>
      cells.some(({ text, parent }) => collectsData(text) || (parent !== null && collectsData(parent.text))),
    ));

function collectsData(label: string): boolean {
  return label.includes('据') && labelKey(label).includes('数据项');
}

/** The forms, told apart by the first line that is true. */
const LAYOUTS: readonly (readonly [LayoutId, (facts: LayoutFacts) => boolean])[] = [
  ['staircase', ({ isStaircase }) => isStaircase],
  ['flat-list', ({ isList }) => isList],
  ['evaluation', isEvaluation],
  ['self-evaluation', (facts) => has(facts, 'result') || facts.title.includes('自评')],
  [
    'side-by-side',
    ({ headers }) => headers.some(({ sets, row }, at) => sets.length > 1 || headers[at + 1]?.row === row),
  ],
  ['two-block', ({ table }) => new Set(table.sets.map(({ period }) => period)).size > 1],
  ['regional', ({ title }) => title.includes('区域')],
  ['department', ({ title }) => /整体(?:支出)?/u.test(title)],
  ['input-output', ({ table }) => table.scheme === '2011'],
  ['hebei', ({ table }) => table.paymentPlan !== null && table.purpose !== null],
  ['central-2021', ({ table }) => table.scheme === '2021'],
  ['central-2015', (facts) => besideTiers(facts) && !has(facts, 'goal')],
];

export function layoutOf(facts: LayoutFacts): LayoutId {
  return LAYOUTS.find(([, fits]) => fits(facts))?.[0] ?? 'general';
}

/** The kind of a table: by its result columns and its title; blank where nobody has filled in a value. */
export function kindOf(facts: LayoutFacts, sets: TargetTable['sets']): TableKind {
  const rows = sets.flatMap(({ indicators }) => indicators);
  if (rows.length > 0) {
    if (isEvaluation(facts)) return 'evaluation';
    if (has(facts, 'result') || facts.title.includes('自评')) return 'self-evaluation';
  }
  const filled = rows.some(
    ({ target }) => target.value.kind !== 'empty' && target.value.kind !== 'placeholder',
  );
  return filled ? 'target' : 'template';
}
