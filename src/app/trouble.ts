import type { Locale } from '../core/locale';
import { HostError } from '../hosts/host';
import { SENTENCES, hostSentence } from './sentences';
import { contentsOfGroups, WriteFailed } from './support';
import type { Notice } from './views';

/** What went wrong, as a sentence for the person, with the details somebody who helps them will ask for. */
export function troubleNotice(thrown: unknown, locale: Locale, time: number): Notice {
  const error = thrown instanceof WriteFailed ? thrown.cause : thrown;
  const left = error instanceof HostError ? error.left : [];
  return {
    tone: 'error',
    text: hostSentence(error, locale),
    details: left.length > 0 ? [SENTENCES[locale].leftSheets(left)] : [],
    support: [new Date(time).toISOString(), ...described(error)].join('\n'),
    ...(thrown instanceof WriteFailed && { contents: contentsOfGroups(thrown.groups, locale) }),
  };
}

/** A host error's detail holds no cell contents by contract; of any other error only the kind is safe to tell. */
function described(error: unknown): readonly string[] {
  if (!(error instanceof HostError)) return [error instanceof Error ? error.name : typeof error];
  return [error.code, error.detail];
}
