import type { Bilingual, Locale } from '../locale';
import type { Severity } from '../rules/rule';
import { ruleOf } from '../lint/linter';
import type { ExportSource } from './export-source';
import { listPlan, type ListColumn } from './list-columns';
import type { SheetPlan } from './plan';
import {
  inShort,
  reportedFindings,
  sourceTexts,
  type FindingState,
  type ReportedFinding,
} from './reported-findings';

interface Words {
  readonly sheet: string;
  readonly labels: readonly string[];
  readonly severity: Readonly<Record<Severity, string>>;
  readonly state: (state: FindingState) => string;
}

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    sheet: '问题清单',
    labels: [
      ...['序号', '级别', '项目名称', '工作表', '单元格', '所在行内容'],
      ...['问题', '处理建议', '依据', '建议值', '状态', '检查项'],
    ],
    severity: { error: '错误', warning: '警告', info: '提示' },
    state: (state) => {
      if (state.kind !== 'ignored') return state.kind === 'open' ? '待处理' : '已修改';
      const { reason, author, date } = state.suppression;
      return `已忽略：${reason}（${author === undefined ? '' : `${author}，`}${date}）`;
    },
  },
  en: {
    sheet: 'Findings',
    labels: [
      ...['No.', 'Severity', 'Project', 'Sheet', 'Cell', 'Row'],
      ...['What', 'What to do', 'Basis', 'Suggested value', 'State', 'Check'],
    ],
    severity: { error: 'error', warning: 'warning', info: 'info' },
    state: (state) => {
      if (state.kind !== 'ignored') return state.kind;
      const { reason, author, date } = state.suppression;
      return `ignored: ${reason} (${author === undefined ? '' : `${author}, `}${date})`;
    },
  },
};

/** 问题清单: every finding with its place, as a link, what to do about it and what became of it. */
export function findingsSheet(source: ExportSource, locale: Locale): SheetPlan {
  const words = WORDS[locale];
  const findings = reportedFindings(source, locale);
  const columns: readonly Omit<ListColumn<ReportedFinding>, 'label'>[] = [
    { width: 6, horizontal: 'center', text: (_, index) => String(index + 1) },
    { width: 7, horizontal: 'center', text: ({ severity }) => words.severity[severity] },
    { width: 18, text: ({ project }) => project },
    { width: 14, text: ({ sheet }) => sheet },
    { width: 8, horizontal: 'center', link: true, text: ({ address }) => address },
    { width: 26, text: ({ row }) => row },
    { width: 36, text: ({ what }) => what },
    { width: 36, text: ({ how }) => how },
    { width: 22, text: ({ sources }) => sourceTexts(sources, locale).join('\n') },
    { width: 22, text: ({ suggestion }) => inShort(suggestion, LONGEST_SUGGESTION) },
    { width: 14, text: ({ state }) => words.state(state) },
    { width: 14, text: ({ rule }) => ruleOf(rule).name[locale] },
  ];
  const labelled = columns.map((column, index) => ({ ...column, label: words.labels[index] ?? '' }));
  return {
    ...listPlan(words.sheet, labelled, findings),
    own: 'findings',
    links: findings.map(({ sheet, cell }, index) => ({
      cell: { row: index + 1, column: ADDRESS },
      to: { sheet, cell },
    })),
  };
}

/** A whole goal written anew is not read in a list. */
const LONGEST_SUGGESTION = 100;
/** The column of the addresses. */
const ADDRESS = 4;
