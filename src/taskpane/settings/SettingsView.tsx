import { Switch } from '@fluentui/react-components';
import { useOptimistic } from 'react';
import { usePane, usePaneState } from '../pane-context';
import { LanguageButton } from '../shell/LanguageButton';
import { PackSetting } from './PackSetting';
import { RuleSettings } from './RuleSettings';

/** What holds for this workbook (kept in it), and the language, which holds for the person. */
export default function SettingsView() {
  const { session, words, working, perform } = usePane();
  const state = usePaneState();
  const { locale } = state;
  const [live, showLive] = useOptimistic(state.live);
  const [marks, showMarks] = useOptimistic(state.marks);
  return (
    <div className="settings">
      <section aria-label={words.settingsGeneral}>
        <Switch
          label={words.liveCheck}
          checked={live}
          disabled={working}
          onChange={(_, { checked }) =>
            perform(() => {
              showLive(checked);
              return session.setLive(checked);
            })
          }
        />
        <p className="quiet-text">{words.liveCheckHint}</p>
        <Switch
          label={words.markCells}
          checked={marks}
          disabled={working}
          onChange={(_, { checked }) =>
            perform(() => {
              showMarks(checked);
              return session.setMarks(checked);
            })
          }
        />
        <p className="quiet-text">{words.markCellsHint}</p>
        <p className="setting-language">
          <span>{words.language}</span>
          <LanguageButton locale={locale} onChange={session.setLocale} />
        </p>
      </section>
      <PackSetting />
      <RuleSettings />
    </div>
  );
}
