import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Locale } from '../core/locale';
import { blankWorkbook } from './document';
import { FileDesk } from './files/file-desk';
import type { DeskState } from './files/file-entry';
import { fileName } from './files/file-entry';
import type { Lane } from './worker/lane';
import { OPENED_AS_FILE, startLanes } from './worker/start-lanes';
import { WORKBENCH_WORDING } from './wording';

/** The sample workbook, copied beside the page by the build. */
const SAMPLE = 'samples/zhangjiakou-2024.xlsx';

export interface Desk {
  readonly desk: FileDesk;
  readonly state: DeskState;
  /** Where saving and listing are done. */
  readonly lane: Lane;
}

/** The files of this page: the sample first, then whatever the person hands over. */
export function useDesk(locale: Locale): Desk {
  const [{ desk, lane }] = useState(() => {
    const lanes = startLanes();
    return { desk: new FileDesk({ ...lanes, locale }), lane: lanes.lane };
  });
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => desk.setLocale(locale), [desk, locale]);

  const begin = useEffectEvent(async () => {
    const sample = await fetchSample();
    const trouble = sample ? await desk.openSample(fileName(SAMPLE), sample) : null;
    if (sample && !trouble) return;
    const { emptySheet } = WORKBENCH_WORDING[locale];
    if (trouble) await desk.remove(trouble.id);
    desk.showBlank(`${emptySheet}.xlsx`, blankWorkbook(emptySheet));
  });
  useEffect(() => void begin(), []);

  const unsaved = state.entries.some((entry) => entry.unsaved);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return { desk, state, lane };
}

async function fetchSample(): Promise<Blob | null> {
  if (OPENED_AS_FILE) return null;
  try {
    const response = await fetch(SAMPLE);
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}
