import { usePane, usePaneState } from '../pane-context';
import { OpinionCard } from './OpinionCard';
import { ReportCard } from './ReportCard';
import { SheetExportCard } from './SheetExportCard';

/** Everything that leaves the workbook: clean tables, lists, the opinion, the report. */
export default function ExportView() {
  const { words } = usePane();
  const { tables, locale } = usePaneState();
  if (tables.length === 0) return <p className="quiet">{words.nothingToExport}</p>;
  return (
    <div className="cards">
      <OpenErrors />
      <SheetExportCard kind="clean" />
      <SheetExportCard kind="list" />
      <SheetExportCard kind="findings" />
      {/* Worded, and kept, for each language by itself. */}
      <OpinionCard key={locale} />
      <ReportCard />
    </div>
  );
}

/** As many errors are named; the rest is counted. */
const MOST_NAMED = 3;

/** Before anything is handed in: what is still wrong. */
function OpenErrors() {
  const { words } = usePane();
  const { findings } = usePaneState();
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return (
    <div className="view-note">
      <p>{words.openErrors(errors.length)}</p>
      <ul className="plain">
        {errors.slice(0, MOST_NAMED).map(({ id, sheet, address, text }) => (
          <li key={id}>
            {sheet}!{address} {text.what}
          </li>
        ))}
      </ul>
    </div>
  );
}
