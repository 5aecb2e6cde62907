/** What happened to a part of the text that is not simply a cell of a table. */
export type NoteCode =
  | 'joined' // the rest of a cell, put behind its beginning
  | 'page-break' // page numbers, headers and titles printed again: left out
  | 'unplaced' // stands in a table, but the standard layout has no place for it
  | 'outside' // around the tables
  | 'too-long'; // the whole text: nothing was read

/** Text with the line it stands in, so that nothing is lost silently. */
export interface ImportNote {
  readonly code: NoteCode;
  /** As it stood in the text; lines are parted by line breaks. */
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
}

/** In the order of the text; neighbours of one kind become one note. */
export function inOrder(notes: readonly ImportNote[]): readonly ImportNote[] {
  const sorted = [...notes].sort((a, b) => a.line - b.line);
  const runs: { first: ImportNote; texts: string[] }[] = [];
  for (const note of sorted) {
    const run = runs.at(-1);
    if (run?.first.code === note.code && note.code !== 'joined') run.texts.push(note.text);
    else runs.push({ first: note, texts: [note.text] });
  }
  return runs.map(({ first, texts }) => ({ ...first, text: texts.join('\n') }));
}
