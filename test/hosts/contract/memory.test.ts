import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { describedWorkbook } from './described-workbook';
import { describeWorkbookHost } from './workbook-host.contract';

describeWorkbookHost('MemoryHost', {
  open: (sheets) => {
    const workbook = describedWorkbook(sheets);
    return { workbook, host: new MemoryHost(workbook) };
  },
  readsMerges: true,
});
