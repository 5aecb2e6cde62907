import type { Locale } from '../core/locale';
import { HostError } from '../hosts/host';
import { hostSentence } from './sentences';
import type { Notice } from './views';

/** What went wrong, as a sentence for the person, with the details somebody who helps them will ask for. */
export function troubleNotice(error: unknown, locale: Locale, time: number): Notice {
  return {
    tone: 'error',
    text: hostSentence(error, locale),
    details: [],
    support: [new Date(time).toISOString(), ...described(error)].join('\n'),
  };
}

/** A host error's detail holds no cell contents by contract; of any other error only the kind is safe to tell. */
function described(error: unknown): readonly string[] {
  if (!(error instanceof HostError)) return [error instanceof Error ? error.name : typeof error];
  return [error.code, error.detail];
}
