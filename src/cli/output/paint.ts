import type { Paint } from '../../core/report/report-text';

const CODES: Readonly<Record<Parameters<Paint>[0], number>> = {
  path: 1,
  error: 31,
  warning: 33,
  info: 36,
  soft: 2,
};

/** Colours where the output is a terminal; `NO_COLOR` and `FORCE_COLOR` are heard, as everywhere. */
export function paintFor(isTerminal: boolean, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR = '', FORCE_COLOR = '' } = environment;
  const forced = FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const coloured = NO_COLOR === '' && (forced || (isTerminal && environment['TERM'] !== 'dumb'));
  return coloured ? (part, text) => `\u001B[${CODES[part]}m${text}\u001B[0m` : (_, text) => text;
}
