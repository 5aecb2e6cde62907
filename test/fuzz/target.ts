import type { Random } from './random';

/** Something that takes input from strangers. */
export interface FuzzTarget {
  readonly name: string;
  /** One input made by chance, and everything that must hold of it. Throws where something does not. */
  readonly attempt: (random: Random) => void | Promise<void>;
}

/** Fails an attempt. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
