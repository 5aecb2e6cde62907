import { sep } from 'node:path';
import { z } from 'zod';
import { checkFile, failedFile } from '../../src/cli/jobs/check-file';
import { acrossFilesOf } from '../../src/cli/output/across-files';
import { standardOutput } from '../../src/cli/output/outlet';
import { paintFor } from '../../src/cli/output/paint';
import { progressOf } from '../../src/cli/output/progress';
import { reporterFor } from '../../src/cli/output/reporter-for';
import type { CheckFormat } from '../../src/cli/command';
import { reportText } from '../../src/core/report/report-text';
import { bookWith } from './books';
import { testFolder } from './folder';

const RUN = { locale: 'zh-CN', settings: {}, suppressions: [], decisions: true } as const;
const CODE = '130700240000123456';
const PLAIN = paintFor(false, {});

/** A run over two files that contradict each other, one of them with an ignored finding, and a broken one. */
async function exampleRun() {
  const folder = await testFolder();
  const put = async (name: string, ...book: Parameters<typeof bookWith>) => {
    const path = await folder.put(name, await bookWith(...book));
    const checked = await checkFile(path, RUN);
    return { ...checked, report: { ...checked.report, path: `材 料${sep}${name}` } };
  };
  const defect = { indicator: ['图书角数量', '≥6'], code: CODE } as const;
  const first = await put('甲<&>.xlsx', defect);
  const key = first.keys.find(({ rule }) => rule === 'unit-missing');
  const suppressions = key ? [{ ...key, reason: '以套计', date: '2024-03-01' }] : [];
  const second = await put('乙.xlsx', { ...defect, name: '河道清淤' }, { suppressions });
  const third = await put('丙.xlsx', defect, { suppressions });
  const broken = failedFile('坏.xlsx', { code: 'unreadable', message: '坏.xlsx：无法读取' });
  await folder.remove();
  const files = [first, second, third, broken];
  const acrossFiles = acrossFilesOf(
    files.map(({ report, facts }) => ({ path: report.path, facts })),
    'zh-CN',
  );
  const summary = { files: 4, tables: 3, indicators: 18, errors: 3, warnings: 0, infos: 9 };
  return { files, end: { acrossFiles, summary } };
}

describe('the reports', () => {
  let example: Awaited<ReturnType<typeof exampleRun>>;
  beforeAll(async () => (example = await exampleRun()));
  const text = (format: CheckFormat, paint = PLAIN): string => {
    const reporter = reporterFor(format, 'zh-CN', paint);
    return [reporter.begin(), ...example.files.map(reporter.file), reporter.end(example.end)].join('');
  };

  it('as text say the same as the report as a whole, and what is broken elsewhere', () => {
    const files = example.files.filter(({ report }) => !report.error).map(({ report }) => report);
    const whole = {
      ...{ schema: 'target-table/check@1' as const, files, acrossFiles: [...example.end.acrossFiles] },
      summary: example.end.summary,
    };
    expect(text('text')).toBe(`${reportText(whole, 'zh-CN')}\n`);
  });

  it('as JSON are written as one document would be', () => {
    const document = {
      schema: 'target-table/check@1',
      files: example.files.map(({ report }) => report),
      acrossFiles: example.end.acrossFiles.map(({ key: _, ...finding }) => finding),
      summary: example.end.summary,
    };
    expect(text('json')).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it('as HTML keep names from being markup', () => {
    expect(text('html')).toContain('甲&lt;&amp;&gt;.xlsx');
    expect(text('html')).not.toContain('甲<');
    expect(text('html')).toContain('另见：');
  });

  it('as SARIF are what 2.1.0 asks for', () => {
    const log = sarifSchema.parse(JSON.parse(text('sarif')));
    const [run] = log.runs;
    const results = run?.results ?? [];
    const { rules } = run?.tool.driver ?? { rules: [] };
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const open = example.files.reduce((sum, { report }) => sum + report.findings.length, 0);
    expect(results).toHaveLength(open + 2 + example.end.acrossFiles.length);
    const missing = results.find(({ ruleId }) => ruleId === 'unit-missing');
    expect(missing).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: encodeURI('材 料/甲<&>.xlsx').replace('&', '%26') } },
          logicalLocations: [{ fullyQualifiedName: '表!E8' }],
        },
      ],
    });
    const moved = results.find(({ ruleId }) => ruleId === 'tier-content-mismatch');
    expect(moved?.message.text).toMatch(/\n.*B9: 质量指标 → 时效指标$/u);
    expect(
      results.filter(({ suppressions }) => suppressions).map(({ suppressions }) => suppressions),
    ).toEqual([
      [{ kind: 'external', status: 'accepted', justification: '以套计' }],
      [{ kind: 'external', status: 'accepted', justification: '以套计' }],
    ]);
    const across = results.filter(({ properties }) => properties?.['acrossFiles'] === true);
    expect(across).toHaveLength(example.end.acrossFiles.length);
    expect(run?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ message: { text: '坏.xlsx：无法读取' } }],
      },
    ]);
  });

  it('have colours on a terminal only, unless they are asked for or refused', () => {
    const red = '\u001B[31m';
    expect(text('text', paintFor(true, {}))).toContain(red);
    expect(text('text', paintFor(false, {}))).not.toContain('\u001B');
    expect(text('text', paintFor(false, { FORCE_COLOR: '1' }))).toContain(red);
    expect(text('text', paintFor(true, { NO_COLOR: '1' }))).not.toContain('\u001B');
    expect(text('text', paintFor(true, { TERM: 'dumb' }))).not.toContain('\u001B');
  });
});

