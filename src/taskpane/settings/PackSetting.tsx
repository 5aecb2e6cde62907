import { Button, Field, Select } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { JsonFileButton } from '../shell/JsonFileButton';

const AUTOMATIC = '';

/** 口径: the pack in force, chosen from the workbook or by the person; own packs come from a file. */
export function PackSetting() {
  const { session, words, working, perform } = usePane();
  const { pack } = usePaneState();
  const current = pack.choices.find(({ id }) => id === pack.id);
  return (
    <section aria-label={words.pack}>
      <Field label={words.pack} hint={current?.description ?? ''}>
        <Select
          size="small"
          disabled={working}
          value={pack.automatic ? AUTOMATIC : pack.id}
          onChange={(_, { value }) => perform(() => session.choosePack(value === AUTOMATIC ? null : value))}
        >
          <option value={AUTOMATIC}>
            {words.automaticPack(pack.automatic ? (current?.name ?? '') : '')}
          </option>
          {pack.choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className="setting-buttons">
        <JsonFileButton
          label={words.addPack}
          disabled={working}
          onChoose={(file) => perform(async () => session.addPack(await file.text()))}
        />
        {current?.own && (
          <Button
            size="small"
            disabledFocusable={working}
            onClick={() => perform(() => session.removePack(current.id))}
          >
            {words.removePack}
          </Button>
        )}
      </div>
    </section>
  );
}
