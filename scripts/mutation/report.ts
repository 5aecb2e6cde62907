import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What became of a mutant, as far as the report reads it; the whole is Stryker's `MutantResult`. */
export interface Mutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly status: string;
  readonly replacement?: string;
  readonly location: Span;
}

interface Span {
  readonly start: Place;
  readonly end: Place;
}

/** Counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The mutants of a folder, counted by what became of them. */
export interface Score {
  readonly name: string;
  readonly killed: number;
  /** Ran so long that somebody would have noticed; counts as killed. */
  readonly timeout: number;
  readonly survived: number;
  /** No test of the folder comes by. */
  readonly noCoverage: number;
}

/** Counts mutants; left out are those Stryker was told not to try. */
export function scoreOf(name: string, mutants: readonly Pick<Mutant, 'status'>[]): Score {
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  return {
    name,
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    noCoverage: count('NoCoverage'),
  };
}

/** How many mutants a score is about. */
export function triedIn({ killed, timeout, survived, noCoverage }: Score): number {
  return killed + timeout + survived + noCoverage;
}

/** The part of the mutants that was noticed, in per cent. */
export function percentOf(score: Score): number {
  return (100 * (score.killed + score.timeout)) / Math.max(1, triedIn(score));
}

/** The scores as a table to read, with their sum below. */
export function tableOf(scores: readonly Score[]): string {
  const sum = (key: 'killed' | 'timeout' | 'survived' | 'noCoverage') =>
    scores.reduce((total, score) => total + score[key], 0);
  const all: Score = {
    name: 'all',
    killed: sum('killed'),
    timeout: sum('timeout'),
    survived: sum('survived'),
    noCoverage: sum('noCoverage'),
  };
  const head = ['', 'killed', 'timeout', 'survived', 'no test', 'score %'];
  const lines = [...scores, all].map((score) => [
    score.name,
    String(score.killed),
    String(score.timeout),
    String(score.survived),
    String(score.noCoverage),
    percentOf(score).toFixed(1),
  ]);
  return [head, ...lines]
    .map(([name = '', ...cells]) => name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join(''))
    .join('\n');
}

/** The changes nobody noticed, each with its place, what stands there and what would have stood there. */
export function survivorsOf(root: string, mutants: readonly Mutant[]): string {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, mutatorName, status, replacement = '', location }) => {
      const { line, column } = location.start;
      const from = oneLine(textAt(readFileSync(join(root, fileName), 'utf8'), location));
      return `${fileName}:${line}:${column} ${mutatorName}${status === 'NoCoverage' ? ', no test' : ''}\n  - ${from}\n  + ${oneLine(replacement)}\n`;
    })
    .join('');
}

function textAt(source: string, { start, end }: Span): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((text, index) =>
      text.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

const LONGEST = 300;

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}
