import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { TableView } from '../../app/views';
import { ChevronIcon } from '../Icon';
import { usePane } from '../pane-context';
import { Coverage } from './Coverage';
import { Evidence } from './Evidence';

/** One recognised table. */
export function TableCard({ table }: { readonly table: TableView }) {
  const { session, words } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  const corner = table.range.split(':')[0] ?? 'A1';
  return (
    <section className="card" aria-labelledby={id} data-table={table.id}>
      <h2 id={id}>{table.name || table.sheet}</h2>
      <p className="card-facts">
        {table.code && <span>{table.code}</span>}
        <span>{words.tableFacts(table.kind, table.indicators)}</span>
        <button type="button" className="link" onClick={() => void session.showCell(table.sheet, corner)}>
          {table.sheet}!{table.range}
        </button>
      </p>
      {table.coverage.length > 0 && <Coverage coverage={table.coverage} />}
      <Button
        size="small"
        appearance="transparent"
        className="text-button"
        icon={<ChevronIcon open={open} />}
        iconPosition="after"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.whyRecognised}
      </Button>
      {open && <Evidence table={table} />}
    </section>
  );
}
