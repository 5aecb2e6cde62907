import { numberedTitle } from '../table/vocabulary';
import type { TargetTable } from '../table/model';
import { titleParts } from '../value/table-title';

/** Excel's limit for sheet names. */
const LONGEST_NAME = 31;

/** A name for the sheet of an imported table: what its title or its project is called. */
export function sheetName({ title, project }: TargetTable): string {
  const { number, name } = numberedTitle(title?.text ?? '');
  const core = titleParts(name)?.core ?? '';
  const said = project.name === null ? core : project.name.text;
  const digits = number !== null && /^\d/u.test(number) ? `${number}.` : '';
  const plain = `${digits}${said || '绩效目标表'}`.replace(/[\\/?*[\]:\s]/gu, '').replace(/^'+|'+$/gu, '');
  return Array.from(plain).reduce(
    (kept, char) => (kept.length + char.length > LONGEST_NAME ? kept : kept + char),
    '',
  );
}
