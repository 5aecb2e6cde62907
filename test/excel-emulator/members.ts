import type { Catalogue } from './catalogue';
import type { Emulated } from './emulated';
import { ExcelFault, notImplemented } from './fault';

type Callable = (...values: unknown[]) => unknown;

/** Reads, writes and calls members by their names on the wire; tells what Excel lacks from what we lack. */
export class Members {
  /** What was found before, by class and name: the same few members are asked for in every batch. */
  private readonly found = new Map<unknown, Map<string, PropertyDescriptor | undefined>>();

  constructor(private readonly catalogue: Catalogue) {}

  read(target: Emulated, name: string): unknown {
    this.require(target, name);
    return (target as unknown as Record<string, unknown>)[name];
  }

  write(target: Emulated, name: string, value: unknown): void {
    if (!this.descriptor(target, name)?.set) throw this.absent(target, name);
    (target as unknown as Record<string, unknown>)[name] = value;
  }

  call(target: Emulated, name: string, values: readonly unknown[]): unknown {
    const member = this.read(target, name);
    if (typeof member !== 'function') throw this.absent(target, name);
    return (member as Callable).apply(target, [...values]);
  }

  private require(target: Emulated, name: string): void {
    if (!this.descriptor(target, name)) throw this.absent(target, name);
  }

  private descriptor(target: Emulated, name: string): PropertyDescriptor | undefined {
    const { constructor } = target;
    const known = this.found.get(constructor) ?? new Map<string, PropertyDescriptor | undefined>();
    this.found.set(constructor, known);
    if (!known.has(name)) known.set(name, descriptorOf(target, name));
    return known.get(name);
  }

  private absent(target: Emulated, name: string): ExcelFault {
    const full = `${target.typeName}.${name}`;
    if (this.catalogue[target.typeName]?.includes(name) ?? true) return notImplemented(full);
    return new ExcelFault('ApiNotFound', `The API you are trying to use could not be found: ${full}.`, 404);
  }
}

/** Own and inherited members, but none of plain objects (`toString` is no member of Excel). */
function descriptorOf(target: object, name: string): PropertyDescriptor | undefined {
  for (let owner: object | null = target; owner && owner !== Object.prototype;) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found) return found;
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return undefined;
}
