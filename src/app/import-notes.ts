import type { ImportNote, NoteCode } from '../core/import/notes';
import type { Bilingual, Locale } from '../core/locale';

interface Words {
  readonly note: Readonly<Record<NoteCode, (text: string, line: number) => string>>;
  /** Kinds that are only counted where there is little room. */
  readonly counted: Readonly<Record<'joined' | 'page-break' | 'more', (count: number) => string>>;
}

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    note: {
      joined: (text, line) => `第 ${line} 行“${text}”是上一行的后半部分，已接回。`,
      'page-break': (text, line) => `第 ${line} 行起是分页处的页码或重复的标题、表头，已略去：${text}`,
      unplaced: (text, line) => `第 ${line} 行起的内容在规范表式中没有位置，未导入：${text}`,
      outside: (text, line) => `第 ${line} 行起的内容在表格之外，未导入：${text}`,
      'too-long': () => '文字过长（超过 500 万字），未导入。请分次导入。',
    },
    counted: {
      joined: (count) => `${count} 处被拆开的内容已接回上一行，请核对。`,
      'page-break': (count) => `${count} 处分页的页码或重复的标题、表头已略去。`,
      more: (count) => `另有 ${count} 处未导入的内容，请对照原文核对。`,
    },
  },
  en: {
    note: {
      joined: (text, line) => `Line ${line}: “${text}” is the rest of the row above and was joined to it.`,
      'page-break': (text, line) =>
        `From line ${line}: page numbers, or titles and headers printed again, left out: ${text}`,
      unplaced: (text, line) =>
        `From line ${line}: the standard layout has no place for this; not imported: ${text}`,
      outside: (text, line) => `From line ${line}: outside the tables, not imported: ${text}`,
      'too-long': () =>
        'The text is too long (over 5 million characters); nothing was imported. Please import it in parts.',
    },
    counted: {
      joined: (count) => `Torn pieces joined to the row above: ${count}. Please look at them.`,
      'page-break': (count) => `Page numbers, repeated titles and headers left out: ${count}.`,
      more: (count) => `Further passages not imported: ${count}. Please compare with the original.`,
    },
  },
};

/** One sentence per note, on one line, with the whole text. */
export function noteSentences(notes: readonly ImportNote[], locale: Locale): readonly string[] {
  return notes.map(({ code, text, line }) => WORDS[locale].note[code](inOneLine(text), line));
}

/** As many notes as a message of the pane takes. */
const MOST_SHOWN = 8;
const LONGEST_SHOWN = 120;

/** The notes for the pane: what was not imported with the beginning of its text, everything else counted. */
export function noteSummary(notes: readonly ImportNote[], locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const of = (code: NoteCode): readonly ImportNote[] => notes.filter((note) => note.code === code);
  const lost = [...of('too-long'), ...of('unplaced'), ...of('outside')];
  const [joined, breaks] = [of('joined').length, of('page-break').length];
  const surplus = lost.length - MOST_SHOWN;
  return [
    ...(joined > 0 ? [words.counted.joined(joined)] : []),
    ...(breaks > 0 ? [words.counted['page-break'](breaks)] : []),
    ...lost
      .slice(0, MOST_SHOWN)
      .map(({ code, text, line }) => words.note[code](excerpt(inOneLine(text)), line)),
    ...(surplus > 0 ? [words.counted.more(surplus)] : []),
  ];
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' / ');
}

function excerpt(text: string): string {
  const chars = Array.from(text.slice(0, 2 * LONGEST_SHOWN));
  return chars.length > LONGEST_SHOWN ? `${chars.slice(0, LONGEST_SHOWN).join('')}…` : text;
}
