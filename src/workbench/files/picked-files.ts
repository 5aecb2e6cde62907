/** A file somebody handed over, with the folders it lay in. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

/** Workbooks by their names; Excel's lock files (`~$…`) and hidden files are none. */
export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]?$/iu.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}

/** The files of a file dialogue, or the workbooks of a folder chosen there. */
export function chosenFiles(files: Iterable<File>, folder: boolean): readonly PickedFile[] {
  const picked = Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
  return folder ? inOrder(picked.filter(({ file }) => isWorkbookName(file.name))) : picked;
}

/** What was dropped: files as they are, and the workbooks of folders. Must be called during the event. */
export function droppedFiles(data: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  // Data of a test, or of another page, may have files without entries.
  if (entries.length === 0) return Promise.resolve(chosenFiles(data.files, false));
  return Promise.all(entries.map(filesIn)).then((files) => inOrder(files.flat()));
}

async function filesIn(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  if (entry instanceof FileSystemFileEntry) return [await pickedFrom(entry)];
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const found = await Promise.all((await entriesOf(entry)).map(inFolder));
  return found.flat();
}

async function inFolder(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  return entry.isFile && !isWorkbookName(entry.name) ? [] : filesIn(entry);
}

function pickedFrom(entry: FileSystemFileEntry): Promise<PickedFile> {
  return new Promise((resolve, reject) =>
    entry.file((file) => resolve({ path: entry.fullPath.replace(/^\//u, ''), file }), reject),
  );
}

/** A folder tells of its contents a hundred at a time, until it has none left. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** As a person counts: 2 before 10. */
const NATURAL = new Intl.Collator('zh-CN', { numeric: true });

function inOrder(files: readonly PickedFile[]): readonly PickedFile[] {
  return [...files].sort((a, b) => NATURAL.compare(a.path, b.path));
}
