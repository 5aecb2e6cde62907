import { copyFile, readFile } from 'node:fs/promises';
import { listRules } from '../../src/core/rule-pages/list-rules';
import { checkReportSchema } from '../../src/core/report/check-report';
import { openWorkbook } from '../../src/hosts/memory/reading/xlsx-reader';
import { SAMPLE } from '../app/opened';
import { bookWith } from './books';
import { folderOfFiles, UNUSABLE } from './files';
import { testFolder, type TestFolder } from './folder';
import { run, startRun, type Outcome } from './run';

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const DEFECT = { indicator: ['图书角数量', '≥6'] } as const;
const CODE = '130700240000123456';

/** Starting a process takes a while: every scenario runs once, all at the same time. */
const PATIENCE = 120_000;

describe('the check command', () => {
  let files: Awaited<ReturnType<typeof folderOfFiles>>;
  let folder: TestFolder;
  let outcomes: Readonly<Record<string, Outcome>>;
  const unusable = Object.keys(UNUSABLE);
  const outcome = (name: string): Outcome => {
    const found = outcomes[name];
    if (!found) throw new Error(`no run ${name}`);
    return found;
  };

  beforeAll(async () => {
    files = await folderOfFiles();
    folder = await testFolder();
    await copyFile(SAMPLE, folder.at('甲 😀.xlsx'));
    await folder.put('下级/乙.xlsx', await bookWith({ ...DEFECT, code: CODE }));
    await folder.put('下级/丙.xlsx', await bookWith({ ...DEFECT, code: CODE, name: '河道清淤' }));
    await folder.put('.only/fine.xlsx', await bookWith());
    const runs: Readonly<Record<string, readonly string[]>> = {
      sample: ['check', SAMPLE, '--format', 'json'],
      mixed: ['check', '--lang', 'en', ...unusable.map(files.path), SAMPLE],
      empty: ['check', files.path('empty.xlsx')],
      help: ['--help'],
      helpFix: ['fix', '--help', '--lang', 'en'],
      version: ['--version'],
      option: ['check', SAMPLE, '--colour'],
      settings: ['check', SAMPLE, '--config', 'none.json'],
      none: ['check', '*.xlsb'],
      rules: ['rules', '--format', 'json'],
      text: ['check', '.'],
      one: ['check', '.', '--format', 'json', '--workers', '1'],
      three: ['check', '.', '--format', 'json', '--workers', '3'],
      jsonl: ['check', '.', '--format', 'jsonl'],
      html: ['check', '.', '--format', 'html', '-o', 'out/报告.html'],
      warnings: ['check', '.only/fine.xlsx', '--max-warnings', '0'],
      written: ['check', '.', '--write-baseline', 'baseline.json'],
    };
    const entries = Object.entries(runs).map(
      async ([name, args]) => [name, await run(folder.root, ...args)] as const,
    );
    outcomes = Object.fromEntries(await Promise.all(entries));
  }, PATIENCE);
  afterAll(async () => {
    await files.remove();
    await folder.remove();
  });

  it('prints what it found in the sample as valid JSON, with status 1', () => {
    const { status, stdout, stderr } = outcome('sample');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const report = checkReportSchema.parse(JSON.parse(stdout));
    expect(report.summary).toMatchObject({ files: 1, tables: 4, indicators: 44 });
    expect(report.acrossFiles).toBeUndefined();
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
    const { status, stdout, stderr } = outcome('mixed');
    expect(status).toBe(2);
    expect(lines(stderr)).toHaveLength(unusable.length);
    for (const [index, line] of lines(stderr).entries()) {
      expect(line.startsWith(`${files.path(unusable[index] ?? '')}: `)).toBe(true);
    }
    const { files: read, summary } = checkReportSchema.parse(JSON.parse(outcome('sample').stdout));
    expect(stdout).toContain(`tables: 4, findings: ${read[0]?.findings.length ?? 0}`);
    expect(lines(stdout).at(-1)).toBe(
      `Files: 6, tables: 4, indicator rows: 44; errors: ${summary.errors}, warnings: ${summary.warnings}, infos: ${summary.infos}.`,
    );
  });

  it('tells why nothing was found in an empty workbook, with status 0', () => {
    const { status, stdout, stderr } = outcome('empty');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('没有找到绩效目标表');
    expect(stdout).toContain('错误 0，警告 0，提示 0');
  });

  it('explains itself, with status 0', () => {
    expect(outcome('help')).toMatchObject({ status: 0, stderr: '' });
    expect(outcome('help').stdout).toMatch(/^用法：target-table /u);
    expect(outcome('helpFix').stdout).toMatch(/^Usage: target-table fix .*--in-place/su);
    expect(outcome('version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('refuses what it does not understand or find, with status 2 and nothing checked', () => {
    expect(outcome('option')).toEqual({
      status: 2,
      stdout: '',
      stderr: '参数“--colour”无法识别。加 --help 查看用法。\n',
    });
    expect(outcome('settings')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'none.json：找不到文件，或没有读取权限。\n',
    });
    expect(outcome('none')).toEqual({ status: 2, stdout: '', stderr: '*.xlsb：没有找到工作簿。\n' });
  });

  it('lists every rule as JSON, with status 0', () => {
    const { status, stdout, stderr } = outcome('rules');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(listRules('zh-CN'))));
  });

  it('goes through folders in one order, and compares the files', () => {
    const { status, stdout, stderr } = outcome('text');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const heads = lines(stdout).filter((line) => /^\S+.*张绩效目标表/u.test(line));
    expect(heads.map((line) => line.split('：')[0])).toEqual(['下级/丙.xlsx', '下级/乙.xlsx', '甲 😀.xlsx']);
    const [, across = ''] = stdout.split('跨文件核对：');
    expect(lines(across).filter((line) => line.includes('[project-code-duplicate]'))).toEqual([
      expect.stringMatching(/^ {2}下级\/丙\.xlsx {2}表!B3 {2}错误 /u),
      expect.stringMatching(/^ {2}下级\/乙\.xlsx {2}表!B3 {2}错误 /u),
    ]);
  });

  it('says the same whatever the number of workers', () => {
    expect(outcome('three')).toEqual(outcome('one'));
    const report = checkReportSchema.parse(JSON.parse(outcome('one').stdout));
    expect(report.acrossFiles?.map(({ path, others }) => [path, others])).toEqual([
      ['下级/丙.xlsx', ['下级/乙.xlsx']],
      ['下级/乙.xlsx', ['下级/丙.xlsx']],
    ]);
  });

  it('streams lines that amount to the JSON document', () => {
    const values = lines(outcome('jsonl').stdout).map(
      (line) => JSON.parse(line) as { readonly type: string },
    );
    expect(values.map(({ type }) => type)).toEqual([
      ...['file', 'file', 'file', 'across-files', 'across-files', 'summary'],
    ]);
    const bare = values.map(({ type: _, ...value }) => value);
    expect({
      ...{ schema: 'target-table/check@1', files: bare.slice(0, 3), acrossFiles: bare.slice(3, 5) },
      summary: bare[5],
    }).toEqual(JSON.parse(outcome('one').stdout));
  });

  it('writes a report to a file, making its folder', async () => {
    expect(outcome('html')).toEqual({ status: 1, stdout: '', stderr: '' });
    const page = await folder.text('out/报告.html');
    expect(page).toContain('<h2 id="file-3">甲 😀.xlsx</h2>');
    expect(page).not.toContain('<script');
  });

  it('fails for too many warnings where it is asked to', () => {
    expect(outcome('warnings')).toMatchObject({ status: 1 });
    expect(outcome('warnings').stderr).toMatch(/^警告 \d+ 条，超过上限 0 条。\n$/u);
    expect(outcome('warnings').stdout).toContain('错误 0，');
  });

  it(
    'tells only what the baseline does not know',
    async () => {
      expect(outcome('written')).toMatchObject({ status: 1 });
      const renamed = await testFolder();
      const baseline = await renamed.put('基线.json', await folder.text('baseline.json'));
      await renamed.put('乙（改名）.xlsx', await bookWith({ ...DEFECT, code: CODE }));
      const known = await run(renamed.root, 'check', '.', '--baseline', baseline);
      expect(known).toMatchObject({ status: 0, stderr: '' });
      expect(known.stdout).toContain('1 张绩效目标表，0 条问题');
      await renamed.put('乙（改名）.xlsx', await bookWith({ indicator: ['图书角数量', ''], code: CODE }));
      const fresh = await run(renamed.root, 'check', '.', '--baseline', baseline, '--format', 'json');
      const report = checkReportSchema.parse(JSON.parse(fresh.stdout));
      expect(report.files[0]?.findings.map(({ rule }) => rule)).toContain('value-empty');
      expect(await run(renamed.root, 'check', '.', '--baseline', 'none.json')).toMatchObject({
        ...{ status: 2, stdout: '', stderr: 'none.json：不是基线文件，或已损坏。\n' },
      });
      await renamed.remove();
    },
    PATIENCE,
  );
});

