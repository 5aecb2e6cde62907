import { Button, ProgressBar } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';

/** Tells a screen reader how a check went; long ones show how far they have come and can be stopped. */
export function Progress() {
  const { session, words, working } = usePane();
  const { phase, findings, tables, progress } = usePaneState();
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const outcome = () => {
    if (phase === 'fresh') return '';
    if (tables.length === 0) return words.noTable;
    if (findings.length === 0) return words.clean;
    return words.summary(count('error'), count('warning'), count('info'));
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {working ? words.busy : outcome()}
      </p>
      {working && progress !== null && (
        <div className="progress">
          <ProgressBar value={progress} aria-label={words.busy} />
          <Button size="small" onClick={session.cancel}>
            {words.stop}
          </Button>
        </div>
      )}
    </>
  );
}
