import { HostError } from '../../../src/hosts/host';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { serialLane } from '../../../src/workbench/worker/lane';
import type { ToPage, ToWorker } from '../../../src/workbench/worker/messages';
import { parcelsOf } from '../../../src/workbench/worker/parcels';
import { workerLane } from '../../../src/workbench/worker/worker-lane';

/** A worker whose answers the test gives. */
class FakeWorker {
  onmessage: ((event: { data: ToPage }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  ended = false;
  readonly heard: ToWorker[] = [];
  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: ToPage): void {
    this.onmessage?.({ data });
  }
}

function lane() {
  const workers: FakeWorker[] = [];
  const started = workerLane(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { lane: started, workers };
}

const FILE = new Blob(['x']);
const SUMMARY = { counts: { error: 1, warning: 0, info: 0 }, tables: 1, safeCells: 0, converted: false };

it('one worker does one job after another', async () => {
  const { lane: one, workers } = lane();
  const first = one.run({ kind: 'check', file: FILE });
  workers[0]?.say({ kind: 'done', result: SUMMARY });
  expect(await first).toEqual(SUMMARY);
  const second = one.run({ kind: 'open', file: FILE });
  workers[0]?.say({ kind: 'done', result: { converted: true } });
  expect(await second).toEqual({ converted: true });
  expect(workers).toHaveLength(1);
});

it('tells what the job tells, and passes its error on', async () => {
  const { lane: one, workers } = lane();
  const told: unknown[] = [];
  const job = one.run({ kind: 'check', file: FILE }, { progress: (progress) => told.push(progress) });
  workers[0]?.say({ kind: 'progress', progress: { phase: 'reading', share: null } });
  workers[0]?.say({ kind: 'failed', code: 'encrypted', detail: 'password' });
  await expect(job).rejects.toEqual(new HostError('encrypted', 'password'));
  expect(told).toEqual([{ phase: 'reading', share: null }]);
});

it('a job that is given up ends its worker; the next finds another', async () => {
  const { lane: one, workers } = lane();
  const giveUp = new AbortController();
  const job = one.run({ kind: 'check', file: FILE }, { signal: giveUp.signal });
  giveUp.abort();
  await expect(job).rejects.toThrow();
  expect(workers[0]?.ended).toBe(true);
  const next = one.run({ kind: 'check', file: FILE });
  // A script that was still loading: the ended worker complains although nobody waits for it.
  workers[0]?.onerror?.();
  expect(workers[1]?.ended).toBe(false);
  workers[1]?.say({ kind: 'done', result: SUMMARY });
  expect(await next).toEqual(SUMMARY);
});

it('a worker that breaks fails its job only', async () => {
  const { lane: one, workers } = lane();
  const job = one.run({ kind: 'check', file: FILE });
  workers[0]?.onerror?.();
  await expect(job).rejects.toMatchObject({ code: 'failed' });
  const next = one.run({ kind: 'check', file: FILE });
  workers[1]?.say({ kind: 'done', result: SUMMARY });
  expect(await next).toEqual(SUMMARY);
});

it('the next part of an opened workbook is asked for when the one before is unpacked', async () => {
  const { lane: one, workers } = lane();
  const unpacked: unknown[] = [];
  const job = one.run({ kind: 'open', file: FILE }, { parcel: (parcel) => unpacked.push(parcel) });
  const [parcel] = parcelsOf(new MemoryWorkbook());
  if (parcel) workers[0]?.say({ kind: 'parcel', parcel });
  expect(unpacked).toEqual([parcel]);
  while (workers[0]?.heard.at(-1)?.kind !== 'more') await new Promise((resolve) => setTimeout(resolve, 0));
  workers[0].say({ kind: 'done', result: { converted: false } });
  await job;
});

it('the workbook of the page is sent before the job', async () => {
  const { lane: one, workers } = lane();
  const model = new MemoryWorkbook();
  model.addSheet('表');
  const job = one.run({ kind: 'save', file: null, fix: false, losing: false }, { model });
  while (workers[0]?.heard.at(-1)?.kind !== 'job') await new Promise((resolve) => setTimeout(resolve, 0));
  workers[0].say({ kind: 'done', result: { bytes: null, loses: [] } });
  await job;
  expect(workers[0].heard.map(({ kind }) => kind)).toEqual(['parcel', 'job']);
});

it('given up while its workbook is being sent, a job is never started', async () => {
  const { lane: one, workers } = lane();
  const giveUp = new AbortController();
  const model = new MemoryWorkbook();
  const job = one.run(
    { kind: 'save', file: null, fix: false, losing: false },
    { model, signal: giveUp.signal },
  );
  giveUp.abort();
  await expect(job).rejects.toThrow();
  expect(workers[0]?.heard.map(({ kind }) => kind)).not.toContain('job');
});

it('jobs that come together wait for each other, and one that is given up in the queue is never begun', async () => {
  const { lane: one, workers } = lane();
  const serial = serialLane(one);
  const giveUp = new AbortController();
  const first = serial.run({ kind: 'check', file: FILE });
  const second = serial.run({ kind: 'check', file: FILE }, { signal: giveUp.signal });
  const third = serial.run({ kind: 'open', file: FILE });
  await Promise.resolve();
  giveUp.abort();
  workers[0]?.say({ kind: 'done', result: SUMMARY });
  expect(await first).toEqual(SUMMARY);
  await expect(second).rejects.toThrow();
  while (workers[0]?.heard.length !== 2) await new Promise((resolve) => setTimeout(resolve, 0));
  workers[0].say({ kind: 'done', result: { converted: false } });
  expect(await third).toEqual({ converted: false });
});
