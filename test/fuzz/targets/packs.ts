import { check } from '../../../src/core/lint/check';
import { parseConfig, parsePack, settingsOf } from '../../../src/core/packs/parse';
import { problemText } from '../../../src/core/packs/problems';
import { snapshotFromTexts } from '../../../src/core/sheet/snapshot';
import { mutatedText } from '../mutate';
import { SEED_GRIDS } from '../seeds';
import { must, type FuzzTarget } from '../target';

const WORKBOOK = {
  sheets: SEED_GRIDS.slice(0, 2).map((grid, index) => snapshotFromTexts(`表${index}`, grid)),
};

const PACK = JSON.stringify({
  schema: 'target-table/pack@1',
  id: 'own',
  name: '本局口径',
  extends: 'hebei',
  standings: { extra: { severity: 'info' }, off: { on: true } },
  rules: {
    'unit-missing': { on: false },
    'basis-missing': { severity: 'error' },
    'plan-percent': { severity: { missing: 'info' } },
    'text-length': { on: true, options: { value: 20 } },
  },
});
const CONFIG = JSON.stringify({
  pack: 'own',
  rules: { 'budget-sum': { severity: 'warning' } },
  lang: 'zh-CN',
});
must(parsePack(PACK).ok && parseConfig(CONFIG).ok, 'the templates themselves are refused');

const WORDS = [
  'default',
  'strict',
  'own',
  'error',
  'null',
  '-1',
  '1e9',
  'true',
  '"extends":"own"',
  '"options":{"x":1}',
];

/** Packs and configurations that somebody else wrote: understood and usable, or refused with sentences. */
export const packs: FuzzTarget = {
  name: 'packs',
  attempt: (random) => {
    const pack = parsePack(random.chance(0.7) ? mutatedText(PACK, random, WORDS) : PACK);
    const config = parseConfig(random.chance(0.7) ? mutatedText(CONFIG, random, WORDS) : CONFIG);
    for (const parsed of [pack, config]) {
      if (parsed.ok) continue;
      must(parsed.problems.length > 0, 'refused without a reason');
      for (const problem of parsed.problems)
        must(problemText(problem, 'zh-CN') !== '', 'refused without a sentence');
    }
    if (!pack.ok || !config.ok || random.chance(0.8)) return;
    const settings = settingsOf(config.value, [pack.value]);
    if (!settings.ok) return;
    const { findings } = check(WORKBOOK, { settings: settings.value });
    must(!findings.some(({ rule }) => rule === 'rule-failed'), 'a rule failed');
  },
};
