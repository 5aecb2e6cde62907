import { nameFacts } from '../../value/indicator-name';
import { defineRule } from '../rule';
import { excerpt } from '../excerpt';

interface Rate {
  readonly name: string;
}

/** Words that divide one number by another, or name the whole. */
const BASE =
  /[÷/／×]|占|除以|比[率例值上]|之比|总[数量额人户面]|全部|全体|应\p{Script=Han}{1,6}数|[人次户个件项篇场]数|数量|面积|分之|问卷/u;

/** 比率未说明分子分母: nobody can recompute a rate without its base. Source: indicators state how they are computed. */
export const percentBaseMissing = defineRule<{ base: Rate; blank: Rate }>({
  id: 'percent-base-missing',
  name: { 'zh-CN': '比率未说明分子分母', en: 'Base of a rate missing' },
  standing: 'off',
  severity: { base: 'info', blank: 'info' },
  sources: ['SH'],
  messages: {
    'zh-CN': {
      base: (d) => ({
        what: `“${d.name}”的描述没有说明分子和分母。`,
        why: '定量指标应说明计算方法，否则无法复核。',
        how: '建议写明算法，如“合格人数÷参训人数×100%”。',
      }),
      blank: (d) => ({
        what: `“${d.name}”没有填写描述，分子和分母不明。`,
        why: '定量指标应说明计算方法，否则无法复核。',
        how: '建议写明算法，如“合格人数÷参训人数×100%”。',
      }),
    },
    en: {
      base: (d) => ({
        what: `The description of “${d.name}” names neither numerator nor denominator.`,
        why: 'A rate whose computation is not stated cannot be verified.',
        how: 'State it, such as 合格人数÷参训人数×100%.',
      }),
      blank: (d) => ({
        what: `“${d.name}” has no description, so its base is unknown.`,
        why: 'A rate whose computation is not stated cannot be verified.',
        how: 'State it, such as 合格人数÷参训人数×100%.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      for (const { keys, name, description, target } of set.indicators) {
        if (target.unit !== '%' || target.value.amount === null || description === null) continue;
        if (!nameFacts(name?.text ?? '').rate || BASE.test(keys.description)) continue;
        const message = keys.description === '' ? 'blank' : 'base';
        report({ cell: description.cell, message: [message, { name: excerpt(name?.text ?? '') }] });
      }
    }
  },
});
