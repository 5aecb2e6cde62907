import { listRules } from '../../core/rule-pages/list-rules';
import { listText } from '../../core/rule-pages/list-text';
import type { Command } from '../command';
import { STATUS } from '../status';
import type { Terminal } from '../terminal';

/** Lists every rule. */
export async function rulesCommand(
  { format, locale }: Extract<Command, { kind: 'rules' }>,
  terminal: Terminal,
): Promise<number> {
  const rules = listRules(locale);
  await terminal.out(`${format === 'json' ? JSON.stringify(rules, null, 2) : listText(rules, locale)}\n`);
  return STATUS.clean;
}
