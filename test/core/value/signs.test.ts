import { SIGN, signsIn } from '../../../src/core/value/signs';

test.each([
  ['', 0],
  ['社区图书角', 0],
  ['完成率≥95%', 0],
  ['$\\geq 90$', SIGN.code | SIGN.blank],
  ['次and人', SIGN.code],
  ['6月底前', SIGN.month],
  ['培训、宣传', SIGN.mark],
  ['９５％', SIGN.wide],
  ['不\u00A0间断', SIGN.wide | SIGN.blank],
  ['零\u200B宽', SIGN.wide],
  ['全\u3000角', SIGN.blank],
  ['换\n行', 0],
  ['往年经验', SIGN.experience],
  ['按台账，2月验收', SIGN.experience | SIGN.mark | SIGN.month],
])('%j holds the signs %d', (text, signs) => {
  expect(signsIn(text)).toBe(signs);
});
