import { percentOf, scoreOf, survivorsOf, tableOf, triedIn } from '../../scripts/mutation/report';
import { errorOf, isDrawn } from '../../scripts/mutation/sample';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => ({ status })));

test('what ran too long was noticed, what no test reaches was not, what was never tried does not count', () => {
  const score = scoreOf('value', results({ Killed: 7, Timeout: 1, Survived: 1, NoCoverage: 1, Ignored: 90 }));
  expect(triedIn(score)).toBe(10);
  expect(percentOf(score)).toBe(80);
});

test('the table ends with all folders together', () => {
  const scores = [
    scoreOf('value', results({ Killed: 9, Survived: 1 })),
    scoreOf('table', results({ Killed: 21, Survived: 7, NoCoverage: 2 })),
  ];
  expect(
    tableOf(scores)
      .split('\n')
      .map((line) => line.trim().split(/\s+/u)),
  ).toEqual([
    ['killed', 'timeout', 'survived', 'no', 'test', 'score', '%'],
    ['value', '9', '0', '1', '0', '90.0'],
    ['table', '21', '0', '7', '2', '70.0'],
    ['all', '30', '0', '8', '2', '75.0'],
  ]);
});

test('a survivor is shown with its place and what stands there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  writeFileSync(join(folder, 'a.ts'), 'const a =\n  b &&\n  c;\n');
  const location = { start: { line: 2, column: 3 }, end: { line: 3, column: 4 } };
  const mutant = { fileName: 'a.ts', mutatorName: 'LogicalOperator', replacement: 'b || c', location };
  const text = survivorsOf(folder, [
    { ...mutant, status: 'Survived' },
    { ...mutant, status: 'Killed' },
    { ...mutant, status: 'NoCoverage', replacement: 'false' },
  ]);
  rmSync(folder, { recursive: true });
  expect(text).toBe(
    'a.ts:2:3 LogicalOperator\n  - b && c\n  + b || c\na.ts:2:3 LogicalOperator, no test\n  - b && c\n  + false\n',
  );
});

test('a sample has about the size that was asked for, and the same mutants every time', () => {
  const mutants = Array.from({ length: 5000 }, (_, id) => ({ id: String(id), fileName: '/core/money.ts' }));
  const drawn = mutants.filter((mutant) => isDrawn(mutant, 10));
  expect(drawn.length).toBeGreaterThan(400);
  expect(drawn.length).toBeLessThan(600);
  expect(mutants.filter((mutant) => isDrawn(mutant, 10))).toEqual(drawn);
  expect(mutants.filter((mutant) => isDrawn(mutant, 100))).toHaveLength(5000);
});

test('the error of an estimate is that of a share', () => {
  expect(errorOf(85, 1500)).toBeCloseTo(1.8, 1);
  expect(errorOf(85, 100)).toBeCloseTo(7, 1);
});
