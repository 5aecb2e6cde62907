import { LOCALES, localeFor } from '../core/locale';
import type { Locale } from '../core/locale';

/** Colours: as the system says, or always the same. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What a person chose for this page. Kept in the browser; nothing about workbooks is. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
}

const KEY = 'target-table-assistant';

/** The choices of the last visit, else the browser's language and the system's colours. */
export function loadPreferences(): Preferences {
  const stored = storedValues();
  return {
    locale: LOCALES.find((locale) => locale === stored['locale']) ?? localeFor(navigator.language),
    theme: THEME_CHOICES.find((theme) => theme === stored['theme']) ?? 'system',
  };
}

/** Remembers the choices, where the browser lets us. */
export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage may be switched off; the choices then last as long as the page.
  }
}

function storedValues(): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}
