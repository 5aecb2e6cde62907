import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../test/e2e/browser/find-browser';
import { DIST, WORKBENCH } from '../../test/e2e/support/places';
import { closeOff, serveFolder } from '../../test/e2e/support/routes';
import { Workbench } from '../../test/e2e/support/workbench';
import { longWorkbook } from '../../test/e2e/support/workbench-files';
import { figure, type Figure } from '../figure';
import { corpusFile } from '../files';

const RUNS = 3;
const ROWS = 20_000;
/** The browser tells of tasks from here on. */
const LONG_TASK = 50;
/** Beyond this a page feels frozen. */
const FREEZE = 200;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What one opening was like. */
interface Opening {
  /** From the file to its first sheet on the screen, milliseconds. */
  readonly visible: number;
  /** From the file to the list of findings. */
  readonly checked: number;
  /** The longest task of the page until the sheet was there, and after that until the findings were. */
  readonly longestOpening: number;
  readonly longestChecking: number;
  /** What the page keeps, megabytes. */
  readonly heap: number;
}

declare global {
  interface Window {
    __openings?: { start: number; visible: number; tasks: { start: number; duration: number }[] };
  }
}

/** A file of 20,000 rows is opened in the browser edition: many tables on many sheets, and one endless table. */
export async function benchWorkbench(): Promise<readonly Figure[]> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const many = Buffer.from(await corpusFile(ROWS));
    const { buffer: one } = await longWorkbook('一张表.xlsx', ROWS);
    return [
      ...figures('1,333 tables', await repeated(browser, many)),
      ...figures('one table', await repeated(browser, one)),
    ];
  } finally {
    await browser.close();
  }
}

function figures(what: string, openings: readonly Opening[]): readonly Figure[] {
  const of = (name: string, limit: number, unit: Figure['unit'], value: (opening: Opening) => number) =>
    figure(`${name}, 20,000 rows, ${what}`, limit, openings.map(value), unit);
  return [
    of('file → its sheet on the screen', 5000, 'ms', ({ visible }) => visible),
    of('file → findings', 15_000, 'ms', ({ checked }) => checked),
    of(
      'longest task until the sheet is there, at least 50',
      FREEZE,
      'ms',
      (opening) => opening.longestOpening,
    ),
    of(
      'longest task of the check after that, at least 50',
      FREEZE,
      'ms',
      (opening) => opening.longestChecking,
    ),
    of('memory the page keeps', 500, 'MB', ({ heap }) => heap),
  ];
}

async function repeated(browser: Browser, buffer: Buffer): Promise<readonly Opening[]> {
  const openings: Opening[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({
      ...{ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' },
    });
    try {
      await closeOff(context);
      await serveFolder(context, WORKBENCH, DIST);
      await context.addInitScript(takeNotes);
      openings.push(await opened(await context.newPage(), buffer));
    } finally {
      await context.close();
    }
  }
  return openings;
}

async function opened(page: Page, buffer: Buffer): Promise<Opening> {
  await page.goto(`${WORKBENCH}/workbench.html`);
  const workbench = new Workbench(page);
  await workbench.tabs.first().waitFor();
  await workbench.open({ name: '大文件.xlsx', mimeType: XLSX, buffer });
  await page.waitForFunction(() => Number.isFinite(window.__openings?.visible), null, { timeout: 120_000 });
  await workbench.pane.findings.first().waitFor({ timeout: 120_000 });
  await workbench.pane.settled();
  const notes = await page.evaluate(() => ({ now: performance.now(), ...window.__openings }));
  const { start = NaN, visible = NaN, tasks = [], now } = notes;
  const longest = (from: number, to: number) =>
    Math.max(
      LONG_TASK,
      ...tasks.filter((task) => task.start >= from && task.start < to).map(({ duration }) => duration),
    );
  return {
    visible: visible - start,
    checked: now - start,
    longestOpening: longest(start, visible),
    longestChecking: longest(visible, now),
    heap: await heapOf(page),
  };
}

/** Runs in the page before its scripts. */
function takeNotes(): void {
  const notes = { start: NaN, visible: NaN, tasks: [] as { start: number; duration: number }[] };
  window.__openings = notes;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask' });
  // The file is handed over to this event.
  addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') notes.start = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (!(notes.start > 0) || Number.isFinite(notes.visible)) return;
    if (!document.title.startsWith('大文件') || !document.querySelector('[data-cell]')) return;
    notes.visible = Infinity;
    // A frame is painted after its callbacks: a turn later the sheet is on the screen.
    requestAnimationFrame(() => setTimeout(() => (notes.visible = performance.now())));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1024 / 1024;
}
