import { settingsOf } from '../../core/packs/parse';
import { problemText } from '../../core/packs/problems';
import type { Config } from '../../core/packs/schema';
import type { Command } from '../command';
import { writeWhole } from '../files/write-file';
import { CONFIG_NAME } from '../settings/load-settings';
import { STATUS } from '../status';
import type { Terminal } from '../terminal';
import { WORDING } from '../wording';

/** Writes a configuration to start from into the working directory. */
export async function initCommand(
  { pack, locale }: Extract<Command, { kind: 'init' }>,
  terminal: Terminal,
): Promise<number> {
  const words = WORDING[locale];
  const config: Config = { ...(pack !== null && { pack }), packs: [], rules: {}, lang: locale };
  const usable = settingsOf(config);
  if (!usable.ok) {
    for (const problem of usable.problems) terminal.complain(problemText(problem, locale));
    return STATUS.unusable;
  }
  const content = `${JSON.stringify(config, null, 2)}\n`;
  const trouble = await writeWhole(CONFIG_NAME, content, { force: false, ticket: 0 });
  if (trouble !== null) {
    const why = trouble === 'exists' ? words.configExists : words.notWritten[trouble];
    terminal.complain(words.file(CONFIG_NAME, why));
    return STATUS.unusable;
  }
  await terminal.out(`${words.file(CONFIG_NAME, words.configWritten)}\n`);
  return STATUS.clean;
}
