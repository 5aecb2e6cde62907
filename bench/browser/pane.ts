import type { CDPSession } from '@playwright/test';
import type { ExcelPage } from '../../test/e2e/support/excel-page';
import { corpusFile } from '../files';
import { figure, type Figure } from '../figure';
import { ExcelBench } from './excel';
import { readNotes, type LongTask } from './probe';

const RUNS = 7;
const LARGE_RUNS = 5;
const LONG_TASK = 50;
const LARGE_ROWS = 20_000;
const ROWS_OF_A_THOUSAND = 5000;

/** What a person waits for, measured in a real browser over the production build. */
export async function benchPane(): Promise<readonly Figure[]> {
  const bench = await ExcelBench.start();
  try {
    return [...(await sample(bench)), ...(await thousand(bench)), ...(await large(bench))];
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

/** A workbook of a whole bureau is checked. */
async function large(bench: ExcelBench): Promise<readonly Figure[]> {
  const workbook = await corpusFile(LARGE_ROWS);
  const checking: number[] = [];
  const answers: number[] = [];
  for (let run = 0; run < LARGE_RUNS; run++) {
    await bench.open({ pane: 'taskpane.html', workbook }, async (excel) => {
      await excel.pane.results.waitFor();
      await excel.frame.evaluate(() => window.__tasks?.splice(0));
      await checked(excel);
      const tasks = await excel.frame.evaluate(() => window.__tasks ?? []);
      checking.push(longest(tasks.filter(({ answer }) => !answer)));
      answers.push(longest(tasks.filter(({ answer }) => answer)));
    });
  }
  return [
    figure('longest task while 20,000 rows are checked, at least 50', LONG_TASK, checking),
    figure('longest task in which office.js takes an answer apart, at least 50', LONG_TASK, answers),
  ];
}

/** The browser tells of tasks from 50 ms on; without any the longest was at most that long. */
function longest(tasks: readonly LongTask[]): number {
  return Math.max(LONG_TASK, ...tasks.map(({ duration }) => duration));
}

/** The list of findings is drawn, and drawn anew, when there are a good thousand. */
async function thousand(bench: ExcelBench): Promise<readonly Figure[]> {
  const workbook = await corpusFile(ROWS_OF_A_THOUSAND);
  const painting: number[] = [];
  const regrouping: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await bench.open({ pane: 'taskpane.html', workbook }, async (excel) => {
      const { pane, frame, page } = excel;
      await pane.results.waitFor();
      await checked(excel);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable');
      await pane.view('已忽略');
      await frame.locator('.quiet').waitFor();
      const findings = () => document.querySelector<HTMLElement>('[data-view="findings"]')?.click();
      painting.push(
        await scripting(devtools, async () => {
          await frame.evaluate(findings);
          await pane.findings.first().waitFor();
        }),
      );
      regrouping.push(
        await scripting(devtools, async () => {
          await frame.getByRole('combobox', { name: '分组方式' }).selectOption('rule');
          await frame.locator('.group-head.one-line').first().waitFor();
        }),
      );
    });
  }
  return [
    figure('scripting to paint 1,000 findings', 50, painting),
    figure('scripting to group 1,000 findings by rule', 50, regrouping),
  ];
}

async function checked({ pane }: ExcelPage): Promise<void> {
  await pane.button('检查').click();
  await pane.findings.first().waitFor({ timeout: 60_000 });
  await pane.settled();
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
