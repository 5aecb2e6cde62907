import type { FindingState } from '../export/reported-findings';
import type { Bilingual } from '../locale';
import type { Severity } from '../rules/rule';
import { inYuan } from '../value/money';

export interface HtmlWords {
  readonly title: string;
  readonly comma: string;
  readonly pack: (name: string) => string;
  readonly summary: readonly string[];
  readonly code: (code: string) => string;
  readonly budget: (wan: string) => string;
  readonly sheet: (name: string) => string;
  readonly remarks: string;
  readonly findings: readonly string[];
  readonly nothing: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly suggestion: (text: string) => string;
  readonly state: (state: FindingState) => string;
}

export const HTML_WORDS: Bilingual<HtmlWords> = {
  'zh-CN': {
    title: '绩效目标表检查报告',
    comma: '，',
    pack: (name) => `检查口径：${name}`,
    summary: ['序号', '项目', '指标行数', '错误', '警告', '提示'],
    code: (code) => `项目编码 ${code}`,
    budget: (wan) => `预算数 ${wan} 万元`,
    sheet: (name) => `工作表“${name}”`,
    remarks: '检查结果',
    findings: ['级别', '位置', '所在行', '问题', '处理建议', '依据', '状态'],
    nothing: '未发现问题。',
    severity: { error: '错误', warning: '警告', info: '提示' },
    suggestion: (text) => `建议值：${text}`,
    state: (state) => {
      if (state.kind !== 'ignored') return state.kind === 'open' ? '待处理' : '已修改';
      const { reason, author, date } = state.suppression;
      return `已忽略：${reason}（${author === undefined ? '' : `${author}，`}${date}）`;
    },
  },
  en: {
    title: 'Check of performance target tables',
    comma: ', ',
    pack: (name) => `rule pack: ${name}`,
    summary: ['No.', 'Project', 'Indicators', 'Errors', 'Warnings', 'Infos'],
    code: (code) => `project code ${code}`,
    budget: (wan) => `budget ${inYuan(wan)}`,
    sheet: (name) => `sheet “${name}”`,
    remarks: 'Findings',
    findings: ['Severity', 'Place', 'Row', 'What', 'What to do', 'Basis', 'State'],
    nothing: 'Nothing found.',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    suggestion: (text) => `Suggested value: ${text}`,
    state: (state) => {
      if (state.kind !== 'ignored') return state.kind;
      const { reason, author, date } = state.suppression;
      return `ignored: ${reason} (${author === undefined ? '' : `${author}, `}${date})`;
    },
  },
};
