import { HostError } from '../../../src/hosts/host';
import { STORE_NAMESPACE } from '../../../src/hosts/store-xml';
import type { HostUnderTest } from './host-under-test';

/** What the product keeps in the workbook. */
export function describeStore({ open }: HostUnderTest): void {
  describe('store', () => {
    const opened = () => open([{ name: '甲', cells: { A1: 'x' } }]);

    it('holds nothing at first', async () => {
      const { host } = await opened();
      expect(await host.loadStore()).toBeNull();
    });

    it.each([
      ['JSON', '{"理由":"按合同执行","items":[1,2]}'],
      ['what XML would take for its own', '<a href="x">&amp; ]]> \'y\' &#13;</a>'],
      ['line ends of every kind', 'one\r\ntwo\nthree\rfour\tfive'],
      ['what looks like a formula', '=1+1'],
    ])('gives back %s', async (_, text) => {
      const { host } = await opened();
      await host.saveStore(text);
      expect(await host.loadStore()).toBe(text);
    });

    it('holds one text: the newest', async () => {
      const { host, workbook } = await opened();
      for (const text of ['first', 'second', 'third']) await host.saveStore(text);
      expect(await host.loadStore()).toBe('third');
      expect(workbook.xmlParts).toHaveLength(1);
    });

    it('leaves nothing behind when emptied', async () => {
      const { host, workbook } = await opened();
      await host.saveStore('text');
      await host.saveStore(null);
      expect(await host.loadStore()).toBeNull();
      expect(workbook.xmlParts).toEqual([]);
    });

    it('takes the newest of several parts, and mends that when saving', async () => {
      const { host, workbook } = await opened();
      for (const text of ['old', 'new']) workbook.addXmlPart(partOf(text));
      expect(await host.loadStore()).toBe('new');
      await host.saveStore('mended');
      expect(workbook.xmlParts).toHaveLength(1);
      expect(await host.loadStore()).toBe('mended');
    });

    it.each([
      ['elements inside', `<store xmlns="${STORE_NAMESPACE}"><b/></store>`],
      ['a document type', `<!DOCTYPE store [<!ENTITY e "x">]>${partOf('&e;')}`],
      ['half of an element', `<store xmlns="${STORE_NAMESPACE}">text`],
      ['too much text', partOf('x'.repeat(1_100_000))],
    ])('reads nothing from a part with %s', async (_, xml) => {
      const { host, workbook } = await opened();
      workbook.addXmlPart(xml);
      expect(await host.loadStore()).toBeNull();
    });

    it('refuses a text that is too long, and keeps the one before', async () => {
      const { host } = await opened();
      await host.saveStore('before');
      const failure = await host.saveStore('x'.repeat(600_000)).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(HostError);
      expect(failure).toMatchObject({ code: 'too-large' });
      expect(await host.loadStore()).toBe('before');
    });
  });
}

function partOf(text: string): string {
  return `<store xmlns="${STORE_NAMESPACE}">${text}</store>`;
}