/** The parts of the SARIF 2.1.0 schema we make use of, and nothing beside them. */
const artifact = z.strictObject({
  artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w%./~:()!*'-]+$/u) }),
});
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/u),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              fullDescription: message,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({
              level,
              message,
              locations: z.array(z.strictObject({ physicalLocation: artifact })),
            }),
          ),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level,
          message,
          locations: z.array(
            z.strictObject({
              physicalLocation: artifact,
              logicalLocations: z.array(
                z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }),
              ),
            }),
          ),
          relatedLocations: z.array(z.strictObject({ physicalLocation: artifact })).optional(),
          partialFingerprints: z.record(z.string(), z.string()).optional(),
          suppressions: z
            .array(
              z.strictObject({
                kind: z.enum(['inSource', 'external']),
                status: z.enum(['accepted', 'underReview', 'rejected']),
                justification: z.string(),
              }),
            )
            .optional(),
          properties: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

describe('the progress', () => {
  const drawn = (isTTY: boolean, total: number): readonly string[] => {
    const written: string[] = [];
    let time = 0;
    const screen = { isTTY, write: (text: string) => written.push(text) > 0 } as Parameters<
      typeof progressOf
    >[1];
    const progress = progressOf(total, screen, () => time);
    for (time of [0, 50, 150]) progress.done(1 + time / 50);
    progress.clear();
    progress.clear();
    return written;
  };

  it('is a bar that is drawn now and then, and taken away', () => {
    expect(drawn(true, 4)).toEqual([
      '\r\u001B[2K[######..................] 1/4',
      '\r\u001B[2K[########################] 4/4',
      '\r\u001B[2K',
    ]);
  });

  it('is silent in a pipe, and for a single file', () => {
    expect(drawn(false, 4)).toEqual([]);
    expect(drawn(true, 1)).toEqual([]);
  });
});

describe('the standard output', () => {
  it('ends the run when nobody reads it any more', async () => {
    const listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
    const written: string[] = [];
    let gone = 0;
    const stream = {
      on: (_: string, listener: (error: NodeJS.ErrnoException) => void) => listeners.push(listener),
      write: (text: string, done: () => void) => {
        written.push(text);
        done();
      },
    } as unknown as NodeJS.WriteStream;
    const output = standardOutput(stream, () => gone++);
    await output.write('one');
    await output.write('');
    const fail = (code: string) => () => listeners[0]?.(Object.assign(new Error(code), { code }));
    fail('EPIPE')();
    await output.write('two');
    expect([written, gone]).toEqual([['one'], 1]);
    expect(fail('EIO')).toThrow('EIO');
  });
});
