import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { rowAtOffset } from './geometry';
import type { Geometry } from './geometry';
import type { RowWindow } from './spans';

/** The page moves in steps of this many rows and reaches as far beyond what is visible. */
const STEP = 10;
/** Before the first layout, and where there is none. */
const LEAST_HEIGHT = 800;

interface Visible {
  readonly top: number;
  readonly height: number;
}

/** The rows to put on the page for the present scroll position, and what to call when it changes. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry,
): readonly [RowWindow, () => void] {
  const [visible, setVisible] = useState<Visible>({ top: 0, height: LEAST_HEIGHT });
  const update = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next = { top: element.scrollTop, height: Math.max(element.clientHeight, LEAST_HEIGHT) };
    setVisible((last) => (last.top === next.top && last.height === next.height ? last : next));
  }, [scroller]);
  useEffect(() => {
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [update]);

  const first = rowAtOffset(geometry, visible.top);
  const last = rowAtOffset(geometry, visible.top + visible.height);
  const from = Math.max(0, Math.floor(first / STEP) * STEP - STEP);
  const to = Math.min(geometry.rows - 1, Math.ceil((last + 1) / STEP) * STEP + STEP);
  return [{ from, to }, update];
}
