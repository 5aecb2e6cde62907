import { opened } from './opened';

/** A clock that makes every step look long, and pauses a test can count. */
function slowMotion(onPause: (pause: number) => void = () => undefined) {
  let time = 0;
  let pauses = 0;
  return {
    now: () => (time += 20),
    breathe: () => {
      onPause(++pauses);
      return Promise.resolve();
    },
    get pauses() {
      return pauses;
    },
  };
}

describe('a long check', () => {
  it('gives way between its steps and tells how far it has come', async () => {
    const motion = slowMotion();
    const { session } = await opened({ session: motion });
    const shares: number[] = [];
    session.subscribe(() => {
      const { progress } = session.state();
      if (progress !== null) shares.push(progress);
    });
    await session.check();
    expect(motion.pauses).toBeGreaterThan(8);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(session.state().progress).toBeNull();
  });

  it('shows what was found before the cells are marked', async () => {
    let shown: readonly unknown[] = [];
    const { session } = await opened({
      over: (host) => ({
        mark: async (marks) => {
          shown = session.state().findings;
          return host.mark(marks);
        },
      }),
    });
    await session.check();
    expect(shown.length).toBeGreaterThan(0);
    expect(session.state().findings).toBe(shown);
  });

  it('can be stopped; what was known before stays', async () => {
    const stop: { now: () => void } = { now: () => undefined };
    const motion = slowMotion((pause) => {
      if (pause > 3) stop.now();
    });
    const { session, workbook, cell } = await opened({ session: motion });
    await session.check();
    const before = session.state().findings;
    cell('2!E12').value = '≥3次';
    stop.now = session.cancel;
    await session.check();
    expect(session.state().findings).toBe(before);
    expect(session.state()).toMatchObject({ phase: 'ready', progress: null, notice: { tone: 'info' } });
    stop.now = () => undefined;
    await session.check();
    expect(session.state().findings.length).toBeLessThan(before.length);
    expect(workbook.sheets).toHaveLength(4);
  });
});
