import { sameWording } from '../../value/goal-lines';
import { defineRule } from '../rule';

type Nothing = Readonly<Record<string, never>>;

/** 绩效目标照抄资金用途: what the money is for is not yet what it shall achieve. Source: 财预〔2015〕88号, 指向明确. */
export const goalEqualsPurpose = defineRule<{ purpose: Nothing; name: Nothing }>({
  id: 'goal-equals-purpose',
  name: { 'zh-CN': '绩效目标照抄资金用途', en: 'Goal copied from the purpose' },
  standing: 'core',
  severity: { purpose: 'warning', name: 'warning' },
  sources: ['S88'],
  messages: {
    'zh-CN': {
      purpose: () => ({
        what: '绩效目标与资金用途文字相同。',
        why: '资金用途说明钱花在哪里，绩效目标应说明预期达到的产出和效果。',
        how: '请在目标中写明要完成的数量、质量和预期效果。',
      }),
      name: () => ({
        what: '绩效目标只写了项目名称。',
        why: '项目名称不能说明预期达到的产出和效果。',
        how: '请写明要完成的数量、质量和预期效果。',
      }),
    },
    en: {
      purpose: () => ({
        what: 'The goal repeats the purpose of the funds word for word.',
        why: 'The purpose says where the money goes; the goal should say what it will produce and achieve.',
        how: 'State quantities, quality and expected effects.',
      }),
      name: () => ({
        what: 'The goal is just the name of the project.',
        why: 'A name does not say what will be produced and achieved.',
        how: 'State quantities, quality and expected effects.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const { purpose, project } = table;
    for (const { text, cell } of table.goals) {
      if (sameWording(text, purpose?.text ?? '')) report({ cell, message: ['purpose', {}] });
      else if (sameWording(text, project.name?.text ?? '')) report({ cell, message: ['name', {}] });
    }
  },
});
