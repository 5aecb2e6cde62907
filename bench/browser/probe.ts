/** What the page notes about itself, in milliseconds of its own clock. */
export interface Noted {
  /** office.js told the pane that Excel is there. */
  readonly officeReady: number;
  /** Something of the pane was painted for the first time. */
  readonly firstPaint: number;
  /** The first finding was on the page and painted. */
  readonly findings: number;
}

declare global {
  interface Window {
    __noted?: { officeReady: number; findings: number };
    /** The long tasks of the page's own scripts, since it was opened or `__tasks` was emptied. */
    __tasks?: number[];
  }
}

/** Runs in every document before its scripts: takes notes in the pane, leaves the frame around it alone. */
export function takeNotes(): void {
  if (window.top === window) return;
  const noted = { officeReady: NaN, findings: NaN };
  window.__noted = noted;
  const tasks: number[] = [];
  window.__tasks = tasks;
  new PerformanceObserver((list) => {
    // The frame that plays Excel shares the thread; its tasks are no part of the product.
    for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
  }).observe({ type: 'longtask' });

  const waitForOffice = setInterval(() => {
    if (typeof Office === 'undefined' || !('onReady' in Office)) return;
    clearInterval(waitForOffice);
    void Office.onReady(() => {
      noted.officeReady = performance.now();
    });
  }, 1);
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-finding]')) return;
    watch.disconnect();
    // A frame is painted after its callbacks: a turn later the finding is on the screen.
    requestAnimationFrame(() => {
      setTimeout(() => {
        noted.findings = performance.now();
      });
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Reads the notes once the findings were painted. */
export function readNotes(): Noted | null {
  const noted = window.__noted;
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  if (!noted || !paint || Number.isNaN(noted.findings)) return null;
  return { ...noted, firstPaint: paint.startTime };
}
