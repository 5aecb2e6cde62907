import { isCodeAndName } from '../table/fields/lines';
import type { TargetTable } from '../table/model';

/** The name of the project without the code some systems print in front of it; `''` where the table names none. */
export function projectName({ project: { name } }: TargetTable): string {
  const text = name?.text.trim() ?? '';
  return isCodeAndName(text) ? text.replace(/^[^-－–—]{1,40}[-－–—]\s*/u, '') : text;
}

/** The code of the project, also where one cell holds both. */
export function projectCode({ project: { code } }: TargetTable): string {
  const text = code?.text.trim() ?? '';
  return isCodeAndName(text) ? (/^[^\s\-－–—]{1,40}/u.exec(text)?.[0] ?? '') : text;
}
