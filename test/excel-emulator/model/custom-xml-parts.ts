import type { XmlPart } from '../../../src/hosts/memory/workbook';
import { Emulated, EmulatedCollection, requireXml, type Emulation } from '../emulated';
import { invalidArgument, itemNotFound } from '../fault';

/** Excel.CustomXmlPartCollection: the custom XML parts of the workbook. */
export class CustomXmlPartsModel extends EmulatedCollection {
  readonly typeName = 'CustomXmlPartCollection';

  items(): readonly CustomXmlPartModel[] {
    return this.excel.workbook.xmlParts.map(({ id }) => new CustomXmlPartModel(this.excel, id));
  }

  Add(xml: unknown): CustomXmlPartModel {
    requireXml(this.excel, 'unwritable');
    if (typeof xml !== 'string' || !xml.trim().startsWith('<')) throw invalidArgument('xml');
    const { id } = this.excel.workbook.addXmlPart(xml);
    return new CustomXmlPartModel(this.excel, id);
  }

  GetByNamespace(namespace: unknown): ScopedXmlPartsModel {
    return new ScopedXmlPartsModel(this.excel, String(namespace));
  }

  GetItem(id: unknown): CustomXmlPartModel {
    return itemOf(this.items(), id);
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export class ScopedXmlPartsModel extends EmulatedCollection {
  readonly typeName = 'CustomXmlPartScopedCollection';

  constructor(
    excel: Emulation,
    private readonly namespace: string,
  ) {
    super(excel);
  }

  items(): readonly CustomXmlPartModel[] {
    return this.excel.workbook.xmlParts
      .filter(({ xml }) => xml.includes(`xmlns="${this.namespace}"`))
      .map(({ id }) => new CustomXmlPartModel(this.excel, id));
  }

  GetItem(id: unknown): CustomXmlPartModel {
    return itemOf(this.items(), id);
  }
}

function itemOf(items: readonly CustomXmlPartModel[], id: unknown): CustomXmlPartModel {
  const found = items.find((item) => item.Id === id);
  if (!found) throw itemNotFound('custom XML part');
  return found;
}

/** Excel.CustomXmlPart. */
export class CustomXmlPartModel extends Emulated {
  readonly typeName = 'CustomXmlPart';

  constructor(
    excel: Emulation,
    readonly Id: string,
  ) {
    super(excel);
  }

  GetXml(): string {
    requireXml(this.excel, 'unreadable');
    return this.part().xml;
  }

  SetXml(xml: unknown): void {
    requireXml(this.excel, 'unwritable');
    this.part().xml = String(xml);
  }

  Delete(): void {
    requireXml(this.excel, 'unwritable');
    const parts = this.excel.workbook.xmlParts;
    parts.splice(parts.indexOf(this.part()), 1);
  }

  private part(): XmlPart {
    const found = this.excel.workbook.xmlParts.find(({ id }) => id === this.Id);
    if (!found) throw itemNotFound('custom XML part');
    return found;
  }
}
