import fc from 'fast-check';
import { LOCALES } from '../../../src/core/locale';
import { BUILT_IN_PACKS } from '../../../src/core/packs/built-in';
import type { Pack } from '../../../src/core/packs/pack';
import { parseConfig, parsePack, settingsOf, settingsSchema } from '../../../src/core/packs/parse';
import { problemText } from '../../../src/core/packs/problems';
import type * as Rules from '../../../src/core/rules';
import type * as StubRule from '../lint/stub-rule';

/** Fourteen rules of which everything is known: `limited` has an option, all have the message `said`. */
jest.mock<typeof Rules>('../../../src/core/rules', () => {
  const { stubRule, withLimit } = jest.requireActual<typeof StubRule>('../lint/stub-rule');
  const named = ['unit-missing', 'money-unit', 'value-form', 'one', 'two', 'three', 'four', 'five', 'six'];
  const rules = [...named, 'seven', 'eight', 'nine', 'ten'].map((id) => stubRule(id, () => null));
  return {
    RULES: [
      ...rules,
      withLimit(
        stubRule('limited', () => null),
        50,
      ),
    ],
  };
});

const OURS = { schema: 'target-table/pack@1', id: 'ours', name: '本局口径' };
const problemsIn = (content: unknown, others: readonly Pack[] = []): readonly string[] => {
  const parsed = parsePack(typeof content === 'string' ? content : JSON.stringify(content), others);
  return parsed.ok ? [] : parsed.problems.map((problem) => problemText(problem, 'zh-CN'));
};
const packOf = (content: object, others: readonly Pack[] = []): Pack => {
  const parsed = parsePack(JSON.stringify({ ...OURS, ...content }), others);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

describe('a pack of one’s own', () => {
  it('needs a schema, an id and a name, and starts from the general pack', () => {
    expect(packOf({})).toEqual({
      id: 'ours',
      name: { 'zh-CN': '本局口径', en: '本局口径' },
      description: { 'zh-CN': '', en: '' },
      extends: 'default',
      rules: {},
    });
  });

  it('keeps what it says and adds nothing, so that what it leaves out comes from the pack below', () => {
    const rules = {
      'unit-missing': { on: false },
      'money-unit': { severity: 'error' },
      limited: { severity: { said: 'info' }, options: {} },
    };
    const standings = { extra: { severity: 'warning' }, off: { on: true } };
    expect(packOf({ extends: 'hebei', description: '试行', standings, rules })).toMatchObject({
      extends: 'hebei',
      standings,
      rules,
    });
  });

  it('may extend one that was read before it', () => {
    const first = packOf({ id: 'first' });
    expect(packOf({ extends: 'first' }, [first]).extends).toBe('first');
  });

  it.each<[string, unknown, readonly string[]]>([
    ['text that is no JSON', '{', ['不是有效的JSON。']],
    ['a list', [], ['类型不对。可用：object。']],
    [
      'nothing',
      {},
      ['schema：不能取这个值。可用：target-table/pack@1。', 'id：缺少这一项。', 'name：缺少这一项。'],
    ],
    [
      'a later version',
      { ...OURS, schema: 'target-table/pack@2' },
      ['schema：不能取这个值。可用：target-table/pack@1。'],
    ],
    ['an id in capitals', { ...OURS, id: 'Ours' }, ['id：不能取这个值。可用：a-z 0-9 -。']],
    ['the id of a built-in pack', { ...OURS, id: 'strict' }, ['id：与自带口径重名，请换一个。']],
    ['a blank name', { ...OURS, name: ' ' }, ['name：超出允许的范围。可用：≥1。']],
    [
      'a pack nobody knows',
      { ...OURS, extends: 'theirs' },
      ['extends：没有这个口径。可用：default、hebei、central-2015、central-2021、strict。'],
    ],
    [
      'a severity there is not',
      { ...OURS, rules: { 'unit-missing': { severity: 'fatal' } } },
      ['rules.unit-missing.severity：不能取这个值。可用：error、warning、info。'],
    ],
    [
      'a severity there is not, for one message',
      { ...OURS, rules: { 'unit-missing': { severity: { said: 'fatal' } } } },
      ['rules.unit-missing.severity.said：不能取这个值。可用：error、warning、info。'],
    ],
    [
      'a message the rule does not have',
      { ...OURS, rules: { 'unit-missing': { severity: { sad: 'info' } } } },
      ['rules.unit-missing.severity.sad：没有这一项。可用：said。'],
    ],
    [
      'a rule there is not: the likeliest ones are named',
      { ...OURS, rules: { 'unit-mising': { on: true } } },
      ['rules.unit-mising：没有这一项。可用：unit-missing、money-unit。'],
    ],
    ['a rule like no other', { ...OURS, rules: { zzz: {} } }, ['rules.zzz：没有这一项。']],
    [
      'settings there are not',
      { ...OURS, rules: { 'unit-missing': { on: 1, pattern: '(a+)+$' } } },
      [
        'rules.unit-missing.on：类型不对。可用：boolean。',
        'rules.unit-missing.pattern：没有这一项。可用：on、severity、options。',
      ],
    ],
    [
      'an option there is not',
      { ...OURS, rules: { limited: { options: { limits: 1 } } } },
      ['rules.limited.options.limits：没有这一项。可用：limit。'],
    ],
    [
      'an option of the wrong type',
      { ...OURS, rules: { limited: { options: { limit: '1' } } } },
      ['rules.limited.options.limit：类型不对。可用：number。'],
    ],
    [
      'properties every object has',
      '{"schema":"target-table/pack@1","id":"ours","name":"x","rules":{"__proto__":{},"toString":{}}}',
      ['rules.__proto__：没有这一项。', 'rules.toString：没有这一项。'],
    ],
    ['far too much', `"${'x'.repeat(300_000)}"`, ['内容超过256 KB。']],
  ])('is refused for %s, with place and remedy', (_, content, problems) =>
    expect(problemsIn(content)).toEqual(problems),
  );

  it('is refused when it would extend itself, directly or not', () => {
    const first = packOf({ id: 'first' });
    const second = packOf({ id: 'second', extends: 'first' }, [first]);
    expect(problemsIn({ ...OURS, extends: 'ours' })[0]).toContain('没有这个口径');
    expect(problemsIn({ ...OURS, id: 'first', extends: 'second' }, [first, second])).toEqual([
      'extends：口径互相继承，无法确定先后。',
    ]);
  });

  it('has its problems in English too', () => {
    const parsed = parsePack(JSON.stringify({ ...OURS, rules: { limited: { on: 1 } } }));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problemText(problem, 'en'))).toEqual([
      'rules.limited.on: this has the wrong type. Allowed: boolean.',
    ]);
  });

  it('never throws, whatever stands in it', () => {
    const setting = fc.record({ on: fc.jsonValue(), severity: fc.jsonValue(), options: fc.jsonValue() });
    const rules = fc.dictionary(fc.constantFrom('limited', 'one', '__proto__'), setting);
    const content = fc.record({ extends: fc.jsonValue(), standings: fc.jsonValue(), rules });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), content), (value) => {
        const text = typeof value === 'string' ? value : JSON.stringify({ ...OURS, ...value });
        const parsed = parsePack(text);
        if (parsed.ok) return;
        expect(parsed.problems).not.toEqual([]);
        for (const problem of parsed.problems) {
          for (const locale of LOCALES)
            expect(problemText(problem, locale)).not.toMatch(/undefined|\[object/u);
        }
      }),
    );
  });
});

