import { Button } from '@fluentui/react-components';
import { memo, useEffect, useId, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { FindingView } from '../../app/views';
import { FixPanel } from '../fixes/FixPanel';
import { ChevronIcon, SeverityIcon } from '../Icon';
import { usePane } from '../pane-context';
import { FindingDetails } from './FindingDetails';
import { IgnorePanel } from './IgnorePanel';

interface FindingProps {
  readonly finding: FindingView;
  /** Its cell is the one selected in the sheet. */
  readonly selected: boolean;
  /** The list is grouped by rule: no head above it tells the sheet. */
  readonly withSheet: boolean;
}

type Panel = 'fix' | 'ignore';

/** One finding: what is wrong and where; reasons, remedies and the way past it on demand. A click shows its cell. */
export const Finding = memo(function Finding({ finding, selected, withSheet }: FindingProps) {
  const { session, words } = usePane();
  const [open, setOpen] = useState<Panel | null>(null);
  // Reasons stay readable while a person decides what to do.
  const [details, setDetails] = useState(false);
  const card = useRef<HTMLElement>(null);
  const id = useId();

  useEffect(() => {
    if (selected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const show = () => void session.show(finding.id);
  const showFromCard = (event: MouseEvent) => {
    // The whole card is a target for the mouse; its own controls keep their clicks.
    if (!(event.target as Element).closest('button, .confirm, .details')) show();
  };
  const toggle = (panel: Panel) => setOpen(open === panel ? null : panel);
  const close = () => setOpen(null);

  return (
    <article
      ref={card}
      className="finding"
      aria-labelledby={`${id}-title`}
      aria-current={selected ? 'true' : undefined}
      data-finding={finding.id}
      data-rule={finding.rule}
      data-severity={finding.severity}
      onClick={showFromCard}
    >
      <button id={`${id}-title`} type="button" className="finding-title" onClick={show}>
        <SeverityIcon severity={finding.severity} />
        <span className="finding-severity">{words.severity[finding.severity]}</span>
        <span className="finding-rule">{finding.ruleName}</span>
        <span className="finding-cell">{finding.address}</span>
      </button>
      {withSheet && <p className="finding-row">{finding.sheet}</p>}
      {finding.row && <p className="finding-row">{words.row(finding.row.name, finding.row.value)}</p>}
      <p className="finding-what">{finding.text.what}</p>
      <div className="finding-actions">
        {finding.fixes.length > 0 && (
          <Button size="small" aria-expanded={open === 'fix'} onClick={() => toggle('fix')}>
            {words.fix}
          </Button>
        )}
        <Button
          size="small"
          appearance="transparent"
          icon={<ChevronIcon open={details} />}
          iconPosition="after"
          aria-expanded={details}
          aria-controls={details ? `${id}-details` : undefined}
          onClick={() => setDetails(!details)}
        >
          {words.details}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={open === 'ignore'}
          onClick={() => toggle('ignore')}
        >
          {words.ignore}
        </Button>
      </div>
      {details && <FindingDetails id={`${id}-details`} finding={finding} />}
      {open === 'fix' && <FixPanel finding={finding} onClose={close} />}
      {open === 'ignore' && <IgnorePanel finding={finding} onClose={close} />}
    </article>
  );
});
