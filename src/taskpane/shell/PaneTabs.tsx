import { Tab, TabList } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';

/** The views of the pane, in the order of the tabs. */
export const PANE_VIEWS = ['findings', 'tables', 'ignored', 'journal', 'export', 'settings'] as const;
export type PaneViewId = (typeof PANE_VIEWS)[number];

interface PaneTabsProps {
  readonly view: PaneViewId;
  readonly onView: (view: PaneViewId) => void;
  /** The element the tabs switch. */
  readonly controls: string;
}

/** Leads from view to view; counts stand behind the names of lists that hold something. */
export function PaneTabs({ view, onView, controls }: PaneTabsProps) {
  const { words } = usePane();
  const state = usePaneState();
  const counts: Readonly<Record<PaneViewId, number>> = {
    findings: state.findings.length,
    tables: state.tables.length,
    ignored: state.ignored.length,
    journal: state.journal.length,
    export: 0,
    settings: 0,
  };
  return (
    <TabList
      size="small"
      className="pane-tabs"
      aria-label={words.views}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const next = PANE_VIEWS.find((id) => id === value);
        if (next) onView(next);
      }}
    >
      {PANE_VIEWS.map((id) => (
        <Tab key={id} value={id} aria-controls={controls} data-view={id}>
          {words.view[id]}
          {counts[id] > 0 && <span className="tab-count">{counts[id]}</span>}
        </Tab>
      ))}
    </TabList>
  );
}
