import { usePane, usePaneState } from '../pane-context';

/** Tells a screen reader how a check went; everybody else sees the counts. */
export function Progress() {
  const { words, working } = usePane();
  const { phase, findings, tables } = usePaneState();
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const outcome = () => {
    if (phase === 'fresh') return '';
    if (tables.length === 0) return words.noTable;
    if (findings.length === 0) return words.clean;
    return words.summary(count('error'), count('warning'), count('info'));
  };
  return (
    <p className="visually-hidden" role="status">
      {working ? words.busy : outcome()}
    </p>
  );
}
