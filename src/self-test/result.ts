import expected from '../hosts/office/self-test/expected.json';
import type { Outcome } from '../hosts/office/self-test/run-self-test';
import type { ScenarioId } from '../hosts/office/self-test/scenarios';

/** How an outcome compares with what the emulated Excel of the tests does. */
export interface Compared {
  readonly id: ScenarioId;
  readonly verdict: 'same' | 'different' | 'failed';
  /** What differs, part by part as JSON; both sides of the whole where it has no parts. */
  readonly differences: readonly Difference[];
}

interface Difference {
  /** The part it is about; `''` for the whole. */
  readonly part: string;
  readonly expected: string;
  readonly here: string;
}

/** Where the test ran, as far as Office tells. Nothing about the workbook or the person. */
export interface Surroundings {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The highest set of ExcelApi. */
  readonly excelApi: string;
}

const EXPECTED: Readonly<Record<ScenarioId, unknown>> = expected;

/** Compares an outcome with what is expected. */
export function compared(outcome: Outcome): Compared {
  const { id } = outcome;
  if ('error' in outcome) {
    const difference = { part: '', expected: JSON.stringify(EXPECTED[id]), here: outcome.error };
    return { id, verdict: 'failed', differences: [difference] };
  }
  const differences = differencesOf(EXPECTED[id], outcome.seen);
  return { id, verdict: differences.length === 0 ? 'same' : 'different', differences };
}

/** The result as a file: to be compared with others, or sent to whoever maintains the product. */
export function resultText(outcomes: readonly Outcome[], surroundings: Surroundings, time: Date): string {
  const results = outcomes.map((outcome) => ({ ...outcome, verdict: compared(outcome).verdict }));
  const file = { format: 'target-table/self-test@1', time: time.toISOString(), ...surroundings, results };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function differencesOf(wanted: unknown, seen: unknown): readonly Difference[] {
  if (isRecord(wanted) && isRecord(seen)) {
    return [...new Set([...Object.keys(wanted), ...Object.keys(seen)])].flatMap((part) =>
      wholeDifference(part, wanted[part], seen[part]),
    );
  }
  return wholeDifference('', wanted, seen);
}

function wholeDifference(part: string, wanted: unknown, seen: unknown): readonly Difference[] {
  const difference = { part, expected: jsonOf(wanted), here: jsonOf(seen) };
  return difference.expected === difference.here ? [] : [difference];
}

/** `''` for what is not there. */
function jsonOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(sorted(value));
}

/** With its names in order: in which order they were written down says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
