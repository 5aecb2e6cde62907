import { useEffect } from 'react';
import type { Locale } from '../../core/locale';

/** Keeps the page's language and title in step with the session, for screen readers and the window list. */
export function useDocumentLanguage(locale: Locale, title: string): void {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);
}
