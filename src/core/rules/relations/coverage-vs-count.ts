import { halfWidth } from '../../sheet/text';
import type { Indicator } from '../../table/model';
import { defineRule } from '../rule';

interface Short {
  readonly coverage: string;
  readonly all: number;
  readonly needed: number;
  readonly count: string;
  readonly name: string;
}

/** 覆盖率与次数矛盾: fewer visits than places the same activity promises to reach. */
export const coverageVsCount = defineRule<{ short: Short }>({
  id: 'coverage-vs-count',
  name: { 'zh-CN': '覆盖率与次数矛盾', en: 'Coverage against count' },
  standing: 'off',
  severity: { short: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      short: (d) => ({
        what: `${d.all} 个对象覆盖“${d.coverage}”需到 ${d.needed} 个，而“${d.name}”为“${d.count}”。`,
        why: '次数少于应覆盖的个数，两项指标可能不一致。',
        how: '一次覆盖多个的可以忽略；否则请调整次数或覆盖率。',
      }),
    },
    en: {
      short: (d) => ({
        what: `“${d.coverage}” of ${d.all} means ${d.needed}, but “${d.name}” is “${d.count}”.`,
        why: 'There are fewer visits than places to be reached.',
        how: 'Ignore this if one visit reaches several; otherwise adjust one of the two.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const { indicators } of table.sets) {
      for (const row of indicators) {
        const { name } = row.keys;
        const { amount } = row.target.value;
        if (amount === null || row.target.unit !== '%' || !name.endsWith('覆盖率')) continue;
        const all = placesIn(row);
        const count = all === null ? null : countOf(indicators, name.slice(0, -3));
        if (all === null || !count) continue;
        const needed = Math.ceil((all * amount) / 100 - 1e-9);
        const times = count.target.value.upper ?? count.target.value.amount ?? needed;
        if (times >= needed) continue;
        report({
          cell: row.target.cell,
          message: [
            'short',
            {
              coverage: row.target.text.trim(),
              all,
              needed,
              count: count.target.text.trim(),
              name: count.keys.name,
            },
          ],
        });
      }
    }
  },
});

const PLACES = /(\d{1,5})个?(?:县区|区县|县|区|乡镇|镇|街道|村|社区|学校|单位|企业|网点|站点)/u;

/** How many places the name or the description says there are. */
function placesIn({ keys }: Indicator): number | null {
  const match = PLACES.exec(halfWidth(keys.description)) ?? PLACES.exec(keys.name);
  return match?.[1] === undefined ? null : Number(match[1]);
}

const TIMES: ReadonlySet<string> = new Set(['次', '场', '场次', '趟']);

/** The row that counts the same activity: 调研考察次数 for 调研考察覆盖率. */
function countOf(indicators: readonly Indicator[], activity: string): Indicator | null {
  if (activity.length < 2) return null;
  const found = indicators.find(
    ({ keys, target }) =>
      keys.tier2 === '数量' &&
      target.value.amount !== null &&
      target.unit !== null &&
      TIMES.has(target.unit) &&
      keys.name.startsWith(activity),
  );
  return found ?? null;
}
