import { readArguments } from '../../src/cli/arguments';
import { NO_OPTIONS } from './options';

const NO_ENVIRONMENT = {};
const check = (over: object, options: object = {}): object => ({
  kind: 'check',
  files: ['a.xlsx'],
  format: 'text',
  output: null,
  baseline: null,
  writeBaseline: null,
  maxWarnings: null,
  workers: null,
  options: { ...NO_OPTIONS, ...options },
  ...over,
});
const fix = (over: object): object => ({
  kind: 'fix',
  files: ['a.xlsx'],
  format: 'text',
  output: null,
  inPlace: false,
  dryRun: false,
  force: false,
  workers: null,
  options: NO_OPTIONS,
  ...over,
});
const unusable = (reason: string, word = ''): object => ({
  kind: 'unusable',
  reason,
  word,
  locale: 'zh-CN',
});

describe('the arguments', () => {
  it.each<[string, object]>([
    ['check a.xlsx', check({})],
    ['check a.xlsx 乙.xlsx', check({ files: ['a.xlsx', '乙.xlsx'] })],
    ['check --format json a.xlsx', check({ format: 'json' })],
    ['check --format jsonl a.xlsx', check({ format: 'jsonl' })],
    ['check --format sarif -o r.sarif a.xlsx', check({ format: 'sarif', output: 'r.sarif' })],
    ['check a.xlsx --format=html --lang=en', check({ format: 'html' }, { lang: 'en' })],
    ['check a.xlsx --lang zh-TW', check({}, { lang: 'zh-CN' })],
    [
      'check a.xlsx --baseline b.json --write-baseline c.json',
      check({ baseline: 'b.json', writeBaseline: 'c.json' }),
    ],
    ['check a.xlsx --max-warnings 0 --workers 3', check({ maxWarnings: 0, workers: 3 })],
    ['check a.xlsx --config c.json --pack strict', check({}, { config: 'c.json', pack: 'strict' })],
    [
      'check a.xlsx --suppressions s.json --ignore-decisions',
      check({}, { suppressions: 's.json', decisions: false }),
    ],
    ['check -- -odd-.xlsx', check({ files: ['-odd-.xlsx'] })],
    ['fix a.xlsx --safe -o out', fix({ output: 'out' })],
    ['fix a.xlsx --safe --in-place --format json', fix({ inPlace: true, format: 'json' })],
    ['fix a.xlsx --safe --dry-run', fix({ dryRun: true })],
    ['fix a.xlsx --safe -o out --force', fix({ output: 'out', force: true })],
    [
      'export a.xlsx --as clean -o out --stacked',
      {
        ...{ kind: 'export', files: ['a.xlsx'], as: 'clean', output: 'out', stacked: true, force: false },
        ...{ workers: null, options: NO_OPTIONS },
      },
    ],
    [
      'export a.xlsx --as opinion -o out --template t.json',
      {
        ...{ kind: 'export', files: ['a.xlsx'], as: 'opinion', output: 'out', stacked: false, force: false },
        ...{ workers: null, options: { ...NO_OPTIONS, template: 't.json' } },
      },
    ],
    ['', { kind: 'help', about: null, locale: 'zh-CN' }],
    ['help', { kind: 'help', about: null, locale: 'zh-CN' }],
    ['help fix', { kind: 'help', about: 'fix', locale: 'zh-CN' }],
    ['-h --lang en', { kind: 'help', about: null, locale: 'en' }],
    ['check a.xlsx --help', { kind: 'help', about: 'check', locale: 'zh-CN' }],
    ['check --version', { kind: 'version' }],
    ['rules', { kind: 'rules', format: 'text', locale: 'zh-CN' }],
    ['rules --format json --lang en', { kind: 'rules', format: 'json', locale: 'en' }],
    ['init --pack strict', { kind: 'init', pack: 'strict', locale: 'zh-CN' }],
    ['init', { kind: 'init', pack: null, locale: 'zh-CN' }],
    ['rules a.xlsx', unusable('option', 'a.xlsx')],
    ['init here', unusable('option', 'here')],
    ['rules --format xml', unusable('option', '--format xml')],
    ['mend a.xlsx', unusable('command', 'mend')],
    ['check', unusable('files')],
    ['fix --safe -o out', unusable('files')],
    ['export --as list -o out', unusable('files')],
    ['fix a.xlsx -o out', unusable('safe')],
    ['fix a.xlsx --safe', unusable('target')],
    ['fix a.xlsx --safe --in-place -o out', unusable('target')],
    ['fix a.xlsx --safe -o out --format sarif', unusable('option', '--format sarif')],
    ['export a.xlsx -o out', unusable('as')],
    ['export a.xlsx --as pdf -o out', unusable('as', 'pdf')],
    ['export a.xlsx --as list', unusable('target')],
    ['export a.xlsx --as list -o out --template t.json', unusable('option', '--template')],
    ['check a.xlsx --template t.json', unusable('option', '--template')],
    ['check a.xlsx --format xml', unusable('option', '--format xml')],
    ['check a.xlsx --workers 0', unusable('option', '--workers 0')],
    ['check a.xlsx --workers two', unusable('option', '--workers two')],
    ['check a.xlsx --max-warnings=-1', unusable('option', '--max-warnings -1')],
    ['check a.xlsx --safe', unusable('option', '--safe')],
    ['check a.xlsx --unknown', unusable('option', '--unknown')],
    ['check a.xlsx --lang', unusable('option', '--lang')],
    ['check a.xlsx -x', unusable('option', '-x')],
  ])('%j', (line, command) => {
    expect(readArguments(line.split(' ').filter(Boolean), NO_ENVIRONMENT)).toEqual(command);
  });

  it.each([
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'C' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB' }, 'en'],
    [{ LC_MESSAGES: 'en', LANG: 'zh_CN' }, 'en'],
    [{}, 'zh-CN'],
  ])('take the language from %j where none is asked for', (environment, locale) => {
    expect(readArguments(['rules'], environment)).toMatchObject({ locale });
    expect(readArguments(['rules', '--lang', 'zh'], environment)).toMatchObject({ locale: 'zh-CN' });
    expect(readArguments(['check', 'a.xlsx'], environment)).toMatchObject({
      options: { lang: null, locale },
    });
  });
});
