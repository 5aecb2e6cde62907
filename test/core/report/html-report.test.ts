import fc from 'fast-check';
import { LOCALES } from '../../../src/core/locale';
import { parsePack } from '../../../src/core/packs/parse';
import { escaped, html as markup } from '../../../src/core/report/html';
import { htmlReport } from '../../../src/core/report/html-report';
import { sourceOf } from '../export/checked-source';
import { HOSTILE, hostileSheet } from '../export/hostile';
import { FORMS, formSheet } from '../table/forms';
import { SEED_SHEETS } from '../table/seeds';

/** Names of the elements in the order they open and close; fails the test where they do not nest. */
function elementsOf(page: string): readonly string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, closing = '', name = '', self = ''] of page.matchAll(/<(\/?)([a-z0-9]+)[^<>]*?(\/?)>/gu)) {
    if (closing === '') seen.push(name);
    if (self !== '' || name === 'meta' || name === 'br') continue;
    if (closing === '') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  return seen;
}

describe('the HTML report', () => {
  const source = sourceOf(SEED_SHEETS);

  it.each(LOCALES)('is one well-formed file without scripts or anything from elsewhere, in %s', (locale) => {
    const page = htmlReport(source, { locale, subject: 'a.xlsx', date: '2024-03-01' });
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="/u);
    const elements = new Set(elementsOf(page));
    for (const forbidden of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base'])
      expect(elements).not.toContain(forbidden);
    expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import|undefined|\son\w+=/u);
    expect(page).toContain("default-src 'none'");
  });

  it('has a section and a picture for every table, and a row for every finding', () => {
    const page = htmlReport(source, { locale: 'zh-CN' });
    expect(page.match(/<section>/gu)).toHaveLength(SEED_SHEETS.length);
    expect(page.match(/<svg /gu)).toHaveLength(SEED_SHEETS.length);
    expect(page.match(/<td class="place">/gu)).toHaveLength(source.result.findings.length);
  });

  it('prints black on white whatever the person prefers on the screen', () => {
    const page = htmlReport(source, { locale: 'zh-CN' });
    expect(page).toContain('@media (prefers-color-scheme: dark)');
    expect(page.slice(page.indexOf('@media print'))).toContain('--text: #000');
  });

  it('names the pack as people know it, one of their own by its own name', () => {
    expect(htmlReport(source, { locale: 'zh-CN' })).toContain('检查口径：河北口径');
    expect(htmlReport(source, { locale: 'en' })).toContain('rule pack: Hebei<');
    const own = parsePack('{"schema":"target-table/pack@1","id":"ours","name":"本市口径"}');
    if (!own.ok) throw new Error('the pack cannot be read');
    const settings = { pack: 'ours', packs: [own.value] };
    expect(htmlReport(sourceOf(SEED_SHEETS, { settings }), { locale: 'en' })).toContain(
      'rule pack: 本市口径<',
    );
  });

  it('has no picture where the scheme is unknown', () => {
    const forms = FORMS.filter(({ id }) => id === 'evaluation-other-labels').map(formSheet);
    expect(htmlReport(sourceOf(forms), { locale: 'en' })).not.toContain('<svg');
  });

  it.each(HOSTILE)('shows %j as text', (text) => {
    const page = htmlReport(sourceOf([hostileSheet(text)]), { locale: 'zh-CN', subject: text });
    expect(elementsOf(page)).not.toContain('script');
    expect(page).toContain(escaped(text));
  });

  it('writes the signs of markup as references', () => {
    expect(escaped(`<a href="b">c & 'd'</a>`)).toBe(
      '&lt;a href=&quot;b&quot;&gt;c &amp; &#39;d&#39;&lt;/a&gt;',
    );
  });

  it('lets no text out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { markup: whole } = markup`<p title="${text}">${text}</p>`;
        expect(whole.match(/[<>]/gu)).toHaveLength(4);
        expect(whole.match(/"/gu)).toHaveLength(2);
        expect(Array.from(whole).every((char) => char >= ' ' || '\t\n\r'.includes(char))).toBe(true);
      }),
    );
  });
});
