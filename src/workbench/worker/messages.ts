import type { HostErrorCode } from '../../hosts/host';
import type { Job, JobProgress, JobResult } from './jobs';
import type { Parcel } from './parcels';

/** From the page: the workbook a job is about, where the page has it open, and then the job. */
export type ToWorker =
  | { readonly kind: 'parcel'; readonly parcel: Parcel }
  | { readonly kind: 'job'; readonly job: Job }
  /** The last parcel is unpacked. */
  | { readonly kind: 'more' };

/** Back to the page: any number of reports, and then the end. */
export type ToPage =
  | { readonly kind: 'progress'; readonly progress: JobProgress }
  | { readonly kind: 'parcel'; readonly parcel: Parcel }
  | { readonly kind: 'done'; readonly result: JobResult }
  | { readonly kind: 'failed'; readonly code: HostErrorCode; readonly detail: string };
