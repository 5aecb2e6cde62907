import { Button, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Locale } from '../core/locale';
import { LanguageButton } from '../taskpane/shell/LanguageButton';
import { chosenFiles, type PickedFile } from './files/picked-files';
import { THEME_CHOICES } from './preferences';
import type { Preferences } from './preferences';
import { WORKBENCH_WORDING } from './wording';

interface ToolbarProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly fileName: string;
  readonly unsaved: boolean;
  readonly hints: readonly string[];
  /** False while there is no workbook, or while it is being saved. */
  readonly ready: boolean;
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly onSave: () => void;
}

/** Product name, file, language and colours. */
export function Toolbar(props: ToolbarProps) {
  const { preferences, onPreferences } = props;
  const words = WORKBENCH_WORDING[preferences.locale];
  const setLocale = (locale: Locale) => onPreferences({ ...preferences, locale });
  return (
    <header className="toolbar">
      <h1>{words.product}</h1>
      <div className="toolbar-file">
        <FileButton label={words.open} folder={false} onFiles={props.onFiles} />
        <FileButton label={words.openFolder} folder onFiles={props.onFiles} />
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
      <p className="toolbar-hint">
        {props.hints.map((hint) => (
          <span key={hint}>{hint}</span>
        ))}
      </p>
    </header>
  );
}

interface FileButtonProps {
  readonly label: string;
  /** A whole folder, with everything below it. */
  readonly folder: boolean;
  readonly onFiles: (files: readonly PickedFile[]) => void;
}

/** Opens the system's dialogue for files or for a folder. */
function FileButton({ label, folder, onFiles }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        hidden
        type="file"
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: '.xlsx,.xlsm,.xls' })}
        aria-label={label}
        onChange={(event) => {
          const { files } = event.target;
          const picked = chosenFiles(files ?? [], folder);
          // Emptied, or choosing the same file again would not be noticed.
          event.target.value = '';
          onFiles(picked);
        }}
      />
    </>
  );
}
