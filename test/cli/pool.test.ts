import { pooled, type PoolOptions } from '../../src/cli/pool/pool';
import { testFolder, type TestFolder } from './folder';

/** Answers with the job and who did it; some jobs end the worker, some take long. */
const WORKER = `
  import { parentPort, threadId, workerData } from 'node:worker_threads';
  parentPort.on('message', ({ number, job }) => {
    if (job === 'exit') process.exit(3);
    if (job === 'throw') throw new Error('broken');
    if (job === 'reject') void Promise.reject(new Error('broken'));
    else if (job !== 'never') setTimeout(() => parentPort.postMessage({ number, result: workerData + job }), job === 'slow' ? 150 : 0);
  });
`;

describe('workers', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = await testFolder();
    await folder.put('worker.mjs', WORKER);
  });
  afterAll(() => folder.remove());

  const options = (over: Partial<PoolOptions<string, string>> = {}): PoolOptions<string, string> => ({
    ...{ entry: folder.at('worker.mjs'), workerData: 'done ', workers: 2 },
    crashed: (job) => `crashed ${job}`,
    signal: new AbortController().signal,
    ...over,
  });
  const all = async (
    jobs: readonly string[],
    over: Partial<PoolOptions<string, string>> = {},
  ): Promise<readonly string[]> => {
    const results: string[] = [];
    for await (const result of pooled(jobs, options(over))) results.push(result);
    return results;
  };

  it.each([1, 2, 5])('give results in the order of the jobs, %i of them', async (workers) => {
    const jobs = ['slow', ...Array.from({ length: 50 }, (_, index) => String(index)), 'slow', 'last'];
    const counts: number[] = [];
    expect(await all(jobs, { workers, progress: (done) => counts.push(done) })).toEqual(
      jobs.map((job) => `done ${job}`),
    );
    expect(counts).toEqual(jobs.map((_, index) => index + 1));
  });

  it('that end lose one job each', async () => {
    const jobs = ['a', 'exit', 'b', 'throw', 'c', 'reject', 'd', 'exit', 'exit', 'e'];
    const expected = jobs.map((job) => (job.length > 1 ? `crashed ${job}` : `done ${job}`));
    expect(await all(jobs)).toEqual(expected);
    expect(await all(jobs, { workers: 1 })).toEqual(expected);
  });

  it('that cannot even start lose every job, and the run ends', async () => {
    expect(await all(['a', 'b', 'c'], { entry: folder.at('none.mjs') })).toEqual([
      'crashed a',
      'crashed b',
      'crashed c',
    ]);
  });

  it('stop when they are told to', async () => {
    const stop = new AbortController();
    const results: string[] = [];
    for await (const result of pooled(['a', 'never', 'b'], options({ signal: stop.signal }))) {
      results.push(result);
      setTimeout(() => stop.abort(), 20);
    }
    expect(results).toEqual(['done a']);
  });

  it('have nothing to do without jobs', async () => expect(await all([])).toEqual([]));
});
