import { compareFiles, type CrossFinding } from '../../core/cross-file/compare';
import type { FileFacts } from '../../core/cross-file/facts';
import { listPlan, type ListColumn } from '../../core/export/list-columns';
import type { SheetPlan } from '../../core/export/plan';
import { sourceTexts, type FindingState, type ReportedFinding } from '../../core/export/reported-findings';
import { ruleOf } from '../../core/lint/linter';
import type { Bilingual, Locale } from '../../core/locale';
import type { Severity } from '../../core/rules/rule';
import { toA1 } from '../../core/sheet/address';
import { groupBy } from '../../core/sheet/group-by';

/** The findings of one file, or why there are none to tell. */
export interface FileFindings {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  readonly facts: FileFacts;
  /** A sentence; null for a file that could be checked. */
  readonly failure: string | null;
}

interface Words {
  readonly sheet: string;
  readonly labels: readonly string[];
  readonly severity: Readonly<Record<Severity, string>>;
  readonly state: (state: FindingState) => string;
  readonly failed: string;
  readonly clean: string;
}

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    sheet: '问题清单',
    labels: [
      ...['序号', '文件', '级别', '项目名称', '工作表', '单元格', '所在行内容'],
      ...['问题', '处理建议', '依据', '建议值', '状态', '检查项'],
    ],
    severity: { error: '错误', warning: '警告', info: '提示' },
    state: (state) => {
      if (state.kind !== 'ignored') return state.kind === 'open' ? '待处理' : '已修改';
      const { reason, author, date } = state.suppression;
      return `已忽略：${reason}（${author === undefined ? '' : `${author}，`}${date}）`;
    },
    failed: '未检查',
    clean: '未发现问题',
  },
  en: {
    sheet: 'Findings',
    labels: [
      ...['No.', 'File', 'Severity', 'Project', 'Sheet', 'Cell', 'Row'],
      ...['What', 'What to do', 'Basis', 'Suggested value', 'State', 'Check'],
    ],
    severity: { error: 'error', warning: 'warning', info: 'info' },
    state: (state) => {
      if (state.kind !== 'ignored') return state.kind;
      const { reason, author, date } = state.suppression;
      return `ignored: ${reason} (${author === undefined ? '' : `${author}, `}${date})`;
    },
    failed: 'not checked',
    clean: 'nothing found',
  },
};

interface Row {
  readonly path: string;
  /** Null in the one row of a file without findings. */
  readonly finding: ReportedFinding | null;
  readonly remark: string;
}

/** 问题清单 over several files, with what they say against each other. A file without findings has a row too: nobody should wonder whether it was looked at. */
export function findingsPlan(files: readonly FileFindings[], locale: Locale): SheetPlan {
  const words = WORDS[locale];
  const across = groupBy(compareFiles(files, locale), ({ file }) => file);
  const rows = files.flatMap(({ path, findings, failure }, file): readonly Row[] => {
    const all = [...findings, ...(across.get(file) ?? []).map(asReported)];
    return all.length > 0
      ? all.map((finding) => ({ path, finding, remark: '' }))
      : [{ path, finding: null, remark: failure ?? words.clean }];
  });
  const columns: readonly Omit<ListColumn<Row>, 'label'>[] = [
    { width: 6, horizontal: 'center', text: (_, index) => String(index + 1) },
    { width: 24, text: ({ path }) => path },
    {
      width: 8,
      horizontal: 'center',
      text: ({ finding, remark }) => {
        if (finding) return words.severity[finding.severity];
        return remark === words.clean ? '' : words.failed;
      },
    },
    { width: 18, text: ({ finding }) => finding?.project ?? '' },
    { width: 14, text: ({ finding }) => finding?.sheet ?? '' },
    { width: 8, horizontal: 'center', text: ({ finding }) => finding?.address ?? '' },
    { width: 26, text: ({ finding }) => finding?.row ?? '' },
    { width: 36, text: ({ finding, remark }) => finding?.what ?? remark },
    { width: 36, text: ({ finding }) => finding?.how ?? '' },
    { width: 26, text: ({ finding }) => (finding ? sourceTexts(finding.sources, locale).join('\n') : '') },
    { width: 14, text: ({ finding }) => finding?.suggestion ?? '' },
    { width: 14, text: ({ finding }) => (finding ? words.state(finding.state) : '') },
    { width: 14, text: ({ finding }) => (finding ? ruleOf(finding.rule).name[locale] : '') },
  ];
  const labelled = columns.map((column, index) => ({ ...column, label: words.labels[index] ?? '' }));
  return listPlan(words.sheet, labelled, rows);
}

/** What only the comparison of files gives, as a row of the list: it names the other files itself. */
function asReported({ rule, severity, place, what, why, how }: CrossFinding): ReportedFinding {
  const { sheet, cell } = place;
  return {
    ...{ rule, severity, sheet, cell, address: toA1(cell), what, why, how },
    ...{ table: '', project: '', row: '', suggestion: '' },
    sources: ruleOf(rule).sources,
    state: { kind: 'open' },
  };
}
