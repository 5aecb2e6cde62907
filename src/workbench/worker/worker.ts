import { HostError } from '../../hosts/host';
import { runJob } from './jobs';
import { Unpacking } from './parcels';
import type { ToPage, ToWorker } from './messages';

/** The part of a worker's global scope that is used here; the page's types do not know it. */
interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  readonly postMessage: (message: ToPage) => void;
}

const scope = self as unknown as Scope;
let model: Unpacking | null = null;
let goOn: (() => void) | null = null;

scope.onmessage = ({ data }) => {
  if (data.kind === 'parcel') {
    model ??= new Unpacking();
    model.add(data.parcel);
    return;
  }
  if (data.kind === 'more') {
    goOn?.();
    return;
  }
  const workbook = model?.workbook ?? null;
  model = null;
  runJob(data.job, workbook, {
    progress: (progress) => scope.postMessage({ kind: 'progress', progress }),
    // One at a time: a page flooded with parcels would come to nothing else.
    parcel: (parcel) =>
      new Promise((unpacked) => {
        goOn = unpacked;
        scope.postMessage({ kind: 'parcel', parcel });
      }),
  }).then(
    (result) => scope.postMessage({ kind: 'done', result }),
    (cause: unknown) => {
      const known = cause instanceof HostError;
      scope.postMessage({
        kind: 'failed',
        code: known ? cause.code : 'failed',
        detail: known ? cause.detail : 'worker',
      });
    },
  );
};
