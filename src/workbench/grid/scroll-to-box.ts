import type { Box } from './geometry';
import { HEADER } from './header-size';

/** Scrolls as little as needed to bring a box out from under the headers and the far edges. */
export function scrollToBox(scroller: HTMLElement, box: Box): void {
  scroller.scrollTop = nearest(
    scroller.scrollTop,
    scroller.clientHeight - HEADER.height,
    box.top,
    box.height,
  );
  scroller.scrollLeft = nearest(
    scroller.scrollLeft,
    scroller.clientWidth - HEADER.width,
    box.left,
    box.width,
  );
}

function nearest(position: number, room: number, start: number, size: number): number {
  if (start < position || size > room) return start;
  return start + size > position + room ? start + size - room : position;
}
