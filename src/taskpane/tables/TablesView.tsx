import { usePane, usePaneState } from '../pane-context';
import { TableCard } from './TableCard';

/** The tables that were recognised, what they cover, and why they were taken for what they are. */
export default function TablesView() {
  const { words } = usePane();
  const { tables } = usePaneState();
  if (tables.length === 0) return <p className="quiet">{words.noTableDetail}</p>;
  return (
    <ul className="cards">
      {tables.map((table) => (
        <li key={table.id}>
          <TableCard table={table} />
        </li>
      ))}
    </ul>
  );
}
