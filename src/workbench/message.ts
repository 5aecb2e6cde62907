import type { HostErrorCode } from '../hosts/host';
import type { CopyOutcome } from './files/save-copies';
import type { Refusal } from './grid/edit-cell';
import { failureOf } from './wording';
import type { WorkbenchWording } from './wording';

/** Something the page around the pane has to say; kept without words, so that it follows the language. */
export type Message =
  | { readonly kind: 'open-failed'; readonly path: string; readonly code: HostErrorCode }
  | { readonly kind: 'save-failed' }
  | { readonly kind: 'no-workbooks' }
  | { readonly kind: 'copies'; readonly outcome: CopyOutcome }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The message as sentences; the first says what happened. */
export function messageText(message: Message, words: WorkbenchWording): readonly string[] {
  switch (message.kind) {
    case 'open-failed':
      return [`${words.openFailed(message.path)}${words.failures[failureOf(message.code)]}`];
    case 'save-failed':
      return [words.saveFailed];
    case 'no-workbooks':
      return [words.noWorkbooks];
    case 'copies': {
      const { saved, failed } = message.outcome;
      return [
        words.copiesSaved(saved, failed.length),
        ...failed.map(({ path, loses }) => words.notSaved(path, loses)),
      ];
    }
    case 'refused':
      return [words.refused[message.refusal]];
  }
}

/** Good news are not shown as a warning. */
export function isGood(message: Message): boolean {
  return message.kind === 'copies' && message.outcome.failed.length === 0;
}
