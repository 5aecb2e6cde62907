import { compareFiles } from '../../../src/core/cross-file/compare';
import { factsOfFile, type FileFacts } from '../../../src/core/cross-file/facts';
import { check } from '../../../src/core/lint/check';
import type { LintSettings } from '../../../src/core/lint/settings';
import { toA1 } from '../../../src/core/sheet/address';
import { snapshotFromTexts } from '../../../src/core/sheet/snapshot';

const CODE = '130700240000123456';
const OTHER_CODE = '130700240000123457';

interface Small {
  readonly code?: string;
  readonly name?: string;
  readonly year?: string;
  readonly rows?: readonly (readonly [name: string, value: string])[];
  readonly settings?: LintSettings;
  /** Blank values: a form to be filled in. */
  readonly blank?: true;
}

function factsOf({
  code = '',
  name = '图书角建设',
  year = '2024',
  rows = [],
  settings,
  blank,
}: Small): FileFacts {
  const indicators = rows.length > 0 ? rows : [['图书角数量', '≥6个'] as const];
  const sheet = snapshotFromTexts('表', [
    [`${name}绩效目标表`],
    [`（${year}年度）`],
    ['项目编码', code, '项目名称', name],
    ['预算数', '20', '其中：财政资金', '20'],
    ['绩效目标', '建成六个图书角。'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'],
    ...indicators.map(([indicator, value]) => ['产出指标', '数量指标', indicator, '', blank ? '' : value]),
  ]);
  return factsOfFile(check({ sheets: [sheet] }, settings ? { settings } : {}));
}

/** Every remark as `file cell severity message → other files`. */
function compared(...files: readonly Small[]): readonly string[] {
  return remarks(...files).map(
    ({ file, place, severity, key, others }) =>
      `${file} ${toA1(place.cell)} ${severity} ${key.message} → ${others.map((other) => other.file).join()}`,
  );
}

function remarks(...files: readonly Small[]) {
  return compareFiles(
    files.map((file, index) => ({ path: `${index}.xlsx`, facts: factsOf(file) })),
    'zh-CN',
  );
}

const metres: Small = { rows: [['铺设长度', '≥6米']] };
const kilometres: Small = { rows: [['铺设长度', '≥6公里']] };

describe('files compared', () => {
  it.each<[string, readonly Small[], readonly string[]]>([
    [
      'one code for two projects',
      [{ code: CODE }, { code: OTHER_CODE, name: '路灯维护' }, { code: CODE, name: '河道清淤' }],
      ['0 B3 error different → 2', '2 B3 error different → 0'],
    ],
    ['a project twice', [{ code: CODE }, { code: CODE }], ['0 B3 info twice → 1', '1 B3 info twice → 0']],
    ['a project in two years', [{ code: CODE }, { code: CODE, year: '2025' }], []],
    ['a project and its blank form', [{ code: CODE }, { code: CODE, blank: true }], []],
    ['other codes', [{ code: CODE }, { code: OTHER_CODE }], []],
    ['no codes', [{}, {}], []],
    [
      'no names',
      [
        { code: CODE, name: '' },
        { code: CODE, name: '' },
      ],
      [],
    ],
    ['one file', [{ code: CODE }], []],
    ['a unit fewer files use', [metres, kilometres, metres], ['1 E7 info differs → 0']],
    ['a unit as many files use', [metres, kilometres], ['0 E7 info differs → 1', '1 E7 info differs → 0']],
    [
      'units that differ within one file: its own rule tells',
      [{ rows: [...(metres.rows ?? []), ...(kilometres.rows ?? [])] }, kilometres],
      [],
    ],
    ['equal units', [metres, { rows: [['铺设长度', '≥9米']] }], []],
    ['a unit in a blank form', [metres, { ...kilometres, blank: true }], []],
    ['spellings of a unit', [{ rows: [['铺设面积', '≥6平方米']] }, { rows: [['铺设面积', '≥9㎡']] }], []],
    ['amounts of money', [{ rows: [['补助金额', '≥6万元']] }, { rows: [['补助金额', '≥9元']] }], []],
    [
      'a rule one file has switched off',
      [{ code: CODE, settings: { rules: { 'project-code-duplicate': { on: false } } } }, { code: CODE }],
      ['1 B3 info twice → 0'],
    ],
    [
      'a rule one file takes more seriously',
      [
        { code: CODE, settings: { rules: { 'project-code-duplicate': { severity: 'error' } } } },
        { code: CODE },
      ],
      ['0 B3 error twice → 1', '1 B3 info twice → 0'],
    ],
  ])('%s', (_, files, expected) => expect(compared(...files)).toEqual(expected));

  it('quotes the other file, and knows each remark again', () => {
    const [first, second] = remarks({ code: CODE }, { code: CODE, name: '河道清淤' });
    expect(first?.what).toContain('“1.xlsx › 表”');
    expect(first?.what).toContain('“河道清淤”');
    expect(first?.key.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
    expect(first?.key.fingerprint).not.toBe(second?.key.fingerprint);
    expect(remarks({ code: CODE }, { code: CODE, name: '河道清淤' })[0]?.key).toEqual(first?.key);
    expect(remarks({ code: CODE }, { code: CODE, name: '河道疏浚' })[0]?.key).not.toEqual(first?.key);
  });

  it('a code in hundreds of files is compared with some of them', () => {
    const facts = factsOf({ code: CODE });
    const many = Array.from({ length: 300 }, (_, index) => ({ path: `${index}`, facts }));
    expect(compareFiles(many, 'en')).toHaveLength(300);
  });
});
