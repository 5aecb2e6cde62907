import { contains, type CellRef } from '../core/sheet/address';
import type { Place, WorkbookHost } from '../hosts/host';
import type { NamedFinding } from './present';

/** Which finding is in front: the one in the selected cell, and the one the person asked to see. */
export class Selection {
  private named: readonly NamedFinding[] = [];
  private current: string | null = null;
  /** The finding whose cell the person last asked to see. */
  private wanted: string | null = null;

  constructor(
    private readonly host: Pick<WorkbookHost, 'select' | 'onSelect'>,
    private readonly moved: () => void,
  ) {}

  get selected(): string | null {
    return this.current;
  }

  /** The findings there are now; one that is gone is no longer selected. */
  among(named: readonly NamedFinding[]): void {
    this.named = named;
    if (!named.some(({ id }) => id === this.current)) this.current = null;
  }

  /** Starts following the person's moves in the sheet. */
  async watch(): Promise<void> {
    await this.host.onSelect((place) => {
      this.follow(place);
    });
  }

  /** Shows the cell of a finding. */
  async show(id: string, sheet: string, cell: CellRef): Promise<void> {
    // Of several findings in the cell, the one asked for is meant when the host tells of the move: that may come
    // late, and after a stop at the cell that was selected there before.
    this.wanted = id;
    await this.host.select(sheet, cell);
    this.current = id;
  }

  /** The person moved in the sheet: the finding there becomes the selected one. */
  private follow(place: Place): void {
    const here = this.named.filter(
      ({ finding }) => finding.sheet === place.sheet && contains(place.area, finding.cell),
    );
    const preferred = [this.wanted, this.current].find((id) => here.some((item) => item.id === id));
    const next = preferred ?? here[0]?.id ?? null;
    if (next === this.current) return;
    this.current = next;
    this.moved();
  }
}
