import type { Locale } from '../../src/core/locale';
import { openBench, type Bench, type Sabotage } from './bench';
import type { Model } from './invariants';
import { looksOf, newSheets, noticeTexts, printOf, type Operation } from './operation';
import { shapeOf, type Shape } from './shapes';

/** An operation when all goes well. */
export interface Rehearsal extends Model {
  readonly shapes: readonly Shape[];
  readonly names: readonly string[];
}

/** A bench on which the operation can be done. */
export async function prepared(operation: Operation, locale: Locale, sabotage?: Sabotage): Promise<Bench> {
  const bench = openBench(locale, sabotage);
  if (!operation.fresh) await bench.session.check();
  await operation.prepare?.(bench);
  await bench.rest();
  return bench;
}

/** Lets the operation go well in either language. */
export async function rehearse(operation: Operation): Promise<Rehearsal> {
  const chinese = await rehearseIn('zh-CN', operation);
  const { looks, prints } = await rehearseIn('en', operation);
  return {
    ...chinese,
    looks: new Set([...chinese.looks, ...looks]),
    prints: new Set([...chinese.prints, ...prints]),
  };
}

/** Throws when the operation does not do its work. */
async function rehearseIn(locale: Locale, operation: Operation): Promise<Rehearsal> {
  const bench = await prepared(operation, locale);
  const shapes: Shape[] = [];
  bench.excel.session.arrived = (batch) => shapes.push(shapeOf(batch));
  const texts = (await operation.act(bench)) ?? noticeTexts(bench.session.state().notice);
  await bench.rest();
  if (!operation.done(bench)) throw new Error(`${operation.name} does nothing: ${texts.join(' ')}`);
  const sheets = newSheets(bench);
  await bench.close();
  return {
    shapes,
    names: sheets.map(({ name }) => name),
    looks: new Set(sheets.map(looksOf)),
    prints: new Set(sheets.map(printOf)),
  };
}
