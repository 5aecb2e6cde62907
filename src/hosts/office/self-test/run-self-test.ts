import { HostError } from '../../host';
import { ExcelRunner, type Timer } from '../runner';
import { SCENARIOS, type Scenario, type ScenarioId } from './scenarios';
import { codeOf, TestSheet, type Seen } from './test-sheet';

/** What came of a scenario. */
export type Outcome =
  | { readonly id: ScenarioId; readonly seen: Seen }
  /** It could not be carried out; the error's details hold no cell contents. */
  | { readonly id: ScenarioId; readonly error: string };

export interface SelfTestOptions {
  /** Told of every outcome as soon as it is there. */
  readonly told?: (outcome: Outcome) => void;
  readonly timer?: Timer;
}

/** Milliseconds after which an answer counts as lost. */
const PATIENCE = 30_000;

/**
 * Carries out all scenarios, each on a sheet of its own that is added for it and removed behind it. Rejects with a
 * `HostError` when a sheet cannot be added or removed: then the workbook allows no self-test, and `left` names what stays.
 */
export async function runSelfTest({ told, timer }: SelfTestOptions = {}): Promise<readonly Outcome[]> {
  const excel = new ExcelRunner(PATIENCE, timer);
  const outcomes: Outcome[] = [];
  for (const [id, scenario] of Object.entries(SCENARIOS) as [ScenarioId, Scenario][]) {
    const sheet = await TestSheet.add(excel);
    const outcome = await outcomeOf(id, scenario, sheet);
    await sheet.remove().catch((cause: unknown) => {
      throw new HostError('failed', 'the sheet stays', { cause, left: sheet.names });
    });
    outcomes.push(outcome);
    told?.(outcome);
  }
  return outcomes;
}

async function outcomeOf(id: ScenarioId, scenario: Scenario, sheet: TestSheet): Promise<Outcome> {
  try {
    return { id, seen: await scenario(sheet) };
  } catch (error) {
    return { id, error: codeOf(error) };
  }
}
