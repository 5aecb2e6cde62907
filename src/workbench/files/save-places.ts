import { numbered } from './saved-name';

/** Where copies go. `path` may name folders, which are made where the place has any. */
export interface SavePlace {
  readonly save: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** A folder the person chose. Nothing in it is ever overwritten: a taken name gets a number. */
export function folderPlace(root: FileSystemDirectoryHandle): SavePlace {
  return {
    save: async (path, bytes) => {
      const folders = path.split('/');
      const name = folders.pop() ?? path;
      let folder = root;
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(await freeName(folder, name), { create: true });
      const stream = await handle.createWritable();
      // The file appears whole when the stream is closed.
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
  };
}

async function freeName(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = numbered(name, number);
    try {
      await folder.getFileHandle(candidate);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return candidate;
      throw error;
    }
  }
}

/** The browser's own place for downloads, one file after another. */
export const downloads: SavePlace = {
  save: (path, bytes) => {
    download(path.slice(path.lastIndexOf('/') + 1), bytes);
    return Promise.resolve();
  },
};

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  // A copy with a plain ArrayBuffer: a Blob takes no shared memory.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading when click() returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Of the browsers that let a page write into a folder; the types of the others do not know it. */
interface FolderPicker {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser can save into a folder. */
export function canChooseFolder(): boolean {
  return (window as FolderPicker).showDirectoryPicker !== undefined;
}

/** Asks for the folder; null when the person chose none. */
export async function chooseFolder(): Promise<SavePlace | null> {
  try {
    const folder = await (window as FolderPicker).showDirectoryPicker?.({ id: 'copies', mode: 'readwrite' });
    return folder ? folderPlace(folder) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
