import { localeFor } from '../../src/core/locale';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-Hant-TW', 'zh-CN'],
  ['ZH', 'zh-CN'],
  ['en-GB', 'en'],
  ['de-zh', 'en'],
  ['', 'en'],
  [undefined, 'zh-CN'],
])('%p is spoken to in %s', (tag, locale) => {
  expect(localeFor(tag)).toBe(locale);
});
