import { finish, mapped, scaled, type Steps } from '../../src/core/steps';

function* work(): Steps<string> {
  yield 0;
  yield 0.5;
  yield 1;
  return 'done';
}

/** How far the work said it had come, step by step, and what it came to. */
function driven<T>(steps: Steps<T>): { readonly said: readonly number[]; readonly result: T } {
  const said: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { said, result: step.value };
    said.push(step.value);
  }
}

test('all steps can be taken at once', () => {
  expect(finish(work())).toBe('done');
});

test('a part of a whole goes from where the part before it ended', () => {
  expect(driven(scaled(work(), 0.2, 0.6))).toEqual({ said: [0.2, 0.4, 0.6], result: 'done' });
});

test('a long list is mapped a hundred items at a time', () => {
  const items = Array.from({ length: 250 }, (_, index) => index);
  const { said, result } = driven(mapped(items, (item) => item * 2));
  expect(said).toEqual([0.4, 0.8]);
  expect(result).toEqual(items.map((item) => item * 2));
});

test('a short list needs no pause', () => {
  expect(driven(mapped(['a'], (item) => item.toUpperCase()))).toEqual({ said: [], result: ['A'] });
});
