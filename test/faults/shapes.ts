import { ActionType, PathType, type Batch, type WireAction, type WirePath } from '../excel-emulator/wire';

/** What a batch asks for, without the values: the objects and members, whether it changes something, how long it is. */
export interface Shape {
  readonly text: string;
  readonly changes: boolean;
  readonly actions: number;
}

/** Calls that change nothing begin like this. */
const READING = /^(?:_|Get|Is)/u;

export function shapeOf(batch: Batch): Shape {
  const kinds = new Set(batch.Actions.map((action) => kindOf(action, batch)));
  const paths = Object.values(batch.ObjectPaths);
  return {
    text: [...kinds].sort().join('\n'),
    changes:
      batch.Actions.some(isChange) ||
      paths.some(({ ObjectPathType, Name = '' }) => ObjectPathType === PathType.method && Name === 'Add'),
    actions: batch.Actions.length,
  };
}

function isChange({ ActionType: type, Name = '' }: WireAction): boolean {
  return (
    type === ActionType.setProperty ||
    type === ActionType.update ||
    (type === ActionType.method && !READING.test(Name))
  );
}

function kindOf({ ActionType: type, Name = '', ObjectPathId, QueryInfo }: WireAction, batch: Batch): string {
  const path = batch.ObjectPaths[String(ObjectPathId)];
  const asked = [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])].join(',');
  return `${type} ${path ? nameOf(path, batch) : ''} ${Name} ${asked}`;
}

function nameOf(path: WirePath, batch: Batch): string {
  const parent =
    path.ParentObjectPathId === undefined ? null : batch.ObjectPaths[String(path.ParentObjectPathId)];
  const own = path.Name ?? String(path.ObjectPathType);
  return parent ? `${nameOf(parent, batch)}.${own}` : own;
}
