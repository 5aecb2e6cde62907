import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ChangeEvent } from 'react';

interface JsonFileButtonProps {
  readonly label: string;
  /** It keeps the keyboard focus meanwhile. */
  readonly disabled?: boolean;
  readonly onChoose: (file: File) => void;
}

/** Lets the person choose a JSON file, also the same one again. */
export function JsonFileButton({ label, disabled = false, onChoose }: JsonFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = '';
    if (chosen) onChoose(chosen);
  };
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={choose} />
      <Button size="small" disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
