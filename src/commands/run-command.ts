import type { Session, SessionState } from '../app/views';

/** The part of Excel's event that a command owes an answer: until then its button stays pressed. */
export interface CommandEvent {
  readonly completed: () => void;
}

/**
 * Runs one use case for a ribbon button, without a pane. What the person must hear is told; success shows in the sheet.
 * Never rejects and always completes the event.
 */
export async function runCommand(
  event: CommandEvent,
  session: Session,
  action: (session: Session) => Promise<void>,
  tell: (sentences: readonly string[]) => void,
): Promise<void> {
  try {
    await action(session);
    const sentences = toTell(session.state());
    if (sentences.length > 0) tell(sentences);
  } finally {
    event.completed();
  }
}

/** Nothing to say when all went well: a window after every click would only be in the way. */
function toTell({ notice }: SessionState): readonly string[] {
  return notice && notice.tone !== 'success' ? [notice.text, ...notice.details] : [];
}
