import { announcedUnit, isMoneyRow } from '../../table/cost-rows';
import type { Indicator, TargetTable } from '../../table/model';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Cut {
  readonly value: string;
  /** The unit as far as it goes: 万, /套. */
  readonly part: string;
}

interface Titles {
  readonly complete: { readonly value: string };
}

/** 金额单位不完整: `1.5万` says ten thousand of what? Source: units of amounts in published budgets. */
export const moneyUnitIncomplete = defineRule<{ money: Cut; other: Cut }, Titles>({
  id: 'money-unit-incomplete',
  name: { 'zh-CN': '金额单位不完整', en: 'Incomplete money unit' },
  standing: 'core',
  severity: { money: 'error', other: 'warning' },
  sources: ['GBC', 'P'],
  messages: {
    'zh-CN': {
      money: (d) => ({
        what: `指标值“${d.value}”的单位“${d.part}”不完整。`,
        why: '金额应写明完整的货币单位。',
        how: '请补全为“万元”“亿元”“元/套”等。',
      }),
      other: (d) => ({
        what: `指标值“${d.value}”的单位“${d.part}”不完整。`,
        why: '看不出是金额、人数还是次数。',
        how: '请补全单位，如“万人”“万次”“万元”。',
      }),
    },
    en: {
      money: (d) => ({
        what: `The unit “${d.part}” in “${d.value}” is incomplete.`,
        why: 'An amount of money needs its full unit.',
        how: 'Write 万元, 亿元, 元/套 and so on.',
      }),
      other: (d) => ({
        what: `The unit “${d.part}” in “${d.value}” is incomplete.`,
        why: 'It could be money, people or times.',
        how: 'Write 万人, 万次, 万元 and so on.',
      }),
    },
  },
  titles: {
    'zh-CN': { complete: (d) => `补全为 ${d.value}` },
    en: { complete: (d) => `Complete to ${d.value}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { value, text, cell } = row.target;
        const part = value.incomplete;
        if (part === null || !isCut(row) || announcedUnit(row, set.header) !== null) continue;
        const money = isMoneyRow(row);
        report({
          cell,
          message: [money ? 'money' : 'other', { value: text.trim(), part }],
          fixes: completions(part, money).map((unit) => completed(table, row, part, unit, money)),
        });
      }
    }
  },
});

/** Whether the unit really ends there: no unit cell completes it, and what follows is no word. */
function isCut({ target }: Indicator): boolean {
  const { value, unitCell } = target;
  if (value.multiple || (unitCell && unitCell.text.trim() !== '')) return false;
  // `1.5万/人` is cut as well; other words behind the number make it a sentence.
  return !/\p{Script=Han}|[A-Za-z]/u.test(value.rest.behind.replace(/[/每].*$/u, ''));
}

/** Full units for a cut one, the likeliest first. */
function completions(part: string, money: boolean): readonly string[] {
  if (/^[/每]/u.test(part))
    return money ? [`元${part}`, `万元${part}`] : [`次${part}`, `个${part}`, `元${part}`];
  return money ? [`${part}元`] : [`${part}人`, `${part}次`, `${part}元`];
}

function completed(
  table: TargetTable,
  row: Indicator,
  part: string,
  unit: string,
  money: boolean,
): ProposedFix<Titles> {
  const { value } = row.target;
  const after = rewrite(value, { core: value.core.slice(0, value.core.length - part.length) + unit });
  const kind = money && (part === '万' || part === '亿') ? 'safe' : 'choice';
  return { kind, title: ['complete', { value: after }], edits: [editOf(table, row.target, after)] };
}
