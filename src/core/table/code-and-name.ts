import { sameCell } from '../sheet/address';
import type { TargetTable } from './model';

/** Whether code and name of the project stand in one cell (`code-名称`): then neither may be rewritten alone. */
export function inOneCell({ project: { code, name } }: TargetTable): boolean {
  return code !== null && name !== null && sameCell(code.cell, name.cell);
}
