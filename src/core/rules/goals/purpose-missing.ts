import { defineRule } from '../rule';

/** 资金用途为空. Practice. */
export const purposeMissing = defineRule<{ missing: Readonly<Record<string, never>> }>({
  id: 'purpose-missing',
  name: { 'zh-CN': '资金用途为空', en: 'Purpose missing' },
  standing: 'extra',
  silentOn: ['template'],
  severity: { missing: 'info' },
  sources: ['BJ'],
  messages: {
    'zh-CN': {
      missing: () => ({
        what: '资金用途未填写。',
        why: '写明资金用途，才能判断预算与目标是否匹配。',
        how: '请简要说明资金用于哪些工作。',
      }),
    },
    en: {
      missing: () => ({
        what: 'The purpose of the funds is blank.',
        why: 'It shows whether budget and goals match.',
        how: 'Say in a few words what the money is for.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check({ purpose }, report) {
    if (purpose?.text.trim() === '') report({ cell: purpose.cell, message: ['missing', {}] });
  },
});
