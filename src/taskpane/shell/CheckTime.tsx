import { usePane, usePaneState } from '../pane-context';

/** When the last check ended. */
export function CheckTime() {
  const { words } = usePane();
  const { checkedAt, locale } = usePaneState();
  if (checkedAt === null) return null;
  const time = new Date(checkedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return <span className="check-time">{words.checkedAt(time)}</span>;
}
