import type { Field, TargetTable } from '../../table/model';
import { nameFacts } from '../../value/indicator-name';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Repeated {
  readonly name: string;
}

interface Near extends Repeated {
  readonly description: string;
}

interface Titles {
  readonly template: { readonly description: string };
}

/** A description that adds no more characters than this to the name adds nothing. */
const MOST_ADDED = 3;

/** What a rate of this kind is divided by what; `__` is for the person. */
const RATES: readonly (readonly [ending: RegExp, formula: string])[] = [
  [/满意[度率]$/u, '问卷中选择满意的人数÷有效问卷数×100%'],
  [/知晓[度率]$/u, '问卷中表示知晓的人数÷有效问卷数×100%'],
  [/(?:出勤|到课|到会|参与)率$/u, '实际参加人次÷应参加人次×100%'],
  [/(?:合格|达标|优良|完好)率$/u, '符合要求的数量÷检查总数量×100%'],
  [/覆盖率$/u, '实际覆盖数量÷应覆盖数量×100%'],
  [/(?:及时|按时|按期|准时)\p{Script=Han}{0,4}率$/u, '按时完成的数量÷应完成的数量×100%'],
  [/(?:执行|支出|支付)率$/u, '实际支出金额÷预算金额×100%'],
  [/到位率$/u, '实际到位金额÷应到位金额×100%'],
  [/完成率$/u, '实际完成数量÷计划完成数量×100%'],
  [/(?:增长|增加|提高|提升)率$/u, '（本年数－上年数）÷上年数×100%'],
];
const ANY_RATE = '__÷__×100%';
const COUNT = /(?:次数|人次|人数|户数|场次|场数|期数|天数|个数|件数|数量|面积|里程|长度)$/u;

/** 描述照抄指标名称: the description says nothing the name does not say. */
export const descriptionRepeatsName = defineRule<{ same: Repeated; near: Near }, Titles>({
  id: 'description-repeats-name',
  name: { 'zh-CN': '描述照抄指标名称', en: 'Description repeats the name' },
  standing: 'core',
  severity: { same: 'warning', near: 'info' },
  sources: ['PMKPI', 'SH'],
  messages: {
    'zh-CN': {
      same: (d) => ({
        what: `绩效指标描述与指标名称相同，都是“${d.name}”。`,
        why: '描述应说明指标的内容、统计口径或计算方法，照抄名称等于没有说明。',
        how: '请写明统计范围；比率写明分子和分母。',
      }),
      near: (d) => ({
        what: `绩效指标描述“${d.description}”与指标名称“${d.name}”几乎相同。`,
        why: '描述应说明统计口径或计算方法。',
        how: '建议写明统计范围；比率写明分子和分母。',
      }),
    },
    en: {
      same: (d) => ({
        what: `The description is the name again: “${d.name}”.`,
        why: 'A description should say what is counted and how; the name again says nothing.',
        how: 'Say what is counted; for a rate, numerator and denominator.',
      }),
      near: (d) => ({
        what: `The description “${d.description}” is nearly the name “${d.name}”.`,
        why: 'A description should say what is counted and how.',
        how: 'Consider saying what is counted; for a rate, numerator and denominator.',
      }),
    },
  },
  titles: {
    'zh-CN': { template: (d) => `描述改为“${d.description}”` },
    en: { template: (d) => `Change the description to “${d.description}”` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const { name, description, keys } of set.indicators) {
        const added = keys.description.length - keys.name.length;
        if (added < 0 || added > MOST_ADDED || keys.name === '' || !name || !description) continue;
        const same = keys.name === keys.description;
        if (!same && (!isSubsequence(keys.name, keys.description) || addsFigure(keys.name, keys.description)))
          continue;
        const named = name.text.trim();
        report({
          cell: description.cell,
          message: same
            ? ['same', { name: named }]
            : ['near', { name: named, description: description.text.trim() }],
          fixes: fixesFor(table, name, description),
        });
      }
    }
  },
});

function isSubsequence(short: string, long: string): boolean {
  let found = 0;
  for (let at = 0; at < long.length && found < short.length; at++) if (long[at] === short[found]) found++;
  return found === short.length;
}

/** 培训期数 → 培训2期次数: a figure is something the name did not say. */
function addsFigure(name: string, description: string): boolean {
  return /\d/u.test(description) && !/\d/u.test(name);
}

function fixesFor(table: TargetTable, name: Field, description: Field): readonly ProposedFix<Titles>[] {
  const after = template(name.text);
  if (after === null) return [];
  const edits = [editOf(table, description, after)];
  return [{ kind: 'choice', title: ['template', { description: after }], edits }];
}

/** How such an indicator is usually worked out; null where the name does not say what kind it is. */
function template(text: string): string | null {
  const { bare, rate } = nameFacts(text);
  const formula = RATES.find(([ending]) => ending.test(bare))?.[1];
  if (formula !== undefined) return formula;
  if (rate) return ANY_RATE;
  const count = COUNT.exec(bare)?.[0];
  const stem = count === undefined ? '' : bare.slice(0, -count.length);
  return count === undefined || stem === '' ? null : `统计期内${stem}的${count}`;
}
