import { opened, type Opened } from './opened';

const rulesOf = ({ session }: Opened): readonly string[] => session.state().findings.map(({ rule }) => rule);

async function checked(): Promise<Opened> {
  const open = await opened();
  await open.session.check();
  return open;
}

const OWN_PACK = {
  schema: 'target-table/pack@1',
  id: 'our-bureau',
  name: '本局口径',
  rules: { 'cost-comparator': { severity: 'info' }, 'repeated-header': { on: false } },
};

describe('packs', () => {
  it('are chosen from what was recognised', async () => {
    const { session } = await checked();
    expect(session.state().pack).toMatchObject({ id: 'hebei', automatic: true });
    const ids = session.state().pack.choices.map(({ id }) => id);
    expect(ids).toEqual(['default', 'hebei', 'central-2015', 'central-2021', 'strict']);
  });

  it('can be chosen by the person, and left to the tool again', async () => {
    const { session } = await checked();
    await session.choosePack('strict');
    expect(session.state().pack).toMatchObject({ id: 'strict', automatic: false });
    await session.choosePack(null);
    expect(session.state().pack).toMatchObject({ id: 'hebei', automatic: true });
  });

  it('of one’s own come from a file and stay in the workbook', async () => {
    const open = await checked();
    await open.session.addPack(JSON.stringify(OWN_PACK));
    expect(open.session.state().pack).toMatchObject({ id: 'our-bureau', automatic: false });
    expect(rulesOf(open)).not.toContain('repeated-header');
    expect(open.finding('cost-comparator').severity).toBe('info');
    const other = await opened({ workbook: open.workbook });
    await other.session.check();
    expect(other.session.state().pack.id).toBe('our-bureau');
    await other.session.removePack('our-bureau');
    expect(other.session.state().pack).toMatchObject({ id: 'hebei', automatic: true });
    expect(other.workbook.xmlParts).toEqual([]);
  });

  it('that are wrong are refused with the place of the fault', async () => {
    const { session } = await checked();
    const wrong = { ...OWN_PACK, rules: { 'cost-comparator': { severity: 'fatal' } } };
    await session.addPack(JSON.stringify(wrong));
    const { notice, pack } = session.state();
    expect(notice?.tone).toBe('warning');
    expect(notice?.details.join()).toContain('rules.cost-comparator.severity');
    expect(pack.id).toBe('hebei');
  });
});

describe('single rules', () => {
  it('can be switched off and on for this workbook', async () => {
    const open = await checked();
    await open.session.setRule('repeated-header', { on: false });
    expect(rulesOf(open)).not.toContain('repeated-header');
    const state = open.session.rules().find(({ id }) => id === 'repeated-header');
    expect(state).toMatchObject({ on: false, changed: true });
    await open.session.setRule('repeated-header', null);
    expect(rulesOf(open)).toContain('repeated-header');
    expect(open.workbook.xmlParts).toEqual([]);
  });

  it('can be made more or less severe', async () => {
    const open = await checked();
    await open.session.setRule('unit-name-mismatch', { severity: 'info' });
    expect(open.finding('unit-name-mismatch').severity).toBe('info');
  });
});

describe('marks', () => {
  it('can be left out for good', async () => {
    const open = await checked();
    expect(open.session.state().marked).toBe(true);
    await open.session.setMarks(false);
    expect(open.session.state()).toMatchObject({ marked: false, marks: false });
    await open.session.check();
    expect(open.session.state().marked).toBe(false);
    await open.session.setMarks(true);
    expect(open.session.state()).toMatchObject({ marked: true, marks: true });
  });
});
