import { useRef, useState } from 'react';
import type { ManyOptions, ManyProgress } from './files/save-copies';

/** Work on several files that is under way. */
export interface Many {
  readonly kind: 'copies' | 'findings';
  readonly progress: ManyProgress;
}

/** Runs one piece of work on several files at a time; it shows how far it has come and can be stopped. */
export function useMany(): {
  readonly many: Many | null;
  readonly run: (
    kind: Many['kind'],
    work: (options: Pick<ManyOptions, 'signal' | 'progress'>) => Promise<void>,
  ) => Promise<void>;
  readonly stop: () => void;
} {
  const [many, setMany] = useState<Many | null>(null);
  const stopping = useRef<AbortController | null>(null);
  return {
    many,
    run: async (kind, work) => {
      if (stopping.current) return;
      const controller = new AbortController();
      stopping.current = controller;
      setMany({ kind, progress: { done: 0, total: 1 } });
      try {
        await work({ signal: controller.signal, progress: (progress) => setMany({ kind, progress }) });
      } finally {
        stopping.current = null;
        setMany(null);
      }
    },
    stop: () => stopping.current?.abort(),
  };
}
