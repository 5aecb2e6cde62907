import {
  checkCharacter,
  codeKey,
  isMalformedCode,
  nameWithoutCode,
  neighboursOf,
  readProjectCode,
  repairsOf,
  splitCodeName,
} from '../../../src/core/value/project-code';

describe('a project code', () => {
  it.each([
    ['13070024P00001410007P', '130700', 2024, 'P'],
    ['13070024P000018100082', '130700', 2024, 'P'],
    ['13070023P000795100019', '130700', 2023, 'P'],
    ['51011723T000007943391', '510117', 2023, 'T'],
    ['11000022T000000444685', '110000', 2022, 'T'],
    ['530000210000000023390', '530000', 2021, null],
    [' 13070024P\u00A0００００１610005U ', '130700', 2024, 'P'],
  ])('%s', (text, region, year, projectClass) =>
    expect(readProjectCode(text)).toMatchObject({ region, year, projectClass }),
  );

  it.each([
    ['twenty places', '13070024P00001410007'],
    ['twenty-two places', '13070024P00001410007P1'],
    ['a forbidden letter', '1307OO24P00001410007P'],
    ['a small letter', '13070024p00001410007P'],
    ['letters where another province has digits', '51011723T00000794339A'],
    ['a letter in the year', '130700B4P00001410007P'],
  ])('is malformed: %s', (_, text) => {
    expect(readProjectCode(text)).toBeNull();
    expect(isMalformedCode(text)).toBe(true);
  });

  it.each([
    ['blank', ''],
    ['a code of transfer payments', 'z175060070003'],
    ['a department', '712001 某市文化馆'],
    ['a department and a dash', '219-某县水利局'],
    ['words', '待系统生成后补填'],
    ['seventeen places', '13070024P00001410'],
    ['twenty-five places', '13070024P00001410007P0000'],
    ['an investment project', '2024-130700-48-01-123456'],
    ['an investment project without dashes', '20241307004801123456'],
    ['a number that lost its digits', '5.3E+20'],
  ])('is not judged: %s', (_, text) => {
    expect(readProjectCode(text)).toBeNull();
    expect(isMalformedCode(text)).toBe(false);
  });
});

describe('a code and a name in one cell', () => {
  it.each([
    ['51011723T000007943391-河道清淤', '51011723T000007943391', '河道清淤'],
    ['51011723T000007943391 － 河道-清淤', '51011723T000007943391', '河道-清淤'],
    ['13070024P00001410007P', '13070024P00001410007P', ''],
  ])('%s', (text, code, name) => expect(splitCodeName(text)).toEqual({ code, name }));

  it.each([
    ['51011723T000007943391-河道清淤', '河道清淤'],
    ['河道-清淤', '河道-清淤'],
    ['2024-2026年河道清淤', '2024-2026年河道清淤'],
    ['PPP-项目', 'PPP-项目'],
  ])('the name in %s', (text, name) => expect(nameWithoutCode(text)).toBe(name));
});

describe('the key of a project', () => {
  it.each([
    ['13070024p00001410007P', '13070024P00001410007P'],
    ['51011723T000007943391-河道清淤', '51011723T000007943391'],
    ['A2024001', 'A2024001'],
    ['z175060070003', null],
    ['Z175060070003', null],
    ['001', null],
    ['219-某县水利局', null],
    ['ABCDEFGHIJ', null],
    ['见附件', null],
    ['', null],
  ])('%s', (text, key) => expect(codeKey(text)).toBe(key));
});

describe('the check character', () => {
  it.each([
    ['13070024P00001410007', 'P'],
    ['13070024P00001810008', '2'],
    ['13070024P00001610005', 'U'],
    ['13070023P00079510001', '9'],
    ['13070024P00001410070', 'H'],
    ['13070024P00001410008', 'B'],
    ['13042625P00006210013', 'P'],
    ['13010224P0A0031B4002', '9'],
    ['51011723T00000794339', null],
    ['13070024T00001410007', null],
    ['53000021000000002339', null],
    ['1307002IP00001410007', null],
    ['13070024P0000141000', null],
  ])('of %s', (first, check) => expect(checkCharacter(first)).toBe(check));

  it('shows every wrong character and every swap of neighbours', () => {
    const code = '13010224P0A0031B40029';
    const fits = (text: string): boolean => checkCharacter(text) === text.charAt(20);
    expect(fits(code)).toBe(true);
    for (let place = 9; place < 21; place++) {
      for (const char of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        const wrong = code.slice(0, place) + char + code.slice(place + 1);
        expect(fits(wrong)).toBe(wrong === code);
      }
      if (place === 20) continue;
      const swapped =
        code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
      expect(fits(swapped)).toBe(swapped === code);
    }
  });
});

describe('a repair', () => {
  it.each([
    ['1307OO24P00001410007P', ['13070024P00001410007P']],
    ['I3070024P0000I8I00082', ['13070024P000018100082']],
    ['13070024P00001610005V', ['13070024P00001610005U']],
    ['1307OO24P00001410008P', []],
    ['51OI1723T0000O7943391', ['51011723T000007943391']],
    ['13070024p00001410007P', ['13070024P00001410007P']],
    ['13070024P0000VVVVVVVV', []],
    ['13070024P00001410007P', []],
  ])('of %s', (code, repaired) => expect(repairsOf(code)).toEqual(repaired));

  it.each([
    ['13070024P00001410007R', ['13070024P00001410007P']],
    ['13070024P000L1410007P', []],
    ['13070024P00001B10008', []],
    ['13070024P00001B100082', ['13070024P000018100082']],
  ])('by one confusable letter of %s', (code, near) => expect(neighboursOf(code)).toEqual(near));
});
