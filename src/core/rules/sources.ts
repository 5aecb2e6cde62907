import type { Bilingual } from '../locale';
import type { SourceKey } from './rule';

/** The documents and practices rules rest on, as a return opinion may cite them. */
export const SOURCES: Readonly<Record<SourceKey, Bilingual>> = {
  S88: {
    'zh-CN': '财预〔2015〕88号《中央部门预算绩效目标管理办法》（指向明确、细化量化、合理可行、相应匹配）',
    en: 'MOF Caiyu [2015] No. 88, performance targets of central departments',
  },
  S101: {
    'zh-CN': '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
    en: 'MOF Caiyu [2021] No. 101, core targets and indicators of project expenditure',
  },
  S34: {
    'zh-CN': '中发〔2018〕34号《关于全面实施预算绩效管理的意见》',
    en: 'Zhongfa [2018] No. 34, full implementation of performance budgeting',
  },
  FUPIN: {
    'zh-CN': '扶贫项目资金绩效管理有关要求（产出、效益、满意度指标逐级细化并分别设定指标值）',
    en: 'Requirements for poverty-relief funds: output, benefit and satisfaction, each refined and valued',
  },
  SC: {
    'zh-CN': '四川省预算绩效监控做法（川财绩〔2025〕8号、10号，地方规定）',
    en: 'Sichuan practice of performance monitoring (Chuancaiji [2025] No. 8 and 10, local)',
  },
  TPL: { 'zh-CN': '项目支出绩效目标申报表填报说明', en: 'Instructions of the target declaration form' },
  SH: {
    'zh-CN': '地方绩效目标编报手册（人财物投入数量不作为绩效目标，定量指标说明计算公式）',
    en: 'A local manual: inputs are no targets, quantitative indicators state their formula',
  },
  BJ: {
    'zh-CN': '事前绩效评估评分表（填报内容完整、准确、详实，无缺项、错项）',
    en: 'Scoring sheet of ex-ante evaluation: complete and accurate, nothing missing',
  },
  PMKPI: {
    'zh-CN': '预算管理一体化系统绩效模块的填报校验（系统惯例，非制度条款）',
    en: 'Checks of the integrated budget system (practice, not law)',
  },
  GBC: {
    'zh-CN': '预算公开审核的通行做法（惯例，非制度条款）',
    en: 'Common practice in reviewing published budgets (not law)',
  },
  LIB: { 'zh-CN': '共性绩效指标库示例中的计量单位', en: 'Units of the common indicator library' },
  CPA14: {
    'zh-CN': '第三方机构绩效自评复核要点（惯例，非制度条款）',
    en: 'Review criteria of an accounting firm (practice, not law)',
  },
  GB9704: {
    'zh-CN': 'GB/T 9704 党政机关公文格式',
    en: 'GB/T 9704, layout of official documents',
  },
  GB32100: {
    'zh-CN': 'GB 32100-2015 法人和其他组织统一社会信用代码编码规则（校验方法按已知样本类比归纳）',
    en: 'GB 32100-2015; the check method is inferred from known samples by analogy',
  },
  CC1259: {
    'zh-CN': '《民法典》第一千二百五十九条（以上、以下、以内包括本数）',
    en: 'Civil Code, article 1259 (以上, 以下 and 以内 include the number)',
  },
  P: { 'zh-CN': '审核实务中的通行做法（非制度条款）', en: 'Common review practice (not law)' },
  house: { 'zh-CN': '本工具的表式约定', en: 'A convention of this tool' },
};
