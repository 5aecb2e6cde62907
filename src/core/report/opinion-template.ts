import { z } from 'zod';
import type { Bilingual } from '../locale';

const sentence = z.string().max(2000);

/**
 * The wording of a return opinion. In braces stands what is filled in: `{projects}` and `{returned}` count projects,
 * `{errors}` `{warnings}` `{infos}` `{count}` count remarks, `{number}` `{project}` `{code}` name a project,
 * with `{sheet}` where it stands, `{cell}` `{row}` `{what}` `{how}` `{clauses}` make up a remark. A piece left empty is
 * left out with its line.
 */
export const opinionTemplateSchema = z.strictObject({
  title: sentence,
  /** The paragraphs in front; lines are kept. */
  opening: sentence,
  /** Above the remarks on a project. */
  project: sentence,
  /** Behind the name, where the project has a code. */
  code: sentence,
  /** Above the remarks of one severity, `{number}` being （一）, （二）. */
  error: sentence,
  warning: sentence,
  info: sentence,
  remark: sentence,
  /** In the place of `{row}` where the remark stands in a row. */
  row: sentence,
  /** In the place of `{clauses}` where there are any. */
  clauses: sentence,
  /** Between two clauses. */
  separator: z.string().max(10),
  /** Projects without remarks, `{project}` being their names. */
  passed: sentence,
  /** In place of everything else where no remark is left. */
  nothing: sentence,
  closing: sentence,
  /** Remarks of these severities are told. */
  severities: z.array(z.enum(['error', 'warning', 'info'])).max(3),
});

export type OpinionTemplate = Readonly<z.infer<typeof opinionTemplateSchema>>;

/** The wording where nobody has set another. */
export const DEFAULT_OPINION: Bilingual<OpinionTemplate> = {
  'zh-CN': {
    title: '关于项目支出绩效目标的审核意见',
    opening:
      '你单位报送的项目支出绩效目标表（共{projects}个项目）收悉。经审核，其中{returned}个项目需要修改完善（应修改{errors}条，建议修改{warnings}条），现将意见反馈如下：',
    project: '{number}、{project}{code}，见工作表“{sheet}”',
    code: '（项目编码：{code}）',
    error: '（{number}）应予修改的问题（{count}条）',
    warning: '（{number}）建议修改的问题（{count}条）',
    info: '（{number}）供参考的提示（{count}条）',
    remark: '{number}.{cell}单元格{row}：{what}{how}{clauses}',
    row: '（{row}）',
    clauses: '（依据：{clauses}）',
    separator: '；',
    passed: '以下项目未发现需要修改的问题：{project}。',
    nothing: '你单位报送的项目支出绩效目标表（共{projects}个项目）收悉。经审核，未发现需要修改的问题。',
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
