import type { WorkbookHost } from '../../../src/hosts/host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { DescribedSheet } from './described-workbook';

/** A host and the workbook it works on: tests look at the workbook to see what the host did to it. */
export interface Harness {
  readonly host: WorkbookHost;
  readonly workbook: MemoryWorkbook;
}

/** How a host is set up for the suite, and what it may differ in. */
export interface HostUnderTest {
  readonly open: (sheets: readonly DescribedSheet[]) => Harness | Promise<Harness>;
  /** Whether snapshots tell merged areas (reading them in Excel clears the person's undo stack). */
  readonly readsMerges: boolean;
}
