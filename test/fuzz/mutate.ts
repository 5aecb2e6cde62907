import type { Random } from './random';

/** Pieces that have broken programs of this kind before. */
const NASTY = [
  ...[
    '',
    ' ',
    '\u3000',
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '\ufeff',
    '\u200b',
    '\ud800',
    '\u202e',
    '𠀀',
    '＝',
    '∞',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@a',
    '-0',
    '1e999',
    '9'.repeat(40),
    '0.1e-400',
    'NaN',
    '0x1F',
    '１２',
    '½',
    '〇',
    '负',
  ],
  ...[
    '≥',
    '≤≥',
    '＞＝',
    '<',
    '&',
    '&#0;',
    '&#x110000;',
    ']]>',
    '<!--',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '%',
    '‰',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '{}',
    '[]',
    '"',
    '\\',
    '\\u0000',
    '$\\geq$',
    '\\frac{1}',
    '$1',
    '$&',
  ],
  ...[
    '(',
    '（（',
    '）',
    '【',
    '一、',
    '①',
    '1.',
    '目标1：',
    '100%',
    '2024年',
    '2月30日',
    '13月',
    '万',
    '亿元',
    '元/人',
  ],
] as const;

/** The text with a few things done to it that people and machines do not do. */
export function mutatedText(text: string, random: Random, own: readonly string[] = []): string {
  let result = text;
  for (let round = 1 + random.below(4); round > 0; round -= 1) result = onceMutated(result, random, own);
  return result;
}

function onceMutated(text: string, random: Random, own: readonly string[]): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + random.below(12));
  const piece = random.one([...NASTY, ...own]);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + piece + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(at);
    case 4:
      return text.slice(0, at) + text.slice(at, to).repeat(1 + random.below(200)) + text.slice(to);
    case 5:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at);
    default:
      return text.slice(random.chance(0.5) ? at : 0, random.chance(0.5) ? text.length : at);
  }
}

/** A grid of texts with rows, columns and cells moved, lost, doubled and spoilt. */
export function mutatedGrid(grid: readonly (readonly string[])[], random: Random): string[][] {
  const rows = grid.map((row) => [...row]);
  const words = rows.flat().filter((text) => text !== '');
  for (let round = 1 + random.below(8); round > 0 && rows.length > 0; round -= 1) {
    const at = random.below(rows.length);
    const row = rows[at] ?? [];
    const column = random.below(Math.max(1, row.length));
    switch (random.below(7)) {
      case 0:
        rows.splice(at, 1);
        break;
      case 1:
        rows.splice(at, 0, [...random.one(rows)]);
        break;
      case 2:
        for (const each of rows) each.splice(column, 1);
        break;
      case 3:
        for (const each of rows) each.splice(column, 0, random.chance(0.2) ? random.one(NASTY) : '');
        break;
      case 4:
        row[column] = words.length > 0 ? random.one(words) : '';
        break;
      case 5:
        row.splice(column, 0, '');
        break;
      default:
        row[column] = mutatedText(row[column] ?? '', random, words.slice(0, 40));
    }
  }
  return rows;
}

/** Bytes with some of them changed, lost or doubled. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const result = [...bytes];
  for (let round = 1 + random.below(6); round > 0; round -= 1) {
    const at = random.below(result.length + 1);
    const count = 1 + random.below(random.chance(0.1) ? 400 : 4);
    switch (random.below(4)) {
      case 0:
        result.splice(at, count);
        break;
      case 1:
        result.splice(at, 0, ...result.slice(at, at + count));
        break;
      case 2:
        result.splice(
          at,
          4,
          ...random.one([
            [0xff, 0xff, 0xff, 0xff],
            [0, 0, 0, 0],
            [0xfe, 0xff, 0xff, 0x7f],
          ]),
        );
        break;
      default:
        result[at % Math.max(1, result.length)] = random.below(256);
    }
  }
  return Uint8Array.from(result);
}
