import type { OpinionWording } from '../../app/views';
import { usePane, usePaneState } from '../pane-context';
import { usePreference } from '../shell/preferences';

interface KeptWording {
  /** The usual one where the person keeps none, or one that cannot be used. */
  readonly wording: OpinionWording;
  /** Why the kept one cannot be used. */
  readonly problems: readonly string[];
  /** Keeps a wording; null for the usual one. */
  readonly keep: (wording: OpinionWording | null) => void;
}

/** The wording of the person's office. It holds for every workbook, so the browser keeps it, one for each language. */
export function useOpinionWording(): KeptWording {
  const { session } = usePane();
  const { locale } = usePaneState();
  const [stored, store] = usePreference(`opinion-${locale}`, '');
  const { usual, read, text } = session.opinionWordings;
  const { wording, problems } = stored === '' ? { wording: null, problems: [] } : read(stored);
  return {
    wording: wording ?? usual(),
    problems: problems.map((problem) => problem.text),
    keep: (next) => store(next === null ? '' : text(next)),
  };
}
