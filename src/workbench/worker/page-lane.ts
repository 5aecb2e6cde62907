import { HostError } from '../../hosts/host';
import type { Job, JobResults } from './jobs';
import type { JobOptions, Lane } from './lane';
import { parcelsOf, Unpacking } from './parcels';

/** Jobs on the page itself, for a page opened as a file: browsers start no workers there. */
export function pageLane(): Lane {
  return {
    run: async <Kind extends Job['kind']>(
      job: Extract<Job, { kind: Kind }>,
      { model, signal, progress, parcel }: JobOptions = {},
    ) => {
      const { runJob } = await import('./jobs');
      try {
        const result = await runJob(job, model ? copyOf(model) : null, {
          progress: (state) => progress?.(state),
          parcel: async (part) => {
            parcel?.(part);
            await new Promise((resolve) => setTimeout(resolve, 0));
            signal?.throwIfAborted();
          },
        });
        signal?.throwIfAborted();
        return result as JobResults[Kind];
      } catch (cause) {
        if (cause instanceof HostError || signal?.aborted) throw cause;
        throw new HostError('failed', 'page', { cause });
      }
    },
  };
}

/** A job may write into its workbook, and the grid must not see that. */
function copyOf(model: NonNullable<JobOptions['model']>): NonNullable<JobOptions['model']> {
  const unpacking = new Unpacking();
  for (const parcel of parcelsOf(model)) unpacking.add(structuredClone(parcel));
  return unpacking.workbook;
}