describe('a configuration', () => {
  it('may be blank, and then leaves everything to the product', () => {
    const parsed = parseConfig('{}');
    expect(parsed).toEqual({ ok: true, value: {} });
    expect(parsed.ok && settingsOf(parsed.value)).toEqual({ ok: true, value: { packs: [] } });
  });

  it('names pack, packs, rules, suppressions and language', () => {
    const config = {
      $schema: './docs/schema/config.schema.json',
      pack: 'ours',
      packs: ['packs/ours.json'],
      rules: { one: { on: false } },
      suppressions: 'ignored.json',
      lang: 'en',
    };
    const parsed = parseConfig(JSON.stringify(config));
    expect(parsed).toEqual({ ok: true, value: config });
    const packs = [packOf({})];
    expect(parsed.ok && settingsOf(parsed.value, packs)).toEqual({
      ok: true,
      value: { pack: 'ours', packs, rules: config.rules },
    });
  });

  it.each([
    [{ packs: [1] }, { code: 'wrong-type', path: 'packs[0]', allowed: ['string'] }],
    [{ packs: Array(21).fill('a') }, { code: 'out-of-range', path: 'packs', allowed: ['≤20'] }],
    [{ lang: 'fr' }, { code: 'not-allowed', path: 'lang', allowed: ['zh-CN', 'en'] }],
    [{ rule: {} }, expect.objectContaining({ code: 'unknown-key', path: 'rule' })],
  ])('%j is refused', (config, problem) =>
    expect(parseConfig(JSON.stringify(config))).toEqual({ ok: false, problems: [problem] }),
  );

  it('is refused when nobody knows its pack', () =>
    expect(settingsOf({ pack: 'ours' })).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-pack', path: 'pack' }],
    }));
});

describe('stored settings', () => {
  const settings = {
    pack: 'ours',
    packs: [packOf({ standings: { off: { on: true } } })],
    rules: { one: { on: false } },
  };

  it('are read as they were', () =>
    expect(settingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings));
  it('may name rules this version does not have', () =>
    expect(settingsSchema.safeParse({ rules: { later: { on: true } } }).success).toBe(true));
  it('are not read when they are something else', () =>
    expect(settingsSchema.safeParse({ rules: { one: { on: 'yes' } } }).success).toBe(false));
});

describe('the built-in packs', () => {
  it('have ids of their own, start from one another without a circle and are worded', () => {
    const seen: string[] = [];
    for (const pack of BUILT_IN_PACKS) {
      expect(seen).not.toContain(pack.id);
      if (pack.extends !== null) expect(seen).toContain(pack.extends);
      for (const locale of LOCALES) {
        const words: readonly string[] = [pack.name[locale], pack.description[locale]];
        expect(words).not.toContain('');
      }
      seen.push(pack.id);
    }
    expect(seen).toContain('default');
  });
});
