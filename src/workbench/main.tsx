import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../taskpane/findings/findings.css';
import '../taskpane/fixes/fixes.css';
import '../taskpane/pane.css';
import '../taskpane/views.css';
import './grid/grid.css';
import './grid/sheet-tabs.css';
import './workbench.css';
import { Workbench } from './Workbench';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Workbench />
    </StrictMode>,
  );
}
