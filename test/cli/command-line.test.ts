import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { listRules } from '../../src/core/rule-pages/list-rules';
import { checkReportSchema } from '../../src/core/report/check-report';
import { SAMPLE } from '../app/opened';
import { folderOfFiles, UNUSABLE } from './files';

const ROOT = join(__dirname, '..', '..');

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a person would, in a Chinese environment. */
function run(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', join('src', 'cli', 'main.ts'), ...args],
      { cwd: ROOT, env },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

describe('the check command', () => {
  let files: Awaited<ReturnType<typeof folderOfFiles>>;
  let outcomes: Readonly<Record<'sample' | 'mixed' | 'empty' | 'help' | 'option' | 'rules', Outcome>>;
  const unusable = Object.keys(UNUSABLE);

  // A process takes a while to start: all of them are started once, at the same time.
  beforeAll(async () => {
    files = await folderOfFiles();
    const [sample, mixed, empty, help, option, rules] = await Promise.all([
      run('check', SAMPLE, '--format', 'json'),
      run('check', '--lang', 'en', ...unusable.map(files.path), SAMPLE),
      run('check', files.path('empty.xlsx')),
      run('--help'),
      run('check', SAMPLE, '--colour'),
      run('rules', '--format', 'json'),
    ]);
    outcomes = { sample, mixed, empty, help, option, rules };
  }, 60_000);
  afterAll(() => files.remove());

  it('prints what it found in the sample as valid JSON, with status 1', () => {
    const { status, stdout, stderr } = outcomes.sample;
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const report = checkReportSchema.parse(JSON.parse(stdout));
    expect(report.summary).toMatchObject({ files: 1, tables: 4, indicators: 44 });
    const found = report.files[0]?.findings.map(({ rule, cell }) => `${cell} ${rule}`) ?? [];
    // What all rules find in these tables is proved beside the rules; here, that it arrives in order.
    const known = new Set([
      'A19 repeated-header',
      'D20 continuation-row',
      'E12 unit-name-mismatch',
      'E17 percent-over-100',
      'A22 repeated-header',
      'E23 latex-artifact',
      'E14 cost-over-budget',
    ]);
    expect(found.filter((finding) => known.has(finding))).toEqual([...known]);
    expect(report.files[0]?.tables.map(({ budget }) => budget.total)).toEqual([33.57, 5.83, 17.5, 0.85]);
  });

  it('says in one line each which files are unusable, and checks the others, with status 2', () => {
    const { status, stdout, stderr } = outcomes.mixed;
    expect(status).toBe(2);
    expect(lines(stderr)).toHaveLength(unusable.length);
    for (const [index, line] of lines(stderr).entries()) {
      expect(line.startsWith(`${files.path(unusable[index] ?? '')}: `)).toBe(true);
    }
    const { files: read, summary } = checkReportSchema.parse(JSON.parse(outcomes.sample.stdout));
    expect(stdout).toContain(`tables: 4, findings: ${read[0]?.findings.length ?? 0}`);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      `Files: 6, tables: 4, indicator rows: 44; errors: ${summary.errors}, warnings: ${summary.warnings}, infos: ${summary.infos}.`,
    );
  });

  it('tells why nothing was found in an empty workbook, with status 0', () => {
    const { status, stdout, stderr } = outcomes.empty;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('没有找到绩效目标表');
    expect(stdout).toContain('错误 0，警告 0，提示 0');
  });

  it('explains itself, with status 0', () => {
    const { status, stdout, stderr } = outcomes.help;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^用法：target-table check /u);
  });

  it('refuses an option it does not know, with status 2 and nothing checked', () => {
    expect(outcomes.option).toEqual({
      status: 2,
      stdout: '',
      stderr: '参数“--colour”无法识别。加 --help 查看用法。\n',
    });
  });

  it('lists every rule as JSON, with status 0', () => {
    const { status, stdout, stderr } = outcomes.rules;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(listRules('zh-CN'))));
  });
});
