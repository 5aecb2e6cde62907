import { FluentProvider } from '@fluentui/react-components';
import { memo, useCallback, useState } from 'react';
import { Pane } from '../taskpane/Pane';
import { themeFor } from '../taskpane/shell/themes';
import { useDocumentLanguage } from '../taskpane/shell/use-document-language';
import { useSystemDark } from '../taskpane/shell/use-system-dark';
import { PANE_WORDING } from '../taskpane/wording';
import { Comparison } from './files/comparison';
import { fileName } from './files/file-entry';
import type { Refusal } from './grid/edit-cell';
import { WorkbookGrid } from './grid/WorkbookGrid';
import { FileList } from './list/FileList';
import { isGood, messageText } from './message';
import type { Message } from './message';
import { MessageLine } from './MessageLine';
import { OpeningBar } from './OpeningBar';
import { loadPreferences, savePreferences } from './preferences';
import type { Preferences } from './preferences';
import { Toolbar } from './Toolbar';
import { useDesk } from './use-desk';
import { useDeskActions } from './use-desk-actions';
import { useFileDrop } from './use-file-drop';
import { OPENED_AS_FILE } from './worker/start-lanes';
import { WORKBENCH_WORDING } from './wording';

/** Drawn again only for themselves: the page around them tells of every step of an opening. */
const StillGrid = memo(WorkbookGrid);
const StillPane = memo(Pane);

/** The browser edition: the files at the left, a workbook in the middle, the pane beside it. */
export function Workbench() {
  const [preferences, setPreferences] = useState(loadPreferences);
  const [message, setMessage] = useState<Message | null>(null);
  const { locale } = preferences;
  const words = WORKBENCH_WORDING[locale];
  const { desk, state, lane } = useDesk(locale);
  const { shown, opening, entries } = state;
  const actions = useDeskActions({ desk, lane, locale, report: setMessage });
  const dropping = useFileDrop(
    (files) => void files.then(actions.take, () => setMessage({ kind: 'no-workbooks' })),
  );
  const systemDark = useSystemDark();
  const name = shown ? fileName(shown.path) : '';
  useDocumentLanguage(locale, shown ? `${name} - ${words.product}` : words.product);

  const [comparison] = useState(() => new Comparison());
  const refused = useCallback((refusal: Refusal) => setMessage({ kind: 'refused', refusal }), []);
  const choose = (next: Preferences) => {
    setPreferences(next);
    savePreferences(next);
  };
  const hints = [
    shown && !shown.sample ? words.hintOwn : words.hintSample,
    ...(shown?.converted ? [words.hintConverted] : []),
    ...(OPENED_AS_FILE ? [words.openedAsFile] : []),
  ];
  const own = entries.filter(({ sample }) => !sample);
  const openingEntry = entries.find(({ id }) => id === opening?.id);
  const document = shown?.document;
  const dark = preferences.theme === 'system' ? systemDark : preferences.theme === 'dark';
  return (
    <FluentProvider
      className="themed"
      theme={themeFor(dark)}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
    >
      <div className={own.length > 1 ? 'workbench with-list' : 'workbench'}>
        <Toolbar
          preferences={preferences}
          onPreferences={choose}
          fileName={shown ? name : words.opening}
          unsaved={shown?.unsaved ?? false}
          hints={hints}
          ready={shown !== null && !actions.saving}
          onFiles={actions.take}
          onSave={() => shown && actions.save(shown)}
        />
        {own.length > 1 && (
          <FileList
            entries={own}
            shown={shown}
            opening={opening?.id ?? null}
            words={words}
            many={actions.many}
            across={comparison.of(own, locale)}
            onOpen={actions.open}
            onPlace={actions.openAt}
            onRemove={actions.remove}
            onStopChecking={() => desk.stopChecking()}
            onResumeChecking={() => desk.resumeChecking()}
            onFindings={actions.downloadFindings}
            onCopies={actions.saveAll}
            onStopMany={actions.stopMany}
          />
        )}
        <main className="workbench-sheet" aria-label={words.workbook}>
          <p className="visually-hidden" role="status">
            {openingEntry && opening ? words.phases[opening.progress.phase](fileName(openingEntry.path)) : ''}
          </p>
          {openingEntry && opening && (
            <OpeningBar
              name={fileName(openingEntry.path)}
              progress={opening.progress}
              words={words}
              onStop={() => desk.stopOpening()}
            />
          )}
          <MessageLine
            sentences={message ? messageText(message, words) : []}
            good={message !== null && isGood(message)}
            dismissLabel={PANE_WORDING[locale].dismiss}
            onDismiss={() => setMessage(null)}
          />
          {shown && document && (
            <StillGrid key={shown.id} workbook={document.workbook} locale={locale} onRefused={refused} />
          )}
        </main>
        <aside className="workbench-pane" aria-label={words.product}>
          {shown && document && <StillPane key={shown.id} session={document.session} edition="browser" />}
        </aside>
        {dropping && <div className="drop-hint">{words.drop}</div>}
      </div>
    </FluentProvider>
  );
}
