import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Notice } from '../../app/views';
import { usePane } from '../pane-context';
import { copyText } from './copy-text';

interface CopyDetailsProps {
  /** Codes and addresses, no cell contents. */
  readonly support: string;
  readonly contents: Notice['contents'];
}

/** For the person's own support. What cells hold goes along only where the person ticks it. */
export function CopyDetails({ support, contents }: CopyDetailsProps) {
  const { words } = usePane();
  const [withContents, setWithContents] = useState(false);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    const text = withContents && contents !== undefined ? `${support}\n${contents}` : support;
    setOutcome((await copyText(text)) ? 'copied' : 'failed');
  };
  const offered = contents === undefined ? words.copyDetailsOnly : words.copyDetails;
  return (
    <div className="copy-details">
      <Button size="small" appearance="transparent" onClick={() => void copy()}>
        {outcome === null ? offered : outcome === 'copied' ? words.copied : words.copyFailed}
      </Button>
      {contents !== undefined && (
        <Checkbox
          checked={withContents}
          label={words.withContents}
          onChange={(_, { checked }) => {
            setWithContents(checked === true);
            setOutcome(null);
          }}
        />
      )}
    </div>
  );
}
