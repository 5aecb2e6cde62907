import { baselineOf, newOnly, parseBaseline } from '../../src/cli/settings/baseline';
import type { FindingKey } from '../../src/core/lint/fingerprint';

const key = (fingerprint: string, rule = 'unit-missing'): FindingKey => ({
  ...{ rule, message: 'missing', fingerprint: fingerprint.repeat(16) },
});

describe('a baseline', () => {
  const made = baselineOf();
  made.add(key('a'), '甲.xlsx');
  made.add(key('a'), '乙.xlsx');
  made.add(key('b'), '乙.xlsx');
  const read = parseBaseline(made.text());

  it('is read as it was written, each finding once with its number', () => {
    expect(made.count()).toBe(3);
    expect(JSON.parse(made.text())).toEqual({
      schema: 'target-table/baseline@1',
      findings: [
        { ...key('a'), count: 2, file: '甲.xlsx' },
        { ...key('b'), count: 1, file: '乙.xlsx' },
      ],
    });
    expect(read?.size).toBe(2);
    expect(parseBaseline(`\uFEFF${made.text()}`)).toEqual(read);
  });

  it('covers as many findings as were known, and no other', () => {
    const isNew = newOnly(read ?? new Map());
    expect([key('a'), key('a'), key('a'), key('b'), key('b', 'value-empty'), key('c')].map(isNew)).toEqual([
      ...[false, false, true, false, true, true],
    ]);
    expect([key('a')].map(newOnly(read ?? new Map()))).toEqual([false]);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"schema":"target-table/baseline@2","findings":[]}',
    '{"schema":"target-table/baseline@1"}',
  ])('is not read from %j', (text) => expect(parseBaseline(text)).toBeNull());
});
