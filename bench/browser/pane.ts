import type { CDPSession } from '@playwright/test';
import type { ExcelPage } from '../../test/e2e/support/excel-page';
import { saveWorkbook } from '../../src/hosts/memory/xlsx-writer';
import { corpus } from '../corpus';
import { ExcelBench } from './excel';
import { readNotes } from './probe';

/** One figure of the pane and what it must not exceed, milliseconds. */
export interface Figure {
  readonly figure: string;
  readonly median: number;
  readonly best: number;
  readonly limit: number;
  readonly runs: number;
}

const RUNS = 7;
const LARGE_RUNS = 3;
/** A row in fifty of the corpus has a defect: so many rows make a good thousand findings. */
const ROWS_FOR_A_THOUSAND = 20_000;

/** What a person waits for, measured in a real browser over the production build. */
export async function benchPane(): Promise<readonly Figure[]> {
  const bench = await ExcelBench.start();
  try {
    return [...(await sample(bench)), ...(await large(bench))];
  } finally {
    await bench.stop();
  }
}

/** The pane is opened on the sample by the ribbon's button, which also checks. */
async function sample(bench: ExcelBench): Promise<readonly Figure[]> {
  const fromPaint: number[] = [];
  const fromOffice: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await bench.open({ pane: 'taskpane.html?check' }, async (excel) => {
      const { officeReady, firstPaint, findings } = await notes(excel);
      fromPaint.push(findings - Math.max(firstPaint, officeReady));
      fromOffice.push(findings - officeReady);
    });
  }
  return [
    figure('first paint → findings on the sample, office.js ready', 1000, fromPaint),
    figure('office.js ready → findings on the sample', 1000, fromOffice),
  ];
}

async function notes(excel: ExcelPage) {
  await excel.pane.findings.first().waitFor();
  await excel.frame.waitForFunction(readNotes);
  const noted = await excel.frame.evaluate(readNotes);
  if (!noted) throw new Error('the page took no notes');
  return noted;
}

async function large(bench: ExcelBench): Promise<readonly Figure[]> {
  const workbook = await saveWorkbook(corpus(ROWS_FOR_A_THOUSAND), { modified: new Date(0) });
  const checking: number[] = [];
  const painting: number[] = [];
  const regrouping: number[] = [];
  for (let run = 0; run < LARGE_RUNS; run++) {
    await bench.open({ pane: 'taskpane.html', workbook }, async (excel) => {
      const { pane, frame, page } = excel;
      await pane.results.waitFor();
      await frame.evaluate(() => window.__tasks?.splice(0));
      await pane.button('检查').click();
      await pane.findings.first().waitFor({ timeout: 60_000 });
      await pane.settled();
      const tasks = await frame.evaluate(() => window.__tasks ?? []);
      console.log(
        tasks.map(Math.round).join(' '),
        await frame.locator('[data-view="findings"]').textContent(),
      );
      checking.push(Math.max(0, ...tasks));
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable');
      await pane.view('表格');
      await frame.locator('[data-table]').first().waitFor();
      painting.push(
        await scripting(devtools, async () => {
          await frame.evaluate(() => document.querySelector<HTMLElement>('[data-view="findings"]')?.click());
          await pane.findings.first().waitFor();
        }),
      );
      regrouping.push(
        await scripting(devtools, async () => {
          await frame.getByRole('combobox', { name: '分组方式' }).selectOption('rule');
          await frame.locator('.group-head button').first().waitFor();
        }),
      );
    });
  }
  return [
    figure('longest task while checking 20,000 rows', 50, checking),
    figure('scripting to paint the findings of 20,000 rows', 50, painting),
    figure('scripting to group them by rule', 50, regrouping),
  ];
}

/** Milliseconds of scripts the page ran meanwhile. */
async function scripting(devtools: CDPSession, action: () => Promise<void>): Promise<number> {
  const total = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
  };
  const before = await total();
  await action();
  return (await total()) - before;
}

function figure(name: string, limit: number, values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return { figure: name, median, best: sorted[0] ?? NaN, limit, runs: values.length };
}
