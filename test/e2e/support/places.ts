import { resolve } from 'node:path';

export const ROOT = resolve(__dirname, '..', '..', '..');

/** The production build, as `npm run build` leaves it. */
export const DIST = resolve(ROOT, 'dist');
/** Microsoft's library, unmodified, in the version the add-in is developed against. */
export const OFFICE_JS = resolve(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
/** The frame page of the emulated Excel, bundled before the tests start. */
export const FRAME_BUNDLE = resolve(ROOT, 'test-results', 'excel-frame');
export const FRAME_SOURCE = resolve(ROOT, 'test', 'excel-emulator', 'web-frame', 'frame.ts');
export const SCREENSHOTS = resolve(ROOT, 'test-results', 'screenshots');

/** Invented hosts: `.test` never resolves, so nothing can be served by accident. */
export const WORKBENCH = 'https://workbench.test';
export const ADDIN = 'https://addin.test';
/** Excel on the web and the pane must share a host name; the port makes them two origins, as in reality. */
export const EXCEL = 'https://addin.test:8443';
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';
