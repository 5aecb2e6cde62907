import { usePane, usePaneState } from '../pane-context';
import { LanguageButton } from './LanguageButton';

/** Product name and language. For a pane that stands alone. */
export function PaneHeader() {
  const { session, words } = usePane();
  const { locale } = usePaneState();
  return (
    <header className="pane-header">
      <h1>{words.product}</h1>
      <LanguageButton locale={locale} onChange={session.setLocale} />
    </header>
  );
}
