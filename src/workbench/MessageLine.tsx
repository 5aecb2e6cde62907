import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { CloseIcon } from '../taskpane/Icon';

interface MessageLineProps {
  readonly text: string | null;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

/** One sentence above the grid. The live region stays on the page, or nobody would hear the first one. */
export function MessageLine({ text, dismissLabel, onDismiss }: MessageLineProps) {
  return (
    <div role="alert" className="message-line">
      {text !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
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
