import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../pane-context';
import { saveText } from './save-text';

/** The whole report as one file that opens and prints anywhere. */
export function ReportCard() {
  const { session, words } = usePane();
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{words.report}</h2>
      <p className="quiet-text">{words.reportAbout}</p>
      <Button size="small" onClick={() => saveText(`${words.report}.html`, session.report(), 'text/html')}>
        {words.saveReport}
      </Button>
    </section>
  );
}
