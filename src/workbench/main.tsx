import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../taskpane/findings/findings.css';
import '../taskpane/fixes/fixes.css';
import '../taskpane/pane.css';
import '../taskpane/start/start.css';
import '../taskpane/tables/tables.css';
import '../taskpane/views.css';
import './grid/grid.css';
import './grid/sheet-tabs.css';
import './list/file-list.css';
import './workbench.css';
import { keepForOffline } from './offline/register';
import { Workbench } from './Workbench';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Workbench />
    </StrictMode>,
  );
}
keepForOffline();
