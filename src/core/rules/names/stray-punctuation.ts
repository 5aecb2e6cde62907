import type { Field, IndicatorSet } from '../../table/model';
import { SIGN } from '../../value/signs';
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Stray {
  readonly found: string;
}

interface Titles {
  readonly tidy: { readonly text: string };
}

const SUSPECT = /[、，。；][、，。；等]/u;
const SUSPECT_START = /^\s*[、，]/u;
/** 等 that begins a word of its own: 登记、等级评定. */
const AND_SO_ON = /、等(?![级次第候待效值额位同于距量差高离])/gu;
/** A lone `2、` is the number of an item still to be written. */
const LOOSE_END = /(?<![\d一二三四五六七八九十])、(?=\s*$)/u;
/** Three or more full stops stand for an ellipsis. */
const TWO_STOPS = /(?<!。)。。(?!。)/gu;

/** 标点错误: marks that no sentence has. Not in values, where a mark may be meant. */
export const strayPunctuation = defineRule<{ stray: Stray }, Titles>({
  id: 'stray-punctuation',
  name: { 'zh-CN': '标点错误', en: 'Stray punctuation' },
  standing: 'core',
  severity: { stray: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      stray: (d) => ({
        what: `“${d.found}”处标点有误。`,
        why: '多余或重复的标点多为增删文字时留下的。',
        how: '请删去多余的标点。',
      }),
    },
    en: {
      stray: (d) => ({
        what: `The punctuation in “${d.found}” is wrong.`,
        why: 'Such marks are usually left over from editing.',
        how: 'Delete the mark that is too many.',
      }),
    },
  },
  titles: {
    'zh-CN': { tidy: (d) => `改为“${d.text}”` },
    en: { tidy: (d) => `Change to “${d.text}”` },
  },
  check(table, report) {
    const look = (field: Field | null, set: IndicatorSet | null): void => {
      if (!field || !isSuspect(field.text)) return;
      const text = tidied(field.text, set !== null && isTorn(set, field));
      if (text === field.text) return;
      const at = firstDifference(field.text, text);
      report({
        cell: field.cell,
        message: ['stray', { found: around(field.text, at) }],
        fixes: [
          { kind: 'safe', title: ['tidy', { text: around(text, at) }], edits: [editOf(table, field, text)] },
        ],
      });
    };
    for (const goal of table.goals) look(goal, null);
    for (const set of table.sets) {
      for (const row of set.indicators) {
        if ((row.keys.signs & SIGN.mark) === 0) continue;
        look(row.name, set);
        look(row.description, set);
      }
    }
  },
});

/** Said of every text: cheap. */
function isSuspect(text: string): boolean {
  return SUSPECT.test(text) || SUSPECT_START.test(text) || text.trimEnd().endsWith('、');
}

/** A page break may have torn the cell at this very mark: its end stands elsewhere. */
function isTorn({ continuations }: IndicatorSet, { cell }: Field): boolean {
  return continuations.some(({ pieces }) =>
    pieces.some(({ owner }) => owner.cell.row === cell.row && owner.cell.column === cell.column),
  );
}

function tidied(text: string, torn: boolean): string {
  const inside = text
    .replace(AND_SO_ON, '等')
    .replace(/[、，]{2,}/gu, (marks) => (marks.includes('，') ? '，' : '、'))
    .replace(TWO_STOPS, '。')
    .replace(/；{2,}/gu, '；')
    .replace(/[、，]。/gu, '。')
    .replace(/^\s*[、，]/u, '');
  return torn ? inside : inside.replace(LOOSE_END, '');
}

function firstDifference(before: string, after: string): number {
  let at = 0;
  while (before[at] === after[at] && at < after.length) at++;
  return at;
}

/** A few characters to either side, for the eye. */
function around(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - 6), Math.min(text.length, at + 8)];
  const head = from > 0 ? '…' : '';
  const tail = to < text.length ? '…' : '';
  return `${head}${text.slice(from, to).replace(/\s+/gu, ' ')}${tail}`;
}
