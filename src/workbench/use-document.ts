import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../core/locale';
import { blankDocument, openDocument, openSample } from './document';
import type { OpenDocument } from './document';
import type { Message } from './message';
import { WORKBENCH_WORDING } from './wording';

interface DocumentState {
  /** Null until the sample is there. */
  readonly document: OpenDocument | null;
  /** A file is being read. */
  readonly opening: boolean;
  readonly open: (file: File) => Promise<void>;
}

/** The open workbook: the sample first, then whatever the person opens. A file that fails leaves it in place. */
export function useDocument(locale: Locale, report: (message: Message | null) => void): DocumentState {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [opening, setOpening] = useState(false);
  // The language at the time of opening; later changes reach the session through setLocale.
  const localeAtOpening = useRef(locale);
  useEffect(() => {
    localeAtOpening.current = locale;
    document?.session.setLocale(locale);
  }, [locale, document]);

  useEffect(() => {
    openSample(localeAtOpening.current).then(
      // A file opened in the meantime stays.
      (sample) => setDocument((present) => present ?? sample),
      () => {
        const language = localeAtOpening.current;
        const blank = blankDocument(WORKBENCH_WORDING[language].emptySheet, language);
        setDocument((present) => present ?? blank);
      },
    );
  }, []);

  const open = useCallback(
    async (file: File) => {
      report(null);
      setOpening(true);
      try {
        setDocument(await openDocument(file.name, await file.arrayBuffer(), localeAtOpening.current));
      } catch (cause) {
        report({ kind: 'open-failed', name: file.name, cause });
      } finally {
        setOpening(false);
      }
    },
    [report],
  );
  return { document, opening, open };
}
