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

/** Before anything is handed in: what would still be wrong. */
function OpenErrors() {
  const { session, words } = usePane();
  const { openErrors: errors } = session.exportRemarks();
  if (errors.length === 0) return null;
  return (
    <div className="view-note">
      <p>{words.openErrors(errors.length)}</p>
      <ul className="plain">
        {errors.slice(0, MOST_NAMED).map((error, index) => (
          <li key={`${index} ${error}`}>{error}</li>
        ))}
        {errors.length > MOST_NAMED && <li>{words.openErrorsMore(errors.length - MOST_NAMED)}</li>}
      </ul>
    </div>
  );
}
