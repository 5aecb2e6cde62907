import { defineRule } from '../rules/rule';

/** Stands in for a rule that threw: a shorter list is never the answer to an error. Not part of the rule list. */
export const ruleFailed = defineRule<{ failed: { readonly rule: string; readonly error: string } }>({
  id: 'rule-failed',
  name: { 'zh-CN': '规则运行出错', en: 'A rule failed' },
  standing: 'core',
  severity: { failed: 'warning' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      failed: (d) => ({
        what: `规则“${d.rule}”在这张表上没有跑完（${d.error}）。`,
        why: '这张表的该项检查结果不完整。',
        how: '请人工核对该项，并把规则名称和错误告知维护人员。',
      }),
    },
    en: {
      failed: (d) => ({
        what: `The rule “${d.rule}” did not finish on this table (${d.error}).`,
        why: 'This check is incomplete here.',
        how: 'Check it by hand and report the rule and the error to the maintainers.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check() {
    // Reported by the linter on behalf of the rule that threw.
  },
});
