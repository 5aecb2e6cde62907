import { Button, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Locale } from '../core/locale';
import { LanguageButton } from '../taskpane/shell/LanguageButton';
import { THEME_CHOICES } from './preferences';
import type { Preferences } from './preferences';
import { WORKBENCH_WORDING } from './wording';

interface ToolbarProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly hint: string;
  /** False while there is no workbook or a file is being opened. */
  readonly ready: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** Product name, file, language and colours. */
export function Toolbar(props: ToolbarProps) {
  const { preferences, onPreferences } = props;
  const words = WORKBENCH_WORDING[preferences.locale];
  const picker = useRef<HTMLInputElement>(null);
  const setLocale = (locale: Locale) => onPreferences({ ...preferences, locale });
  return (
    <header className="toolbar">
      <h1>{words.product}</h1>
      <div className="toolbar-file">
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.open}
        </Button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".xlsx,.xlsm,.xls"
          aria-label={words.open}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // Emptied, or choosing the same file again would not be noticed.
            event.target.value = '';
            if (file) props.onOpen(file);
          }}
        />
        <Button size="small" disabledFocusable={!props.ready} onClick={props.onSave}>
          {words.save}
        </Button>
        <span className="file-name">{props.fileName}</span>
        {props.unsaved && <span className="file-unsaved">{words.unsaved}</span>}
      </div>
      <div className="toolbar-view">
        <LanguageButton locale={preferences.locale} onChange={setLocale} />
        <Select
          size="small"
          aria-label={words.theme}
          value={preferences.theme}
          onChange={(_, { value }) => {
            const theme = THEME_CHOICES.find((choice) => choice === value);
            if (theme) onPreferences({ ...preferences, theme });
          }}
        >
          {THEME_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.themes[choice]}
            </option>
          ))}
        </Select>
      </div>
      <p className="toolbar-hint">{props.hint}</p>
    </header>
  );
}
