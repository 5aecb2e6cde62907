import { useId } from 'react';
import { usePane, usePaneState } from '../pane-context';

/** Sentences about the workbook as a whole. */
export function Remarks() {
  const { words } = usePane();
  const { remarks } = usePaneState();
  const id = useId();
  if (remarks.length === 0) return null;
  return (
    <section className="remarks" aria-labelledby={id}>
      <h2 id={id}>{words.remarks}</h2>
      <ul>
        {remarks.map((remark, index) => (
          <li key={index}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
