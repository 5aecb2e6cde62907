import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { CloseIcon } from '../taskpane/Icon';

interface MessageLineProps {
  /** The first says what happened, the others name what it happened to. */
  readonly sentences: readonly string[];
  readonly good: boolean;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

/** What there is to say, above the grid. The live region stays on the page, or nobody would hear the first one. */
export function MessageLine({ sentences, good, dismissLabel, onDismiss }: MessageLineProps) {
  const [first, ...others] = sentences;
  return (
    <div role="alert" className="message-line">
      {first !== undefined && (
        <MessageBar intent={good ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>
            {first}
            {others.length > 0 && (
              <ul>
                {others.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={dismissLabel}
                icon={<CloseIcon />}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
