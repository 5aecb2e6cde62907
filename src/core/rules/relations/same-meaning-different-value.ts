import { nameKey } from '../../sheet/text';
import type { Indicator, TargetTable } from '../../table/model';
import { datesIn } from '../../value/dates';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import type { WorkbookFacts } from '../workbook-facts';

interface Different {
  readonly requirement: string;
  readonly value: string;
  /** How the others put it, the most frequent first. */
  readonly others: string;
}

interface Titles {
  readonly align: { readonly value: string };
}

/** 同一要求取值不一: the same requirement of time, word for word, has another value elsewhere in the workbook. */
export const sameMeaningDifferentValue = defineRule<{ different: Different }, Titles>({
  id: 'same-meaning-different-value',
  name: { 'zh-CN': '同一要求取值不一', en: 'One requirement, several values' },
  standing: 'off',
  silentOn: ['template'],
  severity: { different: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      different: (d) => ({
        what: `同样要求“${d.requirement}”，这里填“${d.value}”，别处填“${d.others}”。`,
        why: '同一工作簿内同一要求写法不一，汇总时不好比较。',
        how: '请统一写法；要求按期完成的，可直接写完成日期。',
      }),
    },
    en: {
      different: (d) => ({
        what: `“${d.requirement}” has the value “${d.value}” here and “${d.others}” elsewhere.`,
        why: 'One requirement with several values cannot be compared.',
        how: 'Write it in one way; a completion date is clearest.',
      }),
    },
  },
  titles: {
    'zh-CN': { align: (d) => `与别处一致，改为“${d.value}”` },
    en: { align: (d) => `As elsewhere: “${d.value}”` },
  },
  check(table, report, workbook) {
    for (const { indicators } of table.sets) {
      for (const row of indicators) {
        if (!isRequirement(row)) continue;
        const own = nameKey(row.target.text);
        const values = valuesOf(workbook).get(row.keys.description) ?? new Map<string, string>();
        const others = [...values].filter(([key]) => key !== own).map(([, text]) => text);
        if (others.length === 0) continue;
        report({
          cell: row.target.cell,
          message: [
            'different',
            { requirement: row.keys.description, value: row.target.text.trim(), others: others.join('”“') },
          ],
          // With three values about, taking over one of them would still leave two.
          fixes: others.length === 1 ? others.map((value) => align(table, row, value)) : [],
        });
      }
    }
  },
});

function align(table: TargetTable, row: Indicator, value: string): ProposedFix<Titles> {
  return { kind: 'choice', title: ['align', { value }], edits: [editOf(table, row.target, value)] };
}

/** A row of 时效 whose description names a date: 12月31日前完成. */
function isRequirement({ keys, target }: Indicator): boolean {
  return (
    keys.tier2 === '时效' &&
    target.value.kind !== 'empty' &&
    target.value.kind !== 'placeholder' &&
    datesIn(keys.description).length > 0
  );
}

/** The values of each requirement in the workbook, by key with the text first met; the most frequent first. */
const KNOWN = new WeakMap<WorkbookFacts, ReadonlyMap<string, ReadonlyMap<string, string>>>();

function valuesOf(workbook: WorkbookFacts): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const known = KNOWN.get(workbook);
  if (known) return known;
  const rows = workbook.tables.flatMap(({ sets }) => sets.flatMap(({ indicators }) => indicators));
  const found = new Map<string, Map<string, { text: string; rows: number }>>();
  for (const row of rows.filter(isRequirement)) {
    const values = found.get(row.keys.description) ?? new Map<string, { text: string; rows: number }>();
    const value = values.get(nameKey(row.target.text)) ?? { text: row.target.text.trim(), rows: 0 };
    value.rows++;
    values.set(nameKey(row.target.text), value);
    found.set(row.keys.description, values);
  }
  const sorted = new Map(
    [...found].map(([requirement, values]) => {
      const byFrequency = [...values].sort(([, a], [, b]) => b.rows - a.rows);
      return [requirement, new Map(byFrequency.map(([key, { text }]) => [key, text]))];
    }),
  );
  KNOWN.set(workbook, sorted);
  return sorted;
}
