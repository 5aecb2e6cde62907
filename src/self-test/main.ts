import { localeFor } from '../core/locale';
import { SelfTestPage } from './page';
import type { Surroundings } from './result';
import './self-test.css';
import { WORDS } from './words';

/** Newer sets than this one are not asked for. */
const MOST_SETS = 40;

/** A page for whoever supports people with the product; nothing leads here but its address. See docs/self-test.md. */
function show(inExcel: boolean): void {
  const locale = localeFor(inExcel ? Office.context.displayLanguage : navigator.language);
  const place = document.getElementById('self-test');
  document.documentElement.lang = locale;
  document.title = WORDS[locale].title;
  if (!place) return;
  if (inExcel) new SelfTestPage(place, locale, surroundings()).show();
  else place.textContent = WORDS[locale].notInExcel;
}

function surroundings(): Surroundings {
  const { context } = Office;
  // Older Excels do not tell all of it, whatever the type declarations say.
  const diagnostics = context.diagnostics as Partial<Office.ContextInformation> | undefined;
  const sets = Array.from({ length: MOST_SETS }, (_, index) => `1.${index + 1}`);
  return {
    platform: String(diagnostics?.platform ?? context.platform),
    version: diagnostics?.version ?? '',
    language: context.displayLanguage,
    excelApi: sets.filter((set) => context.requirements.isSetSupported('ExcelApi', set)).at(-1) ?? '',
  };
}

if (typeof Office === 'undefined') show(false);
// The host is null in a plain browser, against the type declarations.
else void Office.onReady(({ host }) => show((host as Office.HostType | null) === Office.HostType.Excel));
