import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../app/views';
import type { PaneWording } from './wording';

/** Where the pane runs: beside Excel's own grid or beside the grid of the browser edition. */
export type Edition = 'excel' | 'browser';

/** What the parts of the pane share. The session's state is read separately. */
export interface PaneValue {
  readonly session: Session;
  readonly words: PaneWording;
  readonly edition: Edition;
  /** An action started in this pane is under way. Merely showing a cell does not count: buttons would flicker. */
  readonly working: boolean;
  /** Starts an action and brings the keyboard focus back if the focused element is gone when it ends. */
  readonly perform: (action: () => Promise<void>) => void;
  /** Opens the page of a rule. */
  readonly showRule: (rule: string) => void;
}

/** Filled by {@link Pane}. */
export const PaneContext = createContext<PaneValue | null>(null);

/** The surrounding pane. */
export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('usePane outside Pane');
  return value;
}

/** The session's present state. */
export function usePaneState(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state);
}
