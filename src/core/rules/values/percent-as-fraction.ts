import type { HeaderRow, Indicator } from '../../table/model';
import { nameFacts } from '../../value/indicator-name';
import { bracketUnit } from '../../value/measure-nouns';
import { editOf, rewrite } from '../edits';
import { defineRule } from '../rule';

interface Fraction {
  readonly value: string;
  readonly percent: string;
}

/** 百分数存成小数: 0.9 where 90% is meant. Source: what Excel makes of a percentage whose format was lost. */
export const percentAsFraction = defineRule<{ fraction: Fraction }, { percent: Fraction }>({
  id: 'percent-as-fraction',
  name: { 'zh-CN': '百分数存成小数', en: 'Percentage as a fraction' },
  standing: 'extra',
  severity: { fraction: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      fraction: (d) => ({
        what: `比率的指标值写成了小数“${d.value}”。`,
        why: '单元格的百分比格式丢失后，90%会显示为0.9。',
        how: `请核对，建议写作“${d.percent}”。`,
      }),
    },
    en: {
      fraction: (d) => ({
        what: `The value of a rate is the fraction “${d.value}”.`,
        why: 'A cell that loses its percent format shows 90 % as 0.9.',
        how: `Check it; probably “${d.percent}”.`,
      }),
    },
  },
  titles: {
    'zh-CN': { percent: (d) => `改为 ${d.percent}` },
    en: { percent: (d) => `Change to ${d.percent}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { value, unit } = row.target;
        if (unit !== null || value.amount === null || value.amount <= 0 || value.amount > 1) continue;
        if (!isFraction(row, set.header)) continue;
        const percent = rewrite(value, { core: `${Number((value.amount * 100).toFixed(6))}%` });
        const data = { value: row.target.text.trim(), percent };
        report({
          cell: row.target.cell,
          message: ['fraction', data],
          fixes: [{ kind: 'choice', title: ['percent', data], edits: [editOf(table, row.target, percent)] }],
        });
      }
    }
  },
});

/** A bare number of a rate whose percent sign stands nowhere else: not behind the name, not in the header. */
function isFraction({ name, target }: Indicator, header: HeaderRow): boolean {
  const { value } = target;
  if (value.kind !== 'quantity' || value.multiple || value.incomplete !== null) return false;
  if (value.rest.before + value.rest.behind !== '') return false;
  const facts = nameFacts(name?.text ?? '');
  if (!facts.rate || facts.perMany || facts.bracketUnit !== null) return false;
  const label = header.labels.find(({ role }) => role === 'target');
  return bracketUnit(label?.text ?? '') === null;
}
