import { startTransition, useCallback, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Runs the pane's actions: says whether one is under way and, when the focused element vanished meanwhile (the card of
 * a fixed finding), puts the keyboard focus on `fallback` instead of losing it.
 */
export function useActions(fallback: RefObject<HTMLElement | null>) {
  const [working, setWorking] = useState(false);
  const perform = useCallback(
    (action: () => Promise<void>) => {
      setWorking(true);
      const done = () => {
        setWorking(false);
        // By the next frame React has removed what the action made obsolete.
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) fallback.current?.focus();
        });
      };
      // In a transition an action may show its outcome before it is there (`useOptimistic`).
      startTransition(() => action().finally(done));
    },
    [fallback],
  );
  return { working, perform };
}