describe('the commands that write', () => {
  let folder: TestFolder;
  beforeEach(async () => {
    folder = await testFolder();
    await copyFile(SAMPLE, await folder.put('in/甲 1.xlsx'));
    await folder.put('in/下级/乙.xlsx', await bookWith());
  });
  afterEach(() => folder.remove());

  it(
    'fix into another folder: every file is there, the inputs stay as they are',
    async () => {
      const before = await Promise.all(
        ['in/甲 1.xlsx', 'in/下级/乙.xlsx'].map((name) => readFile(folder.at(name))),
      );
      const first = await run(folder.root, 'fix', 'in', '--safe', '-o', 'out', '--format', 'json');
      expect(first).toMatchObject({ status: 0, stderr: '' });
      const { files, summary } = JSON.parse(first.stdout) as {
        readonly files: readonly {
          readonly path: string;
          readonly output: string;
          readonly edits: readonly object[];
        }[];
        readonly summary: { readonly cells: number };
      };
      expect(files.map(({ path, output }) => [path, output])).toEqual([
        ['in/下级/乙.xlsx', 'out/下级/乙.xlsx'],
        ['in/甲 1.xlsx', 'out/甲 1.xlsx'],
      ]);
      expect(summary.cells).toBeGreaterThan(5);
      expect(await folder.list()).toEqual([
        'in/下级/乙.xlsx',
        'in/甲 1.xlsx',
        'out/下级/乙.xlsx',
        'out/甲 1.xlsx',
      ]);
      const after = await Promise.all(
        ['in/甲 1.xlsx', 'in/下级/乙.xlsx'].map((name) => readFile(folder.at(name))),
      );
      expect(after).toEqual(before);
      const fixed = await openWorkbook(await readFile(folder.at('out/甲 1.xlsx')));
      expect(fixed.sheetNamed('3.志愿服务项目')?.cell({ row: 22, column: 4 })?.value).toBe('≥90%');

      const again = await run(folder.root, 'fix', 'in', '--safe', '-o', 'out');
      expect(again.status).toBe(2);
      expect(lines(again.stderr)).toEqual([
        'out/下级/乙.xlsx：文件已存在，未覆盖。加 --force 可以覆盖。',
        'out/甲 1.xlsx：文件已存在，未覆盖。加 --force 可以覆盖。',
      ]);
      const nothing = await run(folder.root, 'fix', 'out', '--safe', '--dry-run');
      expect(lines(nothing.stdout).at(-1)).toBe('共 2 个文件，修改 0 个单元格。');
    },
    PATIENCE,
  );

  it(
    'fix in place and keep the file as it was',
    async () => {
      const before = await readFile(folder.at('in/甲 1.xlsx'));
      const { status, stdout } = await run(folder.root, 'fix', 'in', '--safe', '--in-place');
      expect(status).toBe(0);
      expect(stdout).toContain('原文件备份为');
      expect(await folder.list()).toEqual(['in/下级/乙.xlsx', 'in/甲 1.xlsx', 'in/甲 1.xlsx.bak']);
      expect(await readFile(folder.at('in/甲 1.xlsx.bak'))).toEqual(before);
      expect(await readFile(folder.at('in/甲 1.xlsx'))).not.toEqual(before);
    },
    PATIENCE,
  );

  it(
    'never write onto an input, nor two results to one place',
    async () => {
      await folder.put('else/甲 1.xlsx', await bookWith());
      const [onto, clash] = await Promise.all([
        run(folder.root, 'fix', 'in', '--safe', '-o', 'in', '--force'),
        run(folder.root, 'fix', 'in/甲 1.xlsx', 'else/甲 1.xlsx', '--safe', '-o', 'out'),
      ]);
      expect([onto.status, clash.status]).toEqual([2, 2]);
      expect(onto.stderr).toMatch(/^in\/下级\/乙\.xlsx：结果会写到原文件上。/u);
      expect(clash.stderr).toMatch(/^in\/甲 1\.xlsx、else\/甲 1\.xlsx 都要写到 out\/甲 1\.xlsx。/u);
      expect(await folder.list()).toEqual(['else/甲 1.xlsx', 'in/下级/乙.xlsx', 'in/甲 1.xlsx']);
    },
    PATIENCE,
  );

  it(
    'export a file each, or the lists of all as one',
    async () => {
      await folder.put('措辞.json', '{"schema":"target-table/opinion@1","title":"退回"}');
      const outcomes = await Promise.all([
        run(folder.root, 'export', 'in', '--as', 'clean', '-o', 'clean'),
        run(folder.root, 'export', 'in', '--as', 'opinion', '-o', 'opinion', '--template', '措辞.json'),
        run(folder.root, 'export', 'in', '--as', 'list', '-o', '清单.xlsx'),
        run(folder.root, 'export', 'in', '--as', 'findings', '-o', 'out/问题.xlsx'),
        run(folder.root, 'export', 'in/甲 1.xlsx', '--as', 'html', '-o', '甲.html'),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
      const [drafts = '', ...others] = outcomes.map(({ stderr }) => stderr);
      expect(drafts.split('\n')).toEqual([
        'in/甲 1.xlsx：尚有 2 项错误未处理，相应规范表已标注“草案”：',
        expect.stringMatching(/^ {2}2\.预防青少年违法犯罪!E12 /u),
        expect.stringMatching(/^ {2}4\.乡村振兴工作队!E14 /u),
        '',
      ]);
      expect(others).toEqual(['', '', '', '']);
      expect(await readFile(folder.at('opinion/甲 1-退回意见.txt'), 'utf8')).toMatch(/^退回\n/u);
      expect((await folder.list()).filter((name) => !name.startsWith('in/'))).toEqual([
        ...['clean/下级/乙-规范表.xlsx', 'clean/甲 1-规范表.xlsx'],
        ...['opinion/下级/乙-退回意见.txt', 'opinion/甲 1-退回意见.txt'],
        ...['out/问题.xlsx', '措辞.json', '清单.xlsx', '甲.html'],
      ]);
      const list = (await openWorkbook(await readFile(folder.at('清单.xlsx')))).sheets[0];
      const column = (index: number): readonly unknown[] =>
        [...(list?.rows() ?? [])].map(([row]) => list?.cell({ row, column: index })?.value);
      expect(column(0).slice(0, 2)).toEqual(['文件', 'in/下级/乙.xlsx']);
      expect(new Set(column(0)).size).toBe(3);
      expect(column(7)).toContain('图书角数量');
      await folder.put('自评.xlsx', await bookWith({ result: '实际完成值' }));
      const told = await run(folder.root, 'export', '自评.xlsx', '--as', 'clean', '-o', 'a.xlsx');
      expect(told).toMatchObject({ status: 0, stdout: '自评.xlsx → a.xlsx\n' });
      expect(told.stderr).toBe(
        '自评.xlsx：以下内容不在规范格式内，未写入规范表：\n  图书角建设：“实际完成值”列。\n',
      );
      const several = await run(folder.root, 'export', 'in', '--as', 'clean', '-o', 'a.xlsx');
      expect(several).toMatchObject({ status: 2, stdout: '' });
    },
    PATIENCE,
  );

  it(
    'init a configuration once, and go by it',
    async () => {
      const first = await run(folder.root, 'init', '--pack', 'strict');
      expect(first.status).toBe(0);
      expect(JSON.parse(await folder.text('target-table.config.json'))).toMatchObject({ pack: 'strict' });
      const [again, wrong, checked] = await Promise.all([
        run(folder.root, 'init'),
        run(folder.at('in'), 'init', '--pack', 'stirct'),
        run(folder.at('in'), 'check', '下级/乙.xlsx', '--format', 'json'),
      ]);
      expect(again).toMatchObject({
        status: 2,
        stderr: 'target-table.config.json：文件已存在，未作改动。\n',
      });
      expect(wrong.status).toBe(2);
      expect(checkReportSchema.parse(JSON.parse(checked.stdout)).files[0]?.pack).toBe('strict');
    },
    PATIENCE,
  );

  it(
    'leave no half file when they are stopped',
    async () => {
      const bytes = await readFile(SAMPLE);
      for (let number = 0; number < 60; number++) await folder.put(`many/${number}.xlsx`, bytes);
      const child = startRun(folder.root, 'fix', 'many', '--safe', '-o', 'out', '--lang', 'en');
      let told = '';
      child.stderr?.on('data', (text: string) => (told += text));
      child.stdout?.once('data', () => child.kill('SIGINT'));
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect(status).toBe(130);
      expect(told).toMatch(/^Stopped: \d+ of 60 files done; no half-written file was left\.\n$/u);
      const written = (await folder.list()).filter((name) => name.startsWith('out/'));
      expect(written.length).toBeGreaterThan(0);
      expect(written.length).toBeLessThan(60);
      for (const name of written) {
        expect(name).toMatch(/^out\/\d+\.xlsx$/u);
        expect((await openWorkbook(await readFile(folder.at(name)))).sheets).toHaveLength(4);
      }
    },
    PATIENCE,
  );
});
