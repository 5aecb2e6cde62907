import { access, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseSuppressions, SUPPRESSION_PROBLEMS } from '../../core/lint/suppression-text';
import type { Suppression } from '../../core/lint/suppression';
import type { Locale } from '../../core/locale';
import { BUILT_IN_PACKS } from '../../core/packs/built-in';
import type { Pack } from '../../core/packs/pack';
import { parseConfig, parsePack, settingsOf } from '../../core/packs/parse';
import type { Parsed } from '../../core/packs/parse-json';
import { problemText } from '../../core/packs/problems';
import type { Config } from '../../core/packs/schema';
import { parseOpinionTemplate } from '../../core/report/opinion-file';
import type { OpinionTemplate } from '../../core/report/opinion-template';
import { WORDING } from '../wording';
import type { RunSettings } from './run-settings';

/** What the command line says about the settings of a run. */
export interface RunOptions {
  readonly config: string | null;
  /** A pack by its name, or a file with one. */
  readonly pack: string | null;
  readonly suppressions: string | null;
  /** A file that words 退回意见. */
  readonly template: string | null;
  readonly decisions: boolean;
  /** Asked for on the command line; null where the configuration or the system decides. */
  readonly lang: Locale | null;
  /** The language of the system. */
  readonly locale: Locale;
}

export type LoadedSettings =
  | { readonly ok: true; readonly run: RunSettings }
  | { readonly ok: false; readonly messages: readonly string[] };

export const CONFIG_NAME = 'target-table.config.json';

/** Puts together the configuration file, its packs, the pack of the command line and the list of what is ignored. */
export async function loadSettings(options: RunOptions, from = process.cwd()): Promise<LoadedSettings> {
  try {
    return { ok: true, run: await loaded(options, from) };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, messages: error.messages };
    throw error;
  }
}

/** Ends the loading with what is to be said. */
class Unusable extends Error {
  constructor(readonly messages: readonly string[]) {
    super('unusable settings');
  }
}

async function loaded(options: RunOptions, from: string): Promise<RunSettings> {
  const spoken = options.lang ?? options.locale;
  const path = options.config ?? (await configAbove(from));
  const folder = path === null ? from : dirname(resolve(from, path));
  const config: Config =
    path === null ? {} : parsed(path, parseConfig(await text(resolve(from, path), path, spoken)), spoken);
  const locale = options.lang ?? config.lang ?? options.locale;
  const packs: Pack[] = [];
  for (const file of config.packs ?? []) await addPack(join(folder, file), file);
  const chosen = await choosePack();
  const settings = parsed(
    path ?? '--pack',
    settingsOf({ ...config, ...(chosen !== null && { pack: chosen }) }, packs),
    locale,
  );
  const opinion = await worded();
  return {
    ...{ locale, settings, suppressions: await suppressed(), decisions: options.decisions },
    ...(opinion && { opinion }),
  };

  async function addPack(file: string, named: string): Promise<string> {
    const pack = parsed(named, parsePack(await text(file, named, locale), packs), locale);
    packs.push(pack);
    return pack.id;
  }

  async function choosePack(): Promise<string | null> {
    const { pack } = options;
    if (pack === null || [...BUILT_IN_PACKS, ...packs].some(({ id }) => id === pack)) return pack;
    // Neither known nor a file: the settings say which packs there are.
    return (await exists(resolve(from, pack))) ? addPack(resolve(from, pack), pack) : pack;
  }

  /** A file the command line names, else the one of the configuration: each is looked for from where it is named. */
  function fileOf(asked: string | null, configured: string | undefined): readonly [string, string] | null {
    if (asked !== null) return [resolve(from, asked), asked];
    return configured === undefined ? null : [join(folder, configured), configured];
  }

  async function worded(): Promise<OpinionTemplate | null> {
    const [file, named] = fileOf(options.template, config.opinion) ?? [];
    if (file === undefined || named === undefined) return null;
    return parsed(named, parseOpinionTemplate(await text(file, named, locale), locale), locale);
  }

  async function suppressed(): Promise<readonly Suppression[]> {
    const [file, named] = fileOf(options.suppressions, config.suppressions) ?? [];
    if (file === undefined || named === undefined) return [];
    const list = parseSuppressions(await text(file, named, locale));
    if (!list.ok) throw new Unusable([WORDING[locale].file(named, SUPPRESSION_PROBLEMS[list.code][locale])]);
    return list.suppressions;
  }
}

/** The nearest configuration, from the working directory upwards. */
async function configAbove(from: string): Promise<string | null> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (await exists(path)) return path;
    if (dirname(folder) === folder) return null;
  }
}

async function text(path: string, named: string, locale: Locale): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '');
  } catch {
    throw new Unusable([WORDING[locale].missingFile(named)]);
  }
}

function parsed<T>(named: string, result: Parsed<T>, locale: Locale): T {
  if (result.ok) return result.value;
  throw new Unusable(
    result.problems.map((problem) => WORDING[locale].file(named, problemText(problem, locale))),
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
