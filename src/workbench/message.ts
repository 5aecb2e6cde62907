import { HostError } from '../hosts/host';
import type { Refusal } from './grid/edit-cell';
import { failureOf } from './wording';
import type { WorkbenchWording } from './wording';

/** Something the page around the pane has to say; kept without words, so that it follows the language. */
export type Message =
  | { readonly kind: 'open-failed'; readonly name: string; readonly cause: unknown }
  | { readonly kind: 'save-failed' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The message as a sentence. */
export function messageText(message: Message, words: WorkbenchWording): string {
  switch (message.kind) {
    case 'open-failed': {
      const code = message.cause instanceof HostError ? message.cause.code : null;
      return `${words.openFailed(message.name)}${words.failures[failureOf(code)]}`;
    }
    case 'save-failed':
      return words.saveFailed;
    case 'refused':
      return words.refused[message.refusal];
  }
}
