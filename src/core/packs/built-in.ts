import type { Pack } from './pack';

/** The packs that come with the product. Adding one is data here; a gate checks every rule and message it names. */
export const BUILT_IN_PACKS = [
  {
    id: 'default',
    name: { 'zh-CN': '通用口径', en: 'General' },
    description: {
      'zh-CN': '没有识别出特定表式或地区时使用：必查规则全部开启，参考规则只作提示。',
      en: 'Used where no particular form or region was recognised: core rules on, extra rules as hints.',
    },
    extends: null,
    rules: {},
  },
  {
    id: 'hebei',
    name: { 'zh-CN': '河北口径', en: 'Hebei' },
    description: {
      'zh-CN':
        '河北省预算项目绩效目标表：含资金用途和按季累计的支出计划，项目编码带校验位；不套用外省的序时要求。',
      en: 'The Hebei form: use of funds, cumulative payment plan, project codes with a check character; no other province’s schedule.',
    },
    extends: 'default',
    rules: {
      'plan-percent': { on: true },
      'purpose-missing': { on: true, severity: 'warning' },
      'project-code-check': { on: true },
      'project-code-region-year': { on: true },
      'plan-below-execution-line': { on: false },
    },
  },
  {
    id: 'central-2015',
    name: { 'zh-CN': '中央部门口径（2015）', en: 'Central departments (2015)' },
    description: {
      'zh-CN':
        '财预〔2015〕88号附表的项目支出绩效目标申报表：产出含成本指标；提示总体目标没有数字。不核对地方项目编码。',
      en: 'The declaration form of Caiyu [2015] No. 88: costs under output; goals without a number are hinted at; no local project codes.',
    },
    extends: 'default',
    rules: {
      'goal-not-quantified': { on: true },
      'project-code-check': { on: false },
      'project-code-region-year': { on: false },
    },
  },
  {
    id: 'central-2021',
    name: { 'zh-CN': '中央部门口径（2021）', en: 'Central departments (2021)' },
    description: {
      'zh-CN':
        '财预〔2021〕101号：成本、产出、效益、满意度四个一级指标；缺成本指标作警告，次序与表式不同作提示。',
      en: 'Caiyu [2021] No. 101: cost, output, benefit, satisfaction; a missing cost tier is a warning, another order than that of the form a hint.',
    },
    extends: 'central-2015',
    rules: {
      'cost-missing': { severity: 'warning' },
    },
  },
  {
    id: 'strict',
    name: { 'zh-CN': '从严口径', en: 'Strict' },
    description: {
      'zh-CN': '用于报送前的最后自查：参考规则按警告处理，平时关闭的经验性规则作为提示开启，误报会多一些。',
      en: 'For a last look before submission: extra rules as warnings, heuristics that are usually off as hints; more false alarms.',
    },
    extends: 'default',
    standings: { extra: { on: true, severity: 'warning' }, off: { on: true, severity: 'info' } },
    rules: {},
  },
] as const satisfies readonly Pack[];

export type BuiltInPackId = (typeof BUILT_IN_PACKS)[number]['id'];
