import type { Locale } from '../core/locale';
import type { ExportKind } from './jobs/export-file';
import type { RunOptions } from './settings/load-settings';
import type { Unusable } from './wording';

export const COMMANDS = ['check', 'fix', 'export', 'import', 'rules', 'init'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const CHECK_FORMATS = ['text', 'json', 'jsonl', 'sarif', 'html'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What every command over files is told. */
interface OverFiles {
  readonly files: readonly string[];
  readonly options: RunOptions;
  /** How many workers at most; null for as many as there are cores. */
  readonly workers: number | null;
}

export interface CheckCommand extends OverFiles {
  readonly kind: 'check';
  readonly format: CheckFormat;
  /** The report goes to this file; null for the standard output. */
  readonly output: string | null;
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  readonly maxWarnings: number | null;
}

export interface FixCommand extends OverFiles {
  readonly kind: 'fix';
  readonly format: 'text' | 'json';
  /** The folder for the fixed files; null with `inPlace` or `dryRun`. */
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
}

export interface ExportCommand extends OverFiles {
  readonly kind: 'export';
  readonly as: ExportKind;
  /** One file, or a folder for one file each. */
  readonly output: string;
  readonly stacked: boolean;
  readonly force: boolean;
}

export interface ImportCommand {
  readonly kind: 'import';
  readonly file: string;
  readonly output: string;
  /** An existing file may be overwritten. */
  readonly force: boolean;
  readonly locale: Locale;
}

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help'; readonly about: CommandName | null; readonly locale: Locale }
  | { readonly kind: 'version' }
  | CheckCommand
  | FixCommand
  | ExportCommand
  | ImportCommand
  | { readonly kind: 'rules'; readonly format: 'text' | 'json'; readonly locale: Locale }
  | { readonly kind: 'init'; readonly pack: string | null; readonly locale: Locale }
  | {
      readonly kind: 'unusable';
      readonly reason: Unusable;
      readonly word: string;
      readonly locale: Locale;
    };
