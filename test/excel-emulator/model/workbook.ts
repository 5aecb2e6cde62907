import { Emulated } from '../emulated';
import { CustomXmlPartsModel } from './custom-xml-parts';
import { NamedItemsModel } from './named-items';
import { RangeModel } from './range';
import { WorksheetsModel } from './worksheets';
import { itemNotFound } from '../fault';

/** Excel.Workbook: where every object path starts. */
export class WorkbookModel extends Emulated {
  readonly typeName = 'Workbook';

  get Worksheets(): WorksheetsModel {
    return new WorksheetsModel(this.excel);
  }

  get Application(): ApplicationModel {
    return new ApplicationModel(this.excel);
  }

  get CustomXmlParts(): CustomXmlPartsModel {
    return new CustomXmlPartsModel(this.excel);
  }

  get Names(): NamedItemsModel {
    return new NamedItemsModel(this.excel);
  }

  GetSelectedRange(): RangeModel {
    const { active } = this.excel.workbook;
    if (!active) throw itemNotFound('selection');
    return new RangeModel(this.excel, active.sheet, active.area);
  }

  GetActiveCell(): RangeModel {
    const { sheet, area } = this.GetSelectedRange();
    return new RangeModel(this.excel, sheet, { ...area, bottom: area.top, right: area.left });
  }
}

/** Excel.Application: nothing to wait for here, so pausing does nothing. */
export class ApplicationModel extends Emulated {
  readonly typeName = 'Application';

  SuspendScreenUpdatingUntilNextSync(): void {
    // No screen.
  }

  SuspendApiCalculationUntilNextSync(): void {
    // Formulas are never calculated here.
  }
}
