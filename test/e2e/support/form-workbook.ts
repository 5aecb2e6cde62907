import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { FORMS } from '../../core/table/forms';
import { garbage, type OfferedFile } from './files';

/** A workbook of the forms with these ids, a sheet each, called as its project is. */
export async function formWorkbook(...ids: readonly string[]): Promise<OfferedFile> {
  const workbook = new MemoryWorkbook();
  for (const id of ids) {
    const form = FORMS.find((item) => item.id === id);
    if (!form) throw new Error(`no form ${id}`);
    const project = form.expected.tables[0]?.name ?? form.sheetName;
    const sheet = workbook.addSheet(project.replace(/^.*-(?=\p{Script=Han})/u, '').slice(0, 31));
    form.cells.forEach((texts, row) => {
      texts.forEach((value, column) => {
        if (value !== '') sheet.ensure({ row, column }).value = value;
      });
    });
  }
  return { ...garbage(), name: '自评表.xlsx', buffer: Buffer.from(await saveWorkbook(workbook)) };
}
