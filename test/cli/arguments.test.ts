import { readArguments, type Command } from '../../src/cli/arguments';

const NO_ENVIRONMENT = {};
const check = (over: Partial<Extract<Command, { kind: 'check' }>>): Command => ({
  kind: 'check',
  files: ['a.xlsx'],
  format: 'text',
  locale: 'zh-CN',
  ...over,
});
const unusable = (reason: 'command' | 'files' | 'option', word: string): Command => ({
  kind: 'unusable',
  reason,
  word,
  locale: 'zh-CN',
});

describe('the arguments', () => {
  it.each<[string, Command]>([
    ['check a.xlsx', check({})],
    ['check a.xlsx 乙.xlsx', check({ files: ['a.xlsx', '乙.xlsx'] })],
    ['check --format json a.xlsx', check({ format: 'json' })],
    ['check a.xlsx --format=json --lang=en', check({ format: 'json', locale: 'en' })],
    ['check a.xlsx --lang zh-TW', check({ locale: 'zh-CN' })],
    ['check -- -odd-.xlsx', check({ files: ['-odd-.xlsx'] })],
    ['', { kind: 'help', locale: 'zh-CN' }],
    ['help', { kind: 'help', locale: 'zh-CN' }],
    ['-h --lang en', { kind: 'help', locale: 'en' }],
    ['check a.xlsx --help', { kind: 'help', locale: 'zh-CN' }],
    ['rules', { kind: 'rules', format: 'text', locale: 'zh-CN' }],
    ['rules --format json --lang en', { kind: 'rules', format: 'json', locale: 'en' }],
    ['rules a.xlsx', unusable('option', 'a.xlsx')],
    ['rules --format xml', unusable('option', '--format xml')],
    ['fix a.xlsx', unusable('command', 'fix')],
    ['check', unusable('files', '')],
    ['check a.xlsx --format xml', unusable('option', '--format xml')],
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
    expect(readArguments(['check', 'a.xlsx'], environment).locale).toBe(locale);
    expect(readArguments(['check', 'a.xlsx', '--lang', 'zh'], environment).locale).toBe('zh-CN');
  });
});
