import { BUILT_IN_PACKS } from './built-in';
import type { Pack } from './pack';

/**
 * The pack and those it extends, the root first. A pack nobody knows stands for the general one, and a circle ends where
 * it closes: both were refused when the settings were read, so this only keeps a check from failing.
 */
export function packChain(id: string, own: readonly Pack[] = []): readonly Pack[] {
  const chain: Pack[] = [];
  const all: readonly Pack[] = [...BUILT_IN_PACKS, ...own];
  let next: string | null = all.some((pack) => pack.id === id) ? id : 'default';
  while (next !== null) {
    const pack: Pack | undefined = all.find((item) => item.id === next);
    if (!pack || chain.includes(pack)) break;
    chain.unshift(pack);
    next = pack.extends;
  }
  return chain;
}
