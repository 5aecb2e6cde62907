import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, usePaneState } from '../pane-context';
import { TableCard } from './TableCard';

/** A bureau's workbook may have a thousand tables: as many are drawn at a time. */
const AT_A_TIME = 50;

/** The tables that were recognised, what they cover, and why they were taken for what they are. */
export default function TablesView() {
  const { words } = usePane();
  const { tables } = usePaneState();
  const [shown, setShown] = useState(AT_A_TIME);
  if (tables.length === 0) return <p className="quiet">{words.noTableDetail}</p>;
  const left = tables.length - shown;
  return (
    <>
      <ul className="cards">
        {tables.slice(0, shown).map((table) => (
          <li key={table.id}>
            <TableCard table={table} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div className="quiet">
          <Button size="small" onClick={() => setShown(shown + AT_A_TIME)}>
            {words.moreTables(Math.min(left, AT_A_TIME), left)}
          </Button>
        </div>
      )}
    </>
  );
}
