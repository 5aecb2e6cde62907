import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FileEntry } from '../files/file-entry';
import { canChooseFolder } from '../files/save-places';
import { worthSaving } from '../files/save-copies';
import type { WorkbenchWording } from '../wording';

interface CopiesPanelProps {
  readonly entries: readonly FileEntry[];
  readonly words: WorkbenchWording;
  readonly onConfirm: (fix: boolean) => void;
  readonly onCancel: () => void;
}

/** Says what would be saved where, and waits for a yes. Takes the focus and gives it back; Esc closes it. */
export function CopiesPanel({ entries, words, onConfirm, onCancel }: CopiesPanelProps) {
  const fixable = worthSaving(entries, true).reduce((sum, { safeCells }) => sum + safeCells, 0);
  const [fix, setFix] = useState(fixable > 0);
  const panel = useRef<HTMLDivElement>(null);
  const files = worthSaving(entries, fix).length;
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <div
      ref={panel}
      className="copies"
      role="group"
      aria-label={words.saveAll}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Checkbox
        checked={fix}
        disabled={fixable === 0}
        label={words.fixToo(fixable)}
        onChange={(_, { checked }) => setFix(checked === true)}
      />
      <p>{canChooseFolder() ? words.copiesToFolder(files) : words.copiesAsDownloads(files)}</p>
      <div className="copies-buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={files === 0}
          onClick={() => onConfirm(fix)}
        >
          {canChooseFolder() ? words.chooseFolder : words.downloadAll}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
