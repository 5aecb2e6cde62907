/** What the page notes about itself, in milliseconds of its own clock. */
export interface Noted {
  /** office.js told the pane that Excel is there. */
  readonly officeReady: number;
  /** Something of the pane was painted for the first time. */
  readonly firstPaint: number;
  /** The first finding was on the page and painted. */
  readonly findings: number;
}

/** A task of the page's own scripts of more than 50 ms. */
export interface LongTask {
  readonly duration: number;
  /** It took a large answer of Excel apart: the work of office.js. */
  readonly answer: boolean;
}

declare global {
  interface Window {
    __noted?: { officeReady: number; findings: number };
    /** Since the page was opened or the list was emptied. */
    __tasks?: LongTask[];
  }
}

/** Runs in every document before its scripts: takes notes in the pane, leaves the frame around it alone. */
export function takeNotes(): void {
  if (window.top === window) return;
  const noted = { officeReady: NaN, findings: NaN };
  window.__noted = noted;
  const tasks: LongTask[] = [];
  window.__tasks = tasks;
  const LARGE = 100_000;
  const answers: number[] = [];
  addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && data.length > LARGE) answers.push(performance.now());
  });
  new PerformanceObserver((list) => {
    for (const { name, duration, startTime } of list.getEntries()) {
      // The frame that plays Excel shares the thread; its tasks are no part of the product.
      if (name !== 'self') continue;
      const answer = answers.some((time) => time >= startTime && time <= startTime + duration);
      tasks.push({ duration, answer });
    }
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
