import { usePane, usePaneState } from '../pane-context';
import { clockTime } from './clock-time';

/** When the last check ended. */
export function CheckTime() {
  const { words } = usePane();
  const { checkedAt } = usePaneState();
  if (checkedAt === null) return null;
  return <span className="check-time">{words.checkedAt(clockTime(checkedAt))}</span>;
}
