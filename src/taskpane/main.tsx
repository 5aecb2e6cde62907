import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Session } from '../app/views';
import { localeFor } from '../core/locale';
import type { Locale } from '../core/locale';
import './findings/findings.css';
import './fixes/fixes.css';
import './pane.css';
import './start/start.css';
import './tables/tables.css';
import './views.css';
import { Pane } from './Pane';
import { PaneHeader } from './shell/PaneHeader';
import { themeFor } from './shell/themes';
import { useDocumentLanguage } from './shell/use-document-language';
import { useSystemDark } from './shell/use-system-dark';
import { PANE_WORDING } from './wording';

/** The oldest Excel that can do what the pane needs. */
const REQUIRED_SET = '1.9';

function ExcelPane({ session }: { session: Session }) {
  const { locale } = useSyncExternalStore(session.subscribe, session.state);
  useDocumentLanguage(locale, PANE_WORDING[locale].product);
  const systemDark = useSystemDark();
  // Not every Excel tells its theme, whatever the type declarations say.
  const officeTheme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return (
    <FluentProvider className="themed" theme={themeFor(officeTheme?.isDarkTheme ?? systemDark)}>
      <main className="themed">
        <Pane session={session} edition="excel" header={<PaneHeader />} />
      </main>
    </FluentProvider>
  );
}

function Sentence({ locale, text }: { locale: Locale; text: string }) {
  useDocumentLanguage(locale, PANE_WORDING[locale].product);
  return (
    <FluentProvider className="themed" theme={themeFor(useSystemDark())}>
      <main className="pane">
        <p className="quiet">{text}</p>
      </main>
    </FluentProvider>
  );
}

async function content(inExcel: boolean) {
  const locale = localeFor(inExcel ? Office.context.displayLanguage : navigator.language);
  const words = PANE_WORDING[locale];
  if (!inExcel) return <Sentence locale={locale} text={words.notInExcel} />;
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_SET)) {
    return <Sentence locale={locale} text={words.excelTooOld} />;
  }
  const [{ createSession }, { OfficeHost }] = await engine;
  const session = createSession(new OfficeHost(), { locale });
  // The button 检查 of the ribbon means both: open the pane, and check.
  if (new URLSearchParams(location.search).has('check')) void session.check();
  return <ExcelPane session={session} />;
}

async function render(inExcel: boolean): Promise<void> {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{await content(inExcel)}</StrictMode>);
}

/** Rules and host are half of the program: they are fetched while Excel and office.js find each other. */
const engine = Promise.all([import('../app/create-session'), import('../hosts/office/office-host')]);

// Without a network office.js is absent; the page must still say something.
if (typeof Office === 'undefined') void render(false);
// The host is null in a plain browser, against the type declarations.
else
  void Office.onReady(({ host }) => void render((host as Office.HostType | null) === Office.HostType.Excel));
