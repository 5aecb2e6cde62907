import { useState } from 'react';
import type { Locale } from '../core/locale';
import type { HostErrorCode } from '../hosts/host';
import type { FileDesk } from './files/file-desk';
import type { PlaceInList } from './files/comparison';
import { fileName, type FileEntry, type OpenTrouble } from './files/file-entry';
import type { PickedFile } from './files/picked-files';
import { findingsBook, LossyError, saveCopies, savedBytes, worthSaving } from './files/save-copies';
import { canChooseFolder, chooseFolder, download, downloads } from './files/save-places';
import { savedName } from './files/saved-name';
import type { Message } from './message';
import { useMany, type Many } from './use-many';
import type { Lane } from './worker/lane';
import { failureOf, WORKBENCH_WORDING } from './wording';

interface DeskActions {
  readonly saving: boolean;
  readonly many: Many | null;
  readonly take: (files: readonly PickedFile[]) => void;
  readonly open: (id: number) => void;
  /** Opens a file at one of its cells. */
  readonly openAt: (place: PlaceInList) => void;
  readonly remove: (entry: FileEntry) => void;
  readonly save: (entry: FileEntry) => void;
  readonly saveAll: (fix: boolean) => void;
  readonly downloadFindings: () => void;
  readonly stopMany: () => void;
}

interface DeskActionOptions {
  readonly desk: FileDesk;
  readonly lane: Lane;
  readonly locale: Locale;
  readonly report: (message: Message | null) => void;
}

/** What the buttons of the page do: asks where something would be lost, and says how it went. */
export function useDeskActions({ desk, lane, locale, report }: DeskActionOptions): DeskActions {
  const words = WORKBENCH_WORDING[locale];
  const [saving, setSaving] = useState(false);
  const { many, run, stop } = useMany();
  const own = () => desk.state().entries.filter(({ sample }) => !sample);

  const tell = (trouble: OpenTrouble | null) => {
    if (!trouble) return;
    report({ kind: 'open-failed', path: fileName(trouble.path), code: trouble.code });
    // A single file that cannot be opened leaves no list of one behind.
    if (own().length === 1) void desk.remove(trouble.id);
  };
  const failed = () => report({ kind: 'save-failed' });

  const save = async (entry: FileEntry) => {
    setSaving(true);
    const keep = async (losing: boolean) => {
      download(savedName(fileName(entry.path)), await savedBytes(entry, lane, { losing }));
      desk.markSaved(entry);
    };
    try {
      await keep(false).catch((error: unknown) => {
        if (!(error instanceof LossyError)) throw error;
        return window.confirm(words.losing(error.loses)) ? keep(true) : undefined;
      });
    } catch {
      failed();
    } finally {
      setSaving(false);
    }
  };
  const showPlace = async ({ id, sheet, address }: PlaceInList) => {
    tell(await desk.open(id));
    await desk.entry(id)?.document?.session.showCell(sheet, address);
  };
  const saveAll = async (fix: boolean) => {
    const ids = worthSaving(own(), fix).map(({ id }) => id);
    const place = canChooseFolder() ? await chooseFolder() : downloads;
    if (!place) return;
    await run('copies', async (options) => {
      const outcome = await saveCopies(desk, ids, place, { ...options, lane, fix });
      report({ kind: 'copies', outcome });
    });
  };
  const downloadFindings = () =>
    run('findings', async (options) => {
      const sentence = (code: HostErrorCode) => words.failures[failureOf(code)];
      const bytes = await findingsBook(own(), sentence, { ...options, lane, locale });
      if (bytes) download(words.findingsFile, bytes);
    });

  return {
    saving,
    many,
    take: (files) => {
      report(null);
      if (files.length === 0) {
        report({ kind: 'no-workbooks' });
        return;
      }
      // The sample makes room for the first file of one's own.
      const { shown } = desk.state();
      if (shown?.sample && shown.unsaved && !window.confirm(words.discard)) return;
      void desk.add(files).then(tell);
    },
    open: (id) => {
      report(null);
      void desk.open(id).then(tell);
    },
    openAt: (place) => {
      report(null);
      void showPlace(place);
    },
    remove: (entry) => {
      if (entry.unsaved && !window.confirm(words.discardOne(fileName(entry.path)))) return;
      void desk.remove(entry.id).then(tell);
    },
    save: (entry) => void save(entry),
    saveAll: (fix) => void saveAll(fix).catch(failed),
    downloadFindings: () => void downloadFindings().catch(failed),
    stopMany: stop,
  };
}
