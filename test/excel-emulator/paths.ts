import { Emulated, EmulatedCollection } from './emulated';
import { invalidArgument, notImplemented } from './fault';
import type { Members } from './members';
import { PathType, type Arguments, type Batch, type WirePath } from './wire';

/** Objects the client keeps between batches. */
export class References {
  private readonly kept = new Map<string, Emulated>();
  private next = 1;

  /** The id of the object; the same one however often its path is instantiated. */
  keep(target: Emulated): string {
    for (const [id, known] of this.kept) if (known === target) return id;
    const id = `{ref-${this.next++}}`;
    this.kept.set(id, target);
    return id;
  }

  find(id: string): Emulated {
    const target = this.kept.get(id);
    if (!target) throw invalidArgument('a reference that is no longer kept');
    return target;
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}

/** The object paths of one batch. Each is resolved once: `worksheets.add()` is a path that several actions address. */
export class Paths {
  private readonly resolved = new Map<number, Emulated | null>();
  private readonly kept = new Set<number>();

  constructor(
    private readonly batch: Batch,
    private readonly root: Emulated,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  /** The object, or null where an `...OrNullObject` found nothing. */
  resolve(id: number): Emulated | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const target = this.follow(this.path(id));
    this.resolved.set(id, target);
    return target;
  }

  /** The arguments of a call, object paths among them replaced by their objects. */
  values(info: Arguments | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index];
      return typeof path === 'number' && path > 0 ? this.resolve(path) : value;
    });
  }

  keep(id: number): void {
    this.kept.add(id);
  }

  isKept(id: number): boolean {
    return this.kept.has(id);
  }

  isUntracked(id: number): boolean {
    return this.path(id).D === true;
  }

  private path(id: number): WirePath {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw invalidArgument('an object path that is not in the batch');
    return path;
  }

  private follow(path: WirePath): Emulated | null {
    if (path.ObjectPathType === PathType.global) return this.root;
    if (path.ObjectPathType === PathType.reference) return this.references.find(path.Name ?? '');
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ParentObjectPathId === undefined) throw notImplemented(`the top object ${path.Name ?? ''}`);
    const parent = this.resolve(path.ParentObjectPathId);
    return parent && this.below(parent, path);
  }

  private below(parent: Emulated, path: WirePath): Emulated | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.property:
        return asObject(this.members.read(parent, name), name);
      case PathType.method:
        return asObject(this.members.call(parent, name, this.values(path.ArgumentInfo)), name);
      case PathType.indexer:
        if (!(parent instanceof EmulatedCollection)) throw invalidArgument(`an index of ${parent.typeName}`);
        return parent.GetItem(this.values(path.ArgumentInfo)[0]);
      default:
        throw notImplemented(`path type ${path.ObjectPathType}`);
    }
  }
}

function asObject(value: unknown, name: string): Emulated | null {
  if (value === null || value instanceof Emulated) return value;
  throw invalidArgument(`${name} is no object`);
}
