import type { Bilingual } from '../core/locale';
import type { LayoutId, TableKind } from '../core/table/model';
import type { ColumnRole } from '../core/table/column-vocabulary';
import type { SchemeId } from '../core/tiers/schemes';
import type { Evidence } from '../core/table/model';

/** What the product calls the kinds of table. */
export const KIND_NAMES: Bilingual<Readonly<Record<TableKind, string>>> = {
  'zh-CN': { target: '目标表', 'self-evaluation': '自评表', evaluation: '评价表', template: '空白表' },
  en: {
    target: 'target table',
    'self-evaluation': 'self-evaluation',
    evaluation: 'evaluation',
    template: 'blank form',
  },
};

/** The forms people know. */
export const LAYOUT_NAMES: Bilingual<Readonly<Record<LayoutId, string>>> = {
  'zh-CN': {
    hebei: '河北表式（含资金支出计划）',
    'central-2015': '项目支出绩效目标申报表（2015）',
    'central-2021': '项目支出绩效目标申报表（2021）',
    'two-block': '中长期、年度两段式',
    'side-by-side': '左右并列两套指标',
    regional: '区域绩效目标表',
    department: '部门整体支出绩效目标表',
    'flat-list': '系统导出清单（一行一指标）',
    staircase: '系统导出清单（逐级分行）',
    'self-evaluation': '绩效自评表',
    evaluation: '绩效评价指标表',
    'input-output': '投入产出式（2011）',
    general: '一般表式',
  },
  en: {
    hebei: 'Hebei form with payment plan',
    'central-2015': 'Declaration form (2015)',
    'central-2021': 'Declaration form (2021)',
    'two-block': 'Two blocks: long-term and annual',
    'side-by-side': 'Two indicator sets side by side',
    regional: 'Regional targets of transfer payments',
    department: 'Targets of a whole department',
    'flat-list': 'System list, one row per indicator',
    staircase: 'System list, one tier per row',
    'self-evaluation': 'Self-evaluation form',
    evaluation: 'Evaluation form',
    'input-output': 'Input and output (2011)',
    general: 'General form',
  },
};

/** The tier schemes. */
export const SCHEME_NAMES: Bilingual<Readonly<Record<SchemeId, string>>> = {
  'zh-CN': {
    '2015': '产出、效益、满意度（财预〔2015〕88号）',
    '2021': '成本、产出、效益、满意度（财预〔2021〕101号）',
    '2011': '投入、产出、效益（2011）',
    'two-block': '产出、效益、满意度（两段式）',
    guangdong: '预期产出、效果',
    evaluation: '评价指标体系',
    unknown: '地方指标体系',
  },
  en: {
    '2015': 'Output, benefit, satisfaction (Caiyu [2015] No. 88)',
    '2021': 'Cost, output, benefit, satisfaction (Caiyu [2021] No. 101)',
    '2011': 'Input, output, benefit (2011)',
    'two-block': 'Output, benefit, satisfaction (two blocks)',
    guangdong: 'Expected output, effect',
    evaluation: 'Evaluation scheme',
    unknown: 'Local scheme',
  },
};

/** What a column of the indicator block may hold; null: nothing this product looks at. */
export const ROLE_NAMES: Bilingual<Readonly<Record<ColumnRole, string> & { readonly none: string }>> = {
  'zh-CN': {
    tier1: '一级指标',
    tier2: '二级指标',
    tier3: '三级指标',
    description: '绩效指标描述',
    target: '指标值',
    comparator: '比较符（指标性质）',
    unit: '计量单位',
    basis: '指标值确定依据',
    weight: '权重（分值）',
    grading: '评价标准',
    result: '完成情况（不检查）',
    history: '往年指标值（不检查）',
    note: '备注（不检查）',
    projectCode: '项目编码',
    projectName: '项目名称',
    goal: '绩效目标',
    none: '不参与识别',
  },
  en: {
    tier1: 'Tier 1',
    tier2: 'Tier 2',
    tier3: 'Tier 3 (indicator)',
    description: 'Description',
    target: 'Target value',
    comparator: 'Comparator',
    unit: 'Unit',
    basis: 'Basis',
    weight: 'Weight',
    grading: 'Grading standard',
    result: 'Result (not checked)',
    history: 'Earlier years (not checked)',
    note: 'Notes (not checked)',
    projectCode: 'Project code',
    projectName: 'Project name',
    goal: 'Goal',
    none: 'Plays no part',
  },
};

/** What a deciding cell was taken for. */
export const ANCHOR_NAMES: Bilingual<Readonly<Record<Evidence['anchors'][number]['as'], string>>> = {
  'zh-CN': { title: '表题', header: '指标表头', tier: '指标层级', field: '基本信息' },
  en: { title: 'Title', header: 'Indicator header', tier: 'Tier', field: 'Project field' },
};
