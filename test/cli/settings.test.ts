import { NO_DECISIONS, type Decisions } from '../../src/app/decisions';
import { loadSettings, type RunOptions } from '../../src/cli/settings/load-settings';
import { checkOptions, type RunSettings } from '../../src/cli/settings/run-settings';
import { resolveRules, type LintSettings } from '../../src/core/lint/settings';
import { DEFAULT_OPINION } from '../../src/core/report/opinion-template';
import { testFolder, type TestFolder } from './folder';
import { NO_OPTIONS } from './options';

const SUPPRESSION = {
  ...{
    rule: 'unit-missing',
    message: 'missing',
    fingerprint: 'a'.repeat(16),
    reason: '已核',
    date: '2024-03-01',
  },
};
const LIST = JSON.stringify({ schema: 'target-table/suppressions@1', suppressions: [SUPPRESSION] });
const packNamed = (id: string, parent = 'default'): string =>
  JSON.stringify({
    schema: 'target-table/pack@1',
    id,
    name: id,
    extends: parent,
    rules: { 'unit-missing': { on: false } },
  });

describe('the settings of a run', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await testFolder()));
  afterEach(() => folder.remove());
  const load = (options: Partial<RunOptions> = {}, from = folder.root) =>
    loadSettings({ ...NO_OPTIONS, ...options }, from);
  const loaded = async (options: Partial<RunOptions> = {}, from = folder.root): Promise<RunSettings> => {
    const result = await load(options, from);
    if (!result.ok) throw new Error(result.messages.join());
    return result.run;
  };
  const refused = async (options: Partial<RunOptions> = {}): Promise<readonly string[]> => {
    const result = await load(options);
    return result.ok ? [] : result.messages;
  };

  it('are those of the product where nothing is said', async () => {
    expect(await loaded()).toEqual({
      ...{ locale: 'zh-CN', suppressions: [], decisions: true },
      settings: { pack: undefined, packs: [], rules: undefined },
    });
  });

  it('come from the nearest configuration above, with its packs and list beside it', async () => {
    await folder.put('packs/本局.json', packNamed('our-bureau', 'hebei'));
    await folder.put('ignored.json', `\uFEFF${LIST}`);
    const config = {
      pack: 'our-bureau',
      packs: ['packs/本局.json'],
      suppressions: 'ignored.json',
      lang: 'en',
    };
    await folder.put('target-table.config.json', JSON.stringify(config));
    await folder.put('a/b/x.txt');
    const run = await loaded({}, folder.at('a/b'));
    expect(run).toMatchObject({
      locale: 'en',
      suppressions: [SUPPRESSION],
      settings: { pack: 'our-bureau' },
    });
    expect(run.settings.packs?.map(({ id }) => id)).toEqual(['our-bureau']);
    expect(resolveRules(run.settings).some(({ rule }) => rule.id === 'unit-missing')).toBe(false);
    expect((await loaded({ lang: 'zh-CN' }, folder.at('a/b'))).locale).toBe('zh-CN');
    expect((await loaded({ pack: 'strict' }, folder.at('a/b'))).settings.pack).toBe('strict');
  });

  it('take a pack from a file on the command line', async () => {
    await folder.put('p.json', packNamed('mine'));
    expect((await loaded({ pack: 'p.json' })).settings).toMatchObject({
      pack: 'mine',
      packs: [{ id: 'mine' }],
    });
    await folder.put('ignored.json', LIST);
    expect((await loaded({ suppressions: 'ignored.json' })).suppressions).toEqual([SUPPRESSION]);
  });

  it('word the opinion as the configuration says, or as the command line does', async () => {
    const wording = (title: string) => JSON.stringify({ schema: 'target-table/opinion@1', title });
    await folder.put('本局/措辞.json', `\uFEFF${wording('本局')}`);
    await folder.put('我的.json', wording('我的'));
    await folder.put('target-table.config.json', '{"opinion":"本局/措辞.json"}');
    expect((await loaded()).opinion).toEqual({ ...DEFAULT_OPINION['zh-CN'], title: '本局' });
    expect((await loaded({ template: '我的.json', lang: 'en' })).opinion).toEqual({
      ...DEFAULT_OPINION.en,
      title: '我的',
    });
  });

  it('are refused as a whole, with the place of every mistake', async () => {
    expect(await refused({ config: 'none.json' })).toEqual(['none.json：找不到文件，或没有读取权限。']);
    expect(await refused({ pack: 'stirct' })).toEqual([
      expect.stringMatching(/^--pack：pack：没有这个口径。可用：default、/u),
    ]);
    await folder.put('c.json', '{"rules":{"unit-missing":{"severity":"fatal"}},"lagn":"en"}');
    const messages = await refused({ config: 'c.json' });
    expect(messages).toHaveLength(2);
    for (const message of messages) expect(message).toMatch(/^c\.json：/u);
    await folder.put('s.json', '{}');
    expect(await refused({ suppressions: 's.json' })).toEqual([expect.stringMatching(/^s\.json：忽略清单/u)]);
    await folder.put('t.json', '{"schema":"target-table/opinion@1","row":"{行}"}');
    expect(await refused({ template: 't.json' })).toEqual([
      't.json：row：此处没有这个占位符“{行}”。可用：{所在行}。',
    ]);
    await folder.put('p.json', '{"schema":"target-table/pack@1"}');
    expect((await refused({ pack: 'p.json', locale: 'en' })).length).toBeGreaterThan(0);
  });
});

describe('the options of a workbook', () => {
  const own: Decisions = {
    ...NO_DECISIONS,
    pack: 'hebei',
    rules: { 'unit-missing': { on: false, severity: 'info' }, 'value-empty': { on: false } },
    suppressions: [SUPPRESSION],
    corrections: [],
  };
  const run = (settings: LintSettings, decisions = true): RunSettings => ({
    ...{ locale: 'zh-CN', settings, suppressions: [{ ...SUPPRESSION, rule: 'value-empty' }], decisions },
  });

  it('are its own decisions where the run says nothing', () => {
    const { settings, suppressions } = checkOptions(run({}), own);
    expect(settings).toEqual({ pack: 'hebei', packs: [], rules: own.rules });
    expect(suppressions?.map(({ rule }) => rule)).toEqual(['unit-missing', 'value-empty']);
  });

  it('give way to the run where both say something', () => {
    const { settings } = checkOptions(run({ pack: 'strict', rules: { 'unit-missing': { on: true } } }), own);
    expect(settings).toMatchObject({
      pack: 'strict',
      rules: { 'unit-missing': { on: true, severity: 'info' }, 'value-empty': { on: false } },
    });
  });

  it('do not count where the run leaves them aside', () => {
    const options = checkOptions(run({ pack: 'strict' }, false), own);
    expect(options.settings).toEqual({ pack: 'strict' });
    expect(options.suppressions?.map(({ rule }) => rule)).toEqual(['value-empty']);
    expect(options.corrections).toBeUndefined();
  });
});
