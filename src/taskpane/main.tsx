import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { createSession } from '../app/create-session';
import type { Session } from '../app/views';
import { localeFor } from '../core/locale';
import type { Locale } from '../core/locale';
import { OfficeHost } from '../hosts/office/office-host';
import './findings/findings.css';
import './fixes/fixes.css';
import './pane.css';
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

function content(inExcel: boolean) {
  const locale = localeFor(inExcel ? Office.context.displayLanguage : navigator.language);
  const words = PANE_WORDING[locale];
  if (!inExcel) return <Sentence locale={locale} text={words.notInExcel} />;
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_SET)) {
    return <Sentence locale={locale} text={words.excelTooOld} />;
  }
  return <ExcelPane session={createSession(new OfficeHost(), { locale })} />;
}

function render(inExcel: boolean): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{content(inExcel)}</StrictMode>);
}

// Without a network office.js is absent; the page must still say something.
if (typeof Office === 'undefined') render(false);
// The host is null in a plain browser, against the type declarations.
else void Office.onReady(({ host }) => render((host as Office.HostType | null) === Office.HostType.Excel));
