import { z } from 'zod';
import type { Bilingual } from '../locale';
import type { PlaceholderIssue } from '../packs/problems';
import {
  has,
  placeholderPattern,
  unknownPlaceholders,
  written,
  type Placeholder,
} from './opinion-placeholders';
import { SEVERITIES } from '../severities';

const COUNTS: readonly Placeholder[] = ['projects', 'returned', 'errors', 'warnings', 'infos', 'count'];
const SEVERITY: readonly Placeholder[] = ['number', 'count'];

interface Piece {
  readonly label: Bilingual;
  /** What can be filled in there. */
  readonly placeholders: readonly Placeholder[];
}

const piece = (zh: string, en: string, placeholders: readonly Placeholder[]): Piece => ({
  label: { 'zh-CN': zh, en },
  placeholders,
});

/** The pieces of a wording, in the order of the text. One left empty is left out with its line. */
export const OPINION_PIECES = {
  title: piece('标题', 'Title', COUNTS),
  opening: piece('开头', 'Opening', COUNTS),
  project: piece('项目标题', 'Heading of a project', ['number', 'project', 'code', 'sheet']),
  code: piece('项目标题中的编码', 'Code in the heading', ['code']),
  error: piece('应予修改的小标题', 'Heading of errors', SEVERITY),
  warning: piece('建议修改的小标题', 'Heading of warnings', SEVERITY),
  info: piece('提示的小标题', 'Heading of notes', SEVERITY),
  remark: piece('每条意见', 'A remark', ['number', 'sheet', 'cell', 'row', 'what', 'how', 'clauses']),
  row: piece('每条意见中的所在行', 'Row in a remark', ['row']),
  clauses: piece('每条意见中的依据', 'Clauses in a remark', ['clauses']),
  separator: piece('依据之间的分隔', 'Between two clauses', []),
  passed: piece('没有意见的项目', 'Projects without remarks', ['project']),
  nothing: piece('全部没有意见时的正文', 'The text where there are no remarks at all', COUNTS),
  closing: piece('结尾', 'Closing', COUNTS),
} as const satisfies Readonly<Record<string, Piece>>;
export type OpinionPiece = keyof typeof OPINION_PIECES;

/** Without it a remark says nothing, and problems would be passed over in silence. */
const NEEDED: Partial<Readonly<Record<OpinionPiece, Placeholder>>> = { remark: 'what' };

function worded(name: OpinionPiece, most = 2000): z.ZodString {
  const { label, placeholders }: Piece = OPINION_PIECES[name];
  return z
    .string()
    .max(most)
    .check(({ value, issues }) => {
      const tell = (issue: PlaceholderIssue): void => {
        issues.push({ code: 'custom', input: value, params: { ...issue } });
      };
      const allowed = placeholders.map(written);
      for (const found of unknownPlaceholders(value, placeholders)) tell({ found, allowed });
      const needed = NEEDED[name];
      if (needed && !has(value, needed)) tell({ found: null, allowed: [written(needed)] });
    })
    .meta({ description: label['zh-CN'], pattern: placeholderPattern(placeholders) });
}

/** The wording of a return opinion; in braces stands what is filled in. */
export const opinionTemplateSchema = z.strictObject({
  title: worded('title'),
  opening: worded('opening'),
  project: worded('project'),
  code: worded('code'),
  error: worded('error'),
  warning: worded('warning'),
  info: worded('info'),
  remark: worded('remark'),
  row: worded('row'),
  clauses: worded('clauses'),
  separator: worded('separator', 10),
  passed: worded('passed'),
  nothing: worded('nothing'),
  closing: worded('closing'),
  /** Remarks of these severities are told. */
  severities: z.array(z.enum(SEVERITIES)).min(1).max(3),
});

export type OpinionTemplate = Readonly<z.infer<typeof opinionTemplateSchema>>;

/** A template as a file: what it leaves out is worded as usual. */
export const opinionFileSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal('target-table/opinion@1'),
  ...opinionTemplateSchema.partial().shape,
});

/** The wording where nobody has set another. */
export const DEFAULT_OPINION: Bilingual<OpinionTemplate> = {
  'zh-CN': {
    title: '关于项目支出绩效目标的审核意见',
    opening:
      '你单位报送的项目支出绩效目标表（共{项目数}个项目）收悉。经审核，其中{退回项目数}个项目需要修改完善（应修改{错误数}条，建议修改{警告数}条），现将意见反馈如下：',
    project: '{序号}、{项目名称}{项目编码}，见工作表“{工作表}”',
    code: '（项目编码：{项目编码}）',
    error: '（{序号}）应予修改的问题（{条数}条）',
    warning: '（{序号}）建议修改的问题（{条数}条）',
    info: '（{序号}）供参考的提示（{条数}条）',
    remark: '{序号}.{位置}单元格{所在行}：{问题}{修改建议}{依据}',
    row: '（{所在行}）',
    clauses: '（依据：{依据}）',
    separator: '；',
    passed: '以下项目未发现需要修改的问题：{项目名称}。',
    nothing: '你单位报送的项目支出绩效目标表（共{项目数}个项目）收悉。经审核，未发现需要修改的问题。',
    closing: '请对照上述意见逐条修改完善，并于    年  月  日前重新报送。\n\n（审核单位）\n    年  月  日',
    severities: ['error', 'warning'],
  },
  en: {
    title: 'Review of project performance targets',
    opening:
      'We have reviewed the performance target tables of {projects} project(s). {returned} of them need revision ({errors} to be corrected, {warnings} recommended):',
    project: '{number}. {project}{code}, sheet “{sheet}”',
    code: ' (project code {code})',
    error: '({number}) To be corrected ({count})',
    warning: '({number}) Recommended ({count})',
    info: '({number}) For information ({count})',
    remark: '{number}. {cell}{row}: {what} {how}{clauses}',
    row: ' ({row})',
    clauses: ' (Basis: {clauses})',
    separator: '; ',
    passed: 'No remarks on: {project}.',
    nothing: 'We have reviewed the performance target tables of {projects} project(s) and have no remarks.',
    closing:
      'Please revise the tables accordingly and submit them again by ____.\n\n(Reviewing office)\n(Date)',
    severities: ['error', 'warning'],
  },
};
