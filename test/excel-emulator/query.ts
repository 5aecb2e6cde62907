import { Emulated, EmulatedCollection } from './emulated';
import { invalidArgument, notImplemented } from './fault';
import type { Members } from './members';
import type { QueryInfo } from './wire';

/** What a loaded object looks like on the wire. */
export type Loaded = Record<string, unknown>;

/** Answers what `load()` asked for: paths such as `format/fill/color`, camelCase in, PascalCase out. */
export class Query {
  constructor(private readonly members: Members) {}

  answer(target: Emulated, info: QueryInfo): Loaded {
    if (info.Top !== undefined || info.Skip !== undefined) throw notImplemented('Top and Skip of a query');
    const wanted = tree([...(info.Select ?? []), ...(info.Expand ?? [])]);
    if (wanted.size === 0) throw notImplemented('a load without names');
    return this.load(target, wanted);
  }

  private load(target: Emulated, wanted: Tree): Loaded {
    if (!(target instanceof EmulatedCollection)) return this.loadMembers(target, wanted);
    const perItem = wanted.get('items') ?? wanted;
    const items = target.items().map((item) => ({ ...identity(item), ...this.load(item, perItem) }));
    return { _Items: items };
  }

  private loadMembers(target: Emulated, wanted: Tree): Loaded {
    const loaded: Loaded = {};
    for (const [name, below] of wanted) {
      const wireName = name.charAt(0).toUpperCase() + name.slice(1);
      const value = this.members.read(target, wireName);
      if (value instanceof Emulated) loaded[wireName] = this.load(value, below);
      else if (typeof value === 'function') throw invalidArgument(name);
      else loaded[wireName] = value;
    }
    return loaded;
  }
}

/** How the client finds the object again: every instantiation and every item of a collection carries it. */
export function identity(target: Emulated): Loaded {
  const id: unknown = 'Id' in target ? target.Id : undefined;
  return typeof id === 'string' ? { Id: id, _Id: id } : {};
}

/** Paths by their first step; shared beginnings once. */
class Tree extends Map<string, Tree> {}

function tree(paths: readonly string[]): Tree {
  const root = new Tree();
  for (const path of paths) {
    if (path.includes('*')) throw notImplemented('a load of everything (*)');
    let node: Tree = root;
    for (const step of path.split(/[/.]/)) {
      const next = node.get(step) ?? new Tree();
      node.set(step, next);
      node = next;
    }
  }
  return root;
}
