import type { WorkbookHost } from '../hosts/host';
import {
  decisionsText,
  NO_DECISIONS,
  parseDecisions,
  type Decisions,
  type DecisionsProblem,
} from './decisions';

/** The decisions of one workbook: read with every check, changed on top of what the workbook holds by then. */
export class DecisionKeeper {
  private held: Decisions = NO_DECISIONS;
  private trouble: DecisionsProblem | null = null;

  constructor(private readonly host: Pick<WorkbookHost, 'loadStore' | 'saveStore'>) {}

  get decisions(): Decisions {
    return this.held;
  }

  get problem(): DecisionsProblem | null {
    return this.trouble;
  }

  async load(): Promise<void> {
    const { decisions, problem } = parseDecisions(await this.host.loadStore());
    this.held = decisions;
    this.trouble = problem;
  }

  /**
   * Changes the decisions in the workbook. They are read first, because a co-author may have decided something too.
   * @returns false when a later version of the product wrote them: nothing is changed then
   */
  async change(change: (decisions: Decisions) => Decisions): Promise<boolean> {
    await this.load();
    if (this.trouble === 'newer') return false;
    const next = change(this.held);
    await this.host.saveStore(decisionsText(next));
    this.held = next;
    this.trouble = null;
    return true;
  }
}
