import { nameKey } from '../sheet/text';
import type { TargetTable } from '../table/model';
import type { BuiltInPackId } from './built-in';

/** The pack that suits most tables of a workbook; `default` where none prevails. The person may choose another. */
export function packFor(tables: readonly TargetTable[]): BuiltInPackId {
  const counts = new Map<BuiltInPackId, number>();
  for (const table of tables) {
    const id = packOf(table);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : 'default';
}

/** 13 is Hebei in GB/T 2260; a code of that length is no serial number. */
const HEBEI_CODE = /^13\d{6}[\dA-Z]{10,}/u;

function packOf(table: TargetTable): BuiltInPackId {
  const code = table.project.code;
  if (table.layout === 'hebei' || (code && HEBEI_CODE.test(nameKey(code.text)))) return 'hebei';
  if (table.scheme === '2021' || table.layout === 'central-2021') return 'central-2021';
  return table.layout === 'central-2015' ? 'central-2015' : 'default';
}
