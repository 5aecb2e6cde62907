import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Notice } from '../../app/views';
import { CloseIcon } from '../Icon';
import { usePane, usePaneState } from '../pane-context';
import { CopyDetails } from './CopyDetails';

/**
 * The outcome of the last action. Both live regions are always on the page, because a screen reader only speaks what
 * appears inside a region it already knows; errors go to the assertive one.
 */
export function NoticeBar() {
  const { notice } = usePaneState();
  const error = notice?.tone === 'error' ? notice : null;
  const other = notice && !error ? notice : null;
  return (
    <>
      <div role="alert">{error && <Bar notice={error} />}</div>
      <div role="status">{other && <Bar notice={other} />}</div>
    </>
  );
}

function Bar({ notice }: { notice: Notice }) {
  const { session, words } = usePane();
  return (
    <MessageBar className="notice" intent={notice.tone} layout="multiline">
      <MessageBarBody>
        {notice.text}
        {notice.details.length > 0 && (
          <ul>
            {notice.details.map((detail, index) => (
              <li key={index}>{detail}</li>
            ))}
          </ul>
        )}
        {notice.support !== undefined && <CopyDetails support={notice.support} contents={notice.contents} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.dismiss}
            icon={<CloseIcon />}
            onClick={session.dismissNotice}
          />
        }
      />
    </MessageBar>
  );
}
