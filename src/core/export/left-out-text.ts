import type { Bilingual, Locale } from '../locale';
import { toA1 } from '../sheet/address';
import type { LeftOut } from './left-out';
import { projectName } from './project-name';
import { inShort } from './reported-findings';

/** As many texts of a table are named; the rest is counted. */
const MOST_NAMED = 4;
/** Enough to know a text again. */
const LONGEST = 20;

interface Words {
  readonly table: (name: string, what: readonly string[]) => string;
  readonly columns: (labels: readonly string[]) => string;
  readonly texts: (named: readonly string[], total: number) => string;
  readonly text: (address: string, text: string) => string;
  readonly goalTrees: string;
}

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    table: (name, what) => `${name}：${what.join('；')}。`,
    columns: (labels) => `${labels.map((label) => `“${label}”`).join('')}列`,
    texts: (named, total) => `${named.join('、')}${total > named.length ? `等 ${total} 处` : ''}`,
    text: (address, text) => `${address}“${text}”`,
    goalTrees: '各条绩效目标与指标的对应关系',
  },
  en: {
    table: (name, what) => `${name}: ${what.join('; ')}.`,
    columns: (labels) =>
      `${labels.length === 1 ? 'column' : 'columns'} ${labels.map((label) => `“${label}”`).join(', ')}`,
    texts: (named, total) =>
      `${named.join(', ')}${total > named.length ? ` and ${total - named.length} more` : ''}`,
    text: (address, text) => `${address} “${text}”`,
    goalTrees: 'which indicator belongs to which goal',
  },
};

/** What a clean sheet does not say, a sentence for each table. */
export function leftOutText({ table, columns, texts, goalTrees }: LeftOut, locale: Locale): string {
  const words = WORDS[locale];
  const named = texts
    .slice(0, MOST_NAMED)
    .map(({ text, cell }) => words.text(toA1(cell), inShort(text.trim().replace(/\s+/gu, ' '), LONGEST)));
  const name = projectName(table);
  return words.table(name === '' ? table.sheet : name, [
    ...(columns.length > 0 ? [words.columns(columns)] : []),
    ...(texts.length > 0 ? [words.texts(named, texts.length)] : []),
    ...(goalTrees ? [words.goalTrees] : []),
  ]);
}
