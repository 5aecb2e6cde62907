import { groupLooks } from '../../../src/hosts/office/draw-looks';
import { areaAt } from '../contract/described-workbook';

function look(address: string, style: { bold?: boolean; fill?: string }) {
  return { area: areaAt(address), look: style };
}

describe('grouping looks', () => {
  it('puts equal looks together', () => {
    const groups = groupLooks([
      look('A1', { bold: true }),
      look('B1', { fill: '#EEE' }),
      look('C1', { bold: true }),
    ]);
    expect(groups.map(({ areas }) => areas)).toEqual([[areaAt('A1'), areaAt('C1')], [areaAt('B1')]]);
  });

  it('keeps the order where areas overlap: the later look wins', () => {
    const groups = groupLooks([
      look('A1', { fill: '#111111' }),
      look('A2:B9', { fill: '#222222' }),
      look('A3', { fill: '#111111' }),
    ]);
    expect(groups.map(({ look: { fill } }) => fill)).toEqual(['#111111', '#222222', '#111111']);
  });
});
