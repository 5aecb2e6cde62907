import { FluentProvider } from '@fluentui/react-components';
import { useState } from 'react';
import { Pane } from '../taskpane/Pane';
import { themeFor } from '../taskpane/shell/themes';
import { useDocumentLanguage } from '../taskpane/shell/use-document-language';
import { useSystemDark } from '../taskpane/shell/use-system-dark';
import { PANE_WORDING } from '../taskpane/wording';
import { WorkbookGrid } from './grid/WorkbookGrid';
import { messageText } from './message';
import type { Message } from './message';
import { MessageLine } from './MessageLine';
import { loadPreferences, savePreferences } from './preferences';
import type { Preferences } from './preferences';
import { downloadDocument } from './save-document';
import { Toolbar } from './Toolbar';
import { useDocument } from './use-document';
import { useFileDrop } from './use-file-drop';
import { useUnsaved } from './use-unsaved';
import { WORKBENCH_WORDING } from './wording';

/** The browser edition: a workbook at the left, the pane beside it. */
export function Workbench() {
  const [preferences, setPreferences] = useState(loadPreferences);
  const [message, setMessage] = useState<Message | null>(null);
  const { locale } = preferences;
  const words = WORKBENCH_WORDING[locale];
  const { document, opening, open } = useDocument(locale, setMessage);
  const [unsaved, markSaved] = useUnsaved(document?.workbook);
  const systemDark = useSystemDark();
  useDocumentLanguage(locale, document ? `${document.name} - ${words.product}` : words.product);

  const choose = (next: Preferences) => {
    setPreferences(next);
    savePreferences(next);
  };
  const openFile = (file: File) => {
    if (!unsaved || window.confirm(words.discard)) void open(file);
  };
  const dropping = useFileDrop(openFile);
  const save = () => {
    if (!document || opening) return;
    downloadDocument(document).then(markSaved, () => setMessage({ kind: 'save-failed' }));
  };

  const dark = preferences.theme === 'system' ? systemDark : preferences.theme === 'dark';
  return (
    <FluentProvider
      className="themed"
      theme={themeFor(dark)}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
    >
      <div className="workbench">
        <Toolbar
          preferences={preferences}
          onPreferences={choose}
          fileName={document && !opening ? document.name : words.loading}
          unsaved={unsaved}
          hint={document && !document.sample ? words.hintOwn : words.hintSample}
          ready={document !== null && !opening}
          onOpen={openFile}
          onSave={save}
        />
        <main className="workbench-sheet" aria-label={words.workbook}>
          <MessageLine
            text={message && messageText(message, words)}
            dismissLabel={PANE_WORDING[locale].dismiss}
            onDismiss={() => setMessage(null)}
          />
          {document && (
            <WorkbookGrid
              key={document.id}
              workbook={document.workbook}
              locale={locale}
              onRefused={(refusal) => setMessage({ kind: 'refused', refusal })}
            />
          )}
        </main>
        <aside className="workbench-pane" aria-label={words.product}>
          {document && <Pane key={document.id} session={document.session} edition="browser" />}
        </aside>
        {dropping && <div className="drop-hint">{words.drop}</div>}
      </div>
    </FluentProvider>
  );
}
