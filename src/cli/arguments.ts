import { parseArgs } from 'node:util';
import { localeFor, type Locale } from '../core/locale';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help'; readonly locale: Locale }
  | {
      readonly kind: 'check';
      readonly files: readonly string[];
      readonly format: 'text' | 'json';
      readonly locale: Locale;
    }
  | { readonly kind: 'rules'; readonly format: 'text' | 'json'; readonly locale: Locale }
  | {
      readonly kind: 'unusable';
      readonly reason: 'command' | 'files' | 'option';
      readonly word: string;
      readonly locale: Locale;
    };

/** Reads the arguments behind `target-table`; anything unusable is answered, never thrown. */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const fallback = localeOf(environment);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const locale = values.lang === undefined ? fallback : localeFor(values.lang);
    const [command, ...files] = positionals;
    if (values.help || command === undefined || command === 'help') return { kind: 'help', locale };
    if (command !== 'check' && command !== 'rules') {
      return { kind: 'unusable', reason: 'command', word: command, locale };
    }
    const format = values.format;
    if (format !== 'text' && format !== 'json') {
      return { kind: 'unusable', reason: 'option', word: `--format ${format}`, locale };
    }
    if (command === 'rules') {
      const [surplus] = files;
      return surplus === undefined
        ? { kind: 'rules', format, locale }
        : { kind: 'unusable', reason: 'option', word: surplus, locale };
    }
    if (files.length === 0) return { kind: 'unusable', reason: 'files', word: '', locale };
    return { kind: 'check', files, format, locale };
  } catch (error) {
    // parseArgs throws for options it does not know; its message names the option first.
    const word = /'(-[^' ]*)/u.exec(String(error))?.[1] ?? '';
    return { kind: 'unusable', reason: 'option', word, locale: fallback };
  }
}

/** English only where the environment asks for it; `C` and nothing at all mean the first language, Chinese. */
function localeOf(environment: NodeJS.ProcessEnv): Locale {
  const tag = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return /^en/i.test(tag) ? 'en' : 'zh-CN';
}
