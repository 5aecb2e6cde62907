import { OfficeHost } from '../../../src/hosts/office/office-host';
import { startExcel, type RunningExcel } from '../../excel-emulator/bridge';
import { describedWorkbook } from './described-workbook';
import { describeWorkbookHost } from './workbook-host.contract';

const running: RunningExcel[] = [];

afterEach(async () => {
  for (const excel of running.splice(0)) await excel.dispose();
});

describeWorkbookHost('OfficeHost', {
  open: (sheets) => {
    const excel = startExcel(describedWorkbook(sheets), { excelApi: '1.9' });
    running.push(excel);
    return { workbook: excel.workbook, host: new OfficeHost() };
  },
  readsMerges: false,
});
