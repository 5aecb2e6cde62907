import { describeAddedSheets } from './added-sheets.contract';
import type { HostUnderTest } from './host-under-test';
import { describeMarks } from './marks.contract';
import { describePlaces } from './places.contract';
import { describeReading } from './reading.contract';
import { describeStore } from './store.contract';
import { describeWriting } from './writing.contract';

/** What every host has to do, whatever it stands on. Runs the same suite over any of them. */
export function describeWorkbookHost(name: string, host: HostUnderTest): void {
  describe(name, () => {
    describeReading(host);
    describeWriting(host);
    describeMarks(host);
    describePlaces(host);
    describeAddedSheets(host);
    describeStore(host);
  });
}
