import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SHEET_EXPORTS } from '../core/export/export-sheets';
import { localeFor, type Locale } from '../core/locale';
import { CHECK_FORMATS, COMMANDS, type Command, type CommandName } from './command';
import type { RunOptions } from './settings/load-settings';
import type { Unusable } from './wording';

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  as: { type: 'string' },
  config: { type: 'string' },
  pack: { type: 'string' },
  suppressions: { type: 'string' },
  'ignore-decisions': { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  'max-warnings': { type: 'string' },
  workers: { type: 'string' },
  safe: { type: 'boolean' },
  'in-place': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  stacked: { type: 'boolean' },
  template: { type: 'string' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

type Option = keyof typeof OPTIONS;
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

const OVER_FILES = ['config', 'pack', 'suppressions', 'ignore-decisions', 'workers'] as const;
/** What each command takes, beside `--lang` and `--help`. */
const TAKEN: Readonly<Record<CommandName, readonly Option[]>> = {
  check: [...OVER_FILES, 'format', 'output', 'baseline', 'write-baseline', 'max-warnings'],
  fix: [...OVER_FILES, 'format', 'output', 'safe', 'in-place', 'dry-run', 'force'],
  export: [...OVER_FILES, 'as', 'output', 'stacked', 'template', 'force'],
  import: ['output', 'force'],
  rules: ['format'],
  init: ['pack'],
};

/** Reads the arguments behind `target-table`; anything unusable is answered, never thrown. */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const system = localeOf(environment);
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    return commandOf(values, positionals, system);
  } catch (error) {
    // parseArgs throws for options it does not know; its message names the option first.
    const word = /'(-[^' ]*)/u.exec(String(error))?.[1] ?? '';
    return { kind: 'unusable', reason: 'option', word, locale: system };
  }
}

function commandOf(values: Values, positionals: readonly string[], system: Locale): Command {
  const lang = values.lang === undefined ? null : localeFor(values.lang);
  const locale = lang ?? system;
  const unusable = (reason: Unusable, word = ''): Command => ({
    ...{ kind: 'unusable', reason, word, locale },
  });
  if (values.version) return { kind: 'version' };
  const [asked = 'help', ...files] = positionals;
  const name = COMMANDS.find((command) => command === asked);
  if (values.help || asked === 'help') {
    const about = name ?? COMMANDS.find((command) => command === files[0]) ?? null;
    return { kind: 'help', about, locale };
  }
  if (!name) return unusable('command', asked);
  const surplus = (Object.keys(values) as Option[]).find(
    (option) => option !== 'lang' && !TAKEN[name].includes(option),
  );
  if (surplus !== undefined) return unusable('option', `--${surplus}`);
  const workers = count(values.workers, 1);
  if (workers === undefined) return unusable('option', `--workers ${values.workers ?? ''}`);
  const maxWarnings = count(values['max-warnings'], 0);
  if (maxWarnings === undefined) return unusable('option', `--max-warnings ${values['max-warnings'] ?? ''}`);
  const options: RunOptions = {
    config: values.config ?? null,
    pack: values.pack ?? null,
    suppressions: values.suppressions ?? null,
    template: values.template ?? null,
    decisions: values['ignore-decisions'] !== true,
    ...{ lang, locale: system },
  };
  const { format = 'text', output = null, force = false } = values;
  const textOrJson = format === 'text' || format === 'json' ? format : null;

  switch (name) {
    case 'check': {
      const known = CHECK_FORMATS.find((item) => item === format);
      if (!known) return unusable('option', `--format ${format}`);
      if (files.length === 0) return unusable('files');
      return {
        ...{ kind: 'check', files, options, workers, format: known, output, maxWarnings },
        baseline: values.baseline ?? null,
        writeBaseline: values['write-baseline'] ?? null,
      };
    }
    case 'fix': {
      const { 'in-place': inPlace = false, 'dry-run': dryRun = false } = values;
      if (textOrJson === null) return unusable('option', `--format ${format}`);
      if (files.length === 0) return unusable('files');
      if (!values.safe) return unusable('safe');
      // Exactly one place to write to; none is needed to look only.
      if ((output !== null && inPlace) || (output === null && !inPlace && !dryRun)) return unusable('target');
      return { kind: 'fix', files, options, workers, format: textOrJson, output, inPlace, dryRun, force };
    }
    case 'export': {
      const as = [...SHEET_EXPORTS, 'opinion' as const, 'html' as const].find((item) => item === values.as);
      if (!as) return unusable('as', values.as ?? '');
      if (files.length === 0) return unusable('files');
      if (values.template !== undefined && as !== 'opinion') return unusable('option', '--template');
      if (output === null || output === '') return unusable('target');
      return { kind: 'export', files, options, workers, as, output, stacked: values.stacked ?? false, force };
    }
    case 'import': {
      const [file, another] = files;
      if (file === undefined || output === null || output === '') return unusable('import');
      if (another !== undefined) return unusable('option', another);
      return { kind: 'import', file, output, force, locale };
    }
    case 'rules': {
      const [another] = files;
      if (another !== undefined) return unusable('option', another);
      return textOrJson === null
        ? unusable('option', `--format ${format}`)
        : { kind: 'rules', format: textOrJson, locale };
    }
    case 'init': {
      const [another] = files;
      return another === undefined
        ? { kind: 'init', pack: values.pack ?? null, locale }
        : unusable('option', another);
    }
  }
}

/** A whole number; null where none is given, undefined for anything else. */
function count(text: string | undefined, least: number): number | null | undefined {
  if (text === undefined) return null;
  return /^\d{1,6}$/u.test(text) && Number(text) >= least ? Number(text) : undefined;
}

/** English only where the environment asks for it; `C` and nothing at all mean the first language, Chinese. */
function localeOf(environment: NodeJS.ProcessEnv): Locale {
  const tag = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return /^en/i.test(tag) ? 'en' : 'zh-CN';
}
