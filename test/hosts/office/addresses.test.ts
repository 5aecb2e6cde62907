import { addressesOf, runsOf, selectedArea } from '../../../src/hosts/office/addresses';
import { areaAt, at } from '../contract/described-workbook';

describe('addresses', () => {
  it('joins cells of a column that touch, and counts doubles once', () => {
    const cells = ['B3', 'A1', 'B2', 'B2', 'B5', 'C2'].map(at);
    expect(addressesOf(runsOf(cells))).toEqual(['A1,B2:B3,B5,C2']);
  });

  it('never gets longer than Excel allows, and loses nothing', () => {
    const cells = Array.from({ length: 5000 }, (_, index) => ({ row: 1000 + index * 2, column: 30 }));
    const addresses = addressesOf(runsOf(cells));
    expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8192);
    expect(addresses.flatMap((address) => address.split(','))).toHaveLength(5000);
  });

  it('has no address for no cells', () => {
    expect(addressesOf(runsOf([]))).toEqual([]);
  });

  it.each([
    ['B2', 'B2'],
    ['Sheet1!$A$1:$C$3', 'A1:C3'],
    ['A1:C3,E5', 'A1:C3'],
    ['B:C', 'B1:C1048576'],
    ['2:4', 'A2:XFD4'],
  ])('understands the selection %s', (address, expected) => {
    expect(selectedArea(address)).toEqual(areaAt(expected));
  });

  it('understands nothing else', () => {
    expect(selectedArea('#REF!')).toBeNull();
  });
});
