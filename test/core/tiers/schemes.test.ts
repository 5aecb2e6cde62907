import { canonicalUnit, inWan } from '../../../src/core/value/units';
import {
  detectScheme,
  isKnownTier1,
  isKnownTier2,
  partsOf,
  tier1Name,
  tier2Name,
} from '../../../src/core/tiers/schemes';

it.each([
  { tiers: ['产出指标', '效益指标', '满意度指标'], scheme: '2015' },
  { tiers: ['成本指标', '产出指标', '效益指标', '满意度指标'], scheme: '2021' },
  { tiers: ['投入', '产出', '效益'], scheme: '2011' },
  { tiers: ['产出指标', '效益指标', '社会公众或服务对象满意度指标'], scheme: 'two-block' },
  { tiers: ['预期产出指标', '效果指标'], scheme: 'guangdong' },
  { tiers: ['预算绩效', '项目产出', '项目效果'], scheme: 'evaluation' },
  { tiers: ['产出指标', '效益指标', '受益对象满意度指标'], scheme: 'two-block' },
  { tiers: ['产出指标', '效益指标', '滿意度指标'], scheme: '2015' },
  { tiers: ['产出指标(50分)', '效益 指标', '满意度\n指标'], scheme: '2015' },
  { tiers: ['投入管理指标', '产出指标', '效益指标', '满意度指标'], scheme: '2015' },
  { tiers: ['产岀指标', '效益指标', '满意度指标'], scheme: '2015' },
  { tiers: ['产出指标'], scheme: '2015' },
  { tiers: ['数量指标', '质量指标', '时效指标', '成本指标', '服务对象满意度指标'], scheme: 'unknown' },
  { tiers: ['运行成本', '管理效率', '履职效能', '服务对象满意度'], scheme: 'unknown' },
  { tiers: ['管理', '过程'], scheme: 'unknown' },
  { tiers: [], scheme: 'unknown' },
])('tier 1 $tiers is the scheme $scheme', ({ tiers, scheme }) => {
  expect(detectScheme(tiers)).toBe(scheme);
});

it.each([
  ['产出\n指标', '产出'],
  ['产出指标（50分）', '产出'],
  ['效益 目标', '效益'],
  ['滿意度指标', '满意度'],
  ['社会公众或服务对象满意度指标', '服务对象满意度'],
  ['一、产出指标（40分）', '产出'],
])('the tier 1 %j is compared as %s', (text, name) => expect(tier1Name(text)).toBe(name));

it.each([
  ['环境效益指标', '生态效益'],
  ['生态环境效益指标', '生态效益'],
  ['产出数量指标', '数量'],
  ['受益对象满意度指标', '服务对象满意度'],
  ['时效目标', '时效'],
  ['1.数量指标', '数量'],
  ['（一）数量指标', '数量'],
  ['数量指标（或建筑规模指标）', '数量'],
  ['时效指标(工期指标、形象进度指标)', '时效'],
  ['预算(或投资规模)控制指标', '预算控制'],
  ['可持续发展指标', '可持续影响'],
  ['具体指标', '具体'],
])('the tier 2 %s is compared as %s', (text, name) => expect(tier2Name(text)).toBe(name));

it('a composite tier 2 is known when all its parts are', () => {
  expect(partsOf('社会、经济效益指标')).toEqual(['社会效益', '经济效益']);
  expect(isKnownTier2('社会、经济、生态效益指标')).toBe(true);
  expect(isKnownTier2('社会、文化效益指标')).toBe(false);
});

it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('%s in a cell is just a word', (word) => {
  expect(tier2Name(word)).toBe(word);
  expect(isKnownTier1(word)).toBe(false);
  expect(isKnownTier2(word)).toBe(false);
  expect(canonicalUnit(word)).toBe(word);
  expect(inWan(1, word)).toBeNull();
});
