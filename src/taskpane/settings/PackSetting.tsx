import { Button, Field, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ChangeEvent } from 'react';
import { usePane, usePaneState } from '../pane-context';

const AUTOMATIC = '';

/** 口径: the pack in force, chosen from the workbook or by the person; own packs come from a file. */
export function PackSetting() {
  const { session, words, working, perform } = usePane();
  const { pack } = usePaneState();
  const file = useRef<HTMLInputElement>(null);
  const current = pack.choices.find(({ id }) => id === pack.id);
  const addFrom = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = '';
    if (chosen) perform(async () => session.addPack(await chosen.text()));
  };
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
        <input ref={file} type="file" accept=".json,application/json" hidden onChange={addFrom} />
        <Button size="small" disabledFocusable={working} onClick={() => file.current?.click()}>
          {words.addPack}
        </Button>
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
