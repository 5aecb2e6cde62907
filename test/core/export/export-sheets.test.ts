import { exportSheets, SHEET_EXPORTS } from '../../../src/core/export/export-sheets';
import { findingsSheet } from '../../../src/core/export/findings-sheet';
import { indicatorList } from '../../../src/core/export/indicator-list';
import { check } from '../../../src/core/lint/check';
import { RULES } from '../../../src/core/rules';
import { contains, intersects } from '../../../src/core/sheet/address';
import { indicatorsOf, type TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { EXAMPLE, EXAMPLE_SHEET, HEADER, INDICATORS, sheetOf } from '../table/example-table';
import { FORMS, formSheet } from '../table/forms';
import { SEED_SHEETS } from '../table/seeds';
import { sourceOf } from './checked-source';
import { drawn, textIn } from './drawn';
import { HOSTILE, hostileSheet } from './hostile';

const ZH = { locale: 'zh-CN' } as const;
const named = (name: string) => ({ ...EXAMPLE_SHEET, name });
const withValue = (value: string) =>
  sheetOf(
    EXAMPLE.map((row) => row.map((text) => (text === '≤26.4万元' ? value : text))),
    undefined,
    '甲',
  );

describe('exported tables', () => {
  it('of one project are one sheet with the title it has', () => {
    const plans = exportSheets('clean', sourceOf([EXAMPLE_SHEET]), ZH);
    expect(plans.map(({ name, own }) => [name, own])).toEqual([['规范表', 'clean']]);
    expect(plans[0] && textIn(plans[0], 'A1')).toBe('社区图书角建设经费绩效目标表');
  });

  it('of several are numbered, with a 目录 that leads to them', () => {
    const [contents, ...tables] = exportSheets('clean', sourceOf([named('甲'), named('乙')]), ZH);
    expect(contents).toMatchObject({ name: '目录', own: 'contents' });
    expect(tables.map((plan) => [plan.name, textIn(plan, 'A1')])).toEqual([
      ['规范表1', '1.社区图书角建设经费绩效目标表'],
      ['规范表2', '2.社区图书角建设经费绩效目标表'],
    ]);
    expect(contents?.links?.map(({ to }) => to)).toEqual([
      { sheet: '规范表1', cell: { row: 0, column: 0 }, planned: true },
      { sheet: '规范表2', cell: { row: 0, column: 0 }, planned: true },
    ]);
    expect(contents && ['A3', 'B3', 'C3', 'D3'].map((at) => textIn(contents, at))).toEqual([
      '1.',
      '社区图书角建设经费绩效目标表',
      '43060025P000300110001',
      '26.4',
    ]);
  });

  it('as a list have the columns of their own behind the others, under names that differ', () => {
    const rows = INDICATORS.map((row, index) => [...row.slice(0, 6), index === 0 ? '跨年' : '', '5个']);
    const sheet = sheetOf([...EXAMPLE.slice(0, 10), [...HEADER.slice(0, 6), '备注', '原指标值'], ...rows]);
    const plan = indicatorList(sourceOf([sheet]), 'zh-CN');
    const heads = plan.cells.filter(({ cell }) => cell.row === 0).map(({ text }) => text);
    expect(heads.slice(-4)).toEqual(['指标值确定依据', '备注', '原指标值（原表）', '问题']);
    expect(new Set(heads).size).toBe(heads.length);
    expect([textIn(plan, 'N2'), textIn(plan, 'O2')]).toEqual(['跨年', '5个']);
  });

  it('go on counting where the workbook is part of a longer list', () => {
    const part = (name: string, number: number) =>
      sheetOf([[`${number}.图书角绩效目标表`], ...EXAMPLE.slice(1)], undefined, name);
    const titles = (plans: ReturnType<typeof exportSheets>) =>
      plans.slice(1).map((plan) => textIn(plan, 'A1'));
    expect(titles(exportSheets('clean', sourceOf([part('甲', 7), part('乙', 8)]), ZH))).toEqual([
      '7.社区图书角建设经费绩效目标表',
      '8.社区图书角建设经费绩效目标表',
    ]);
    expect(titles(exportSheets('clean', sourceOf([part('甲', 7), part('乙', 9)]), ZH))[1]).toMatch(/^2\./u);
  });

  it('stand on one sheet when stacked, each on a page of its own', () => {
    const [contents, stacked, ...others] = exportSheets(
      'clean',
      sourceOf([named('甲'), named('乙'), named('丙')]),
      {
        ...ZH,
        stacked: true,
      },
    );
    expect(others).toEqual([]);
    expect(stacked?.pageBreaks).toEqual([18, 36]);
    expect(contents?.links?.map(({ to }) => [to.sheet, to.cell.row])).toEqual([
      ['规范表', 0],
      ['规范表', 18],
      ['规范表', 36],
    ]);
    if (!stacked) return;
    const { tables } = recognise(drawn(stacked));
    expect(tables.map((table) => indicatorsOf(table).length)).toEqual([7, 7, 7]);
  });

  it('of other columns stand on a sheet of their own', () => {
    const plain = sheetOf([
      ['项目名称', '乙'],
      HEADER.slice(0, 5),
      ...INDICATORS.map((row) => row.slice(0, 5)),
    ]);
    const plans = exportSheets('clean', sourceOf([named('甲'), plain, named('丙')]), {
      ...ZH,
      stacked: true,
    });
    expect(plans.map(({ name }) => name)).toEqual(['目录', '规范表1', '规范表2']);
    expect(plans[0]?.links?.map(({ to }) => to.sheet)).toEqual(['规范表1', '规范表2', '规范表1']);
  });

  it('are drafts as long as errors are open', () => {
    const [draft] = exportSheets('clean', sourceOf([withValue('≤99万元')]), ZH);
    expect(draft && textIn(draft, 'A1')).toBe('社区图书角建设经费绩效目标表（草案）');
    expect(draft?.print.header).toBe('草案');
    const [final] = exportSheets('clean', sourceOf([EXAMPLE_SHEET]), ZH);
    expect(final?.print.header).toBeUndefined();
  });

  it('are none for blank forms', () => {
    const blank = sheetOf([HEADER, ['产出指标', '数量指标', '某项', '', '**', '', '']]);
    expect(SHEET_EXPORTS.map((kind) => exportSheets(kind, sourceOf([blank]), ZH).length)).toEqual([0, 0, 1]);
    expect(SHEET_EXPORTS.map((kind) => exportSheets(kind, sourceOf([]), ZH).length)).toEqual([0, 0, 0]);
  });

  it('split a goal that is taller than a row may be, and give a tall indicator several rows', () => {
    const goal = '一、建成图书角并开放借阅，方便居民就近阅读。'.repeat(160);
    const long = '每个图书角每周开放六天，配备管理员一名，按月补充图书。'.repeat(60);
    const endless = long.repeat(3);
    const rows = EXAMPLE.map((row) =>
      row.map((text) =>
        text.startsWith('建成六个')
          ? goal
          : text === '新建社区图书角'
            ? long
            : text === '添置少儿和科普图书'
              ? endless
              : text,
      ),
    );
    const [plan] = exportSheets('clean', sourceOf([sheetOf(rows)]), ZH);
    if (!plan) throw new Error('no plan');
    expect(Math.max(...plan.rowHeights.map(({ points }) => points))).toBeLessThanOrEqual(409);
    const [copy] = recognise(drawn(plan)).tables;
    expect(copy?.goals.length).toBeGreaterThan(1);
    expect(copy?.goals.map(({ text }) => text).join('')).toBe(goal);
    expect(copy && indicatorsOf(copy)[0]?.description?.text).toBe(long);
    expect(copy && indicatorsOf(copy)).toHaveLength(7);
  });

  it('sort scattered tiers and join what a page break tore', () => {
    const [first = [], second = [], third = [], fourth = [], fifth = [], sixth = [], seventh = []] =
      INDICATORS;
    const scattered = [
      sixth,
      ['产出指标', ...first.slice(1)],
      second,
      third,
      HEADER,
      ['', '', '', '', '', '法', ''],
      fourth,
      fifth,
      seventh,
    ];
    const [plan] = exportSheets('clean', sourceOf([sheetOf([['项目名称', '甲'], HEADER, ...scattered])]), ZH);
    const [copy] = plan ? recognise(drawn(plan)).tables : [];
    expect(copy && indicatorsOf(copy).map(({ keys }) => keys.tier2)).toEqual([
      ...['数量', '数量', '质量', '时效', '成本', '社会效益', '服务对象满意度'],
    ]);
    expect(copy && indicatorsOf(copy)[2]?.basis?.text).toBe('馆藏管理办法法');
    expect(copy?.sets[0]).toMatchObject({ repeatedHeaders: [], continuations: [] });
  });
});

/** Findings about how something is written rather than what it says. */
const FORMAT_RULES = [
  ...['comparator-form', 'latex-artifact', 'fullwidth-normalise', 'repeated-header', 'continuation-row'],
  ...['tier1-blank-after-break', 'tier-order', 'tier-empty-slot', 'tier1-two-blocks', 'stray-punctuation'],
  ...['number-format', 'header-typo', 'doc-number-brackets', 'ocr-comparator-digit', 'goal-numbering'],
];
/** Also what nobody asks for unless they switch it on. */
const ALL_RULES = { settings: { rules: Object.fromEntries(RULES.map(({ id }) => [id, { on: true }])) } };

describe('a clean sheet', () => {
  const sheets = [...FORMS.map(formSheet), ...SEED_SHEETS];
  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    'has no finding of form, and none that could be mended safely: %s',
    (_, sheet) => {
      const source = sourceOf([sheet], ALL_RULES);
      const plans = exportSheets('clean', source, ZH).filter(({ own }) => own === 'clean');
      const { findings } = check({ sheets: plans.map(drawn) }, ALL_RULES);
      const isForm = ({ rule, fixes }: (typeof findings)[number]): boolean =>
        FORMAT_RULES.includes(rule) || fixes.some(({ kind }) => kind === 'safe');
      expect(findings.filter(isForm)).toEqual([]);
    },
  );

  it('knows the rules it is judged by', () => {
    expect(FORMAT_RULES.filter((id) => RULES.every((rule) => rule.id !== id))).toEqual([]);
  });
});

describe('the list of indicators', () => {
  it('splits values and tells what they were and what is wrong', () => {
    const plan = indicatorList(sourceOf([withValue('≤99万元')]), 'zh-CN');
    const row = (number: number) =>
      'ABCDEFGHIJKLMN'.split('').map((letter) => textIn(plan, `${letter}${number}`) ?? '');
    expect(row(1)).toEqual([
      ...['表序', '项目编码', '项目名称', '预算数(万元)', '一级指标', '二级指标', '三级指标', '绩效指标描述'],
      ...['比较符', '数值', '计量单位', '原指标值', '指标值确定依据', '问题'],
    ]);
    expect(row(2).slice(4, 13)).toEqual([
      ...['产出指标', '数量指标', '图书角数量', '新建社区图书角', '≥', '6', '个', '≥6个', '文化馆年度计划'],
    ]);
    expect(row(5).slice(8, 12)).toEqual(['', '11月30日前', '', '11月30日前']);
    expect(row(6).slice(8, 12)).toEqual(['≤', '99', '万元', '≤99万元']);
    expect(row(6)[13]).toContain('99');
    expect(plan.table).toEqual({ top: 0, left: 0, bottom: 7, right: 13 });
    expect(plan).toMatchObject({ own: 'list', frozenRows: 1, merges: [] });
  });

  it.each([...FORMS.map(formSheet), ...SEED_SHEETS].map((sheet) => [sheet.name, sheet] as const))(
    'read again has the same indicators: %s',
    (_, sheet) => {
      const source = sourceOf([sheet]);
      const [plan] = exportSheets('list', source, ZH);
      const copies = plan ? recognise(drawn(plan)).tables : [];
      const filled = source.safe.result.tables.filter(({ kind }) => kind !== 'template');
      // Projects without a name cannot be told apart in a list.
      expect(copies.flatMap(summary).sort()).toEqual(filled.flatMap(summary).sort());
    },
  );
});

function summary(table: TargetTable): readonly string[] {
  return indicatorsOf(table).map(({ keys, name, target }) =>
    [keys.tier1, keys.tier2, name?.text.trim(), target.comparator, target.value.amount, target.unit].join(
      '|',
    ),
  );
}

describe('the list of findings', () => {
  it('has every finding with a link, its row and its state', () => {
    const open = sourceOf([withValue('≤99万元')]);
    const finding = open.result.findings.find(({ rule }) => rule === 'cost-over-budget');
    if (!finding) throw new Error('no finding');
    const suppression = {
      ...{ rule: finding.rule, message: finding.message, fingerprint: '0123456789abcdef' },
      ...{ reason: '按合同执行', author: '李', date: '2024-03-01' },
    };
    const edits = [{ sheet: '甲', cell: finding.cell, before: '≤99万元', after: '≤26.4万元' }];
    const plan = findingsSheet(
      {
        ...open,
        result: { ...open.result, ignored: [{ finding, suppression }] },
        fixed: [{ finding, edits }],
      },
      'zh-CN',
    );
    const states = [2, 3, 4, 5].map((row) => [
      textIn(plan, `E${row}`),
      textIn(plan, `J${row}`),
      textIn(plan, `K${row}`),
    ]);
    expect(states).toContainEqual(['E16', '≤26.4万元', '已修改']);
    expect(states).toContainEqual(['E16', expect.any(String), '已忽略：按合同执行（李，2024-03-01）']);
    expect(textIn(plan, 'F4')).toBe('成本指标 | 项目总成本 | ≤99万元');
    expect(plan.links?.[2]).toEqual({ cell: { row: 3, column: 4 }, to: { sheet: '甲', cell: finding.cell } });
    expect(plan.links).toHaveLength(open.result.findings.length + 2);
  });

  it.each([
    {
      locale: 'zh-CN' as const,
      heads: [
        ...['序号', '级别', '项目名称', '工作表', '单元格', '所在行内容'],
        ...['问题', '处理建议', '依据', '建议值', '状态', '检查项'],
      ],
      severity: '错误',
      states: [
        ...['待处理', '已修改'],
        ...['已忽略：按合同执行（2024-03-01）', '已忽略：按合同执行（李，2024-03-01）'],
      ],
    },
    {
      locale: 'en' as const,
      heads: [
        ...['No.', 'Severity', 'Project', 'Sheet', 'Cell', 'Row'],
        ...['What', 'What to do', 'Basis', 'Suggested value', 'State', 'Check'],
      ],
      severity: 'error',
      states: [
        ...['open', 'fixed'],
        ...['ignored: 按合同执行 (2024-03-01)', 'ignored: 按合同执行 (李, 2024-03-01)'],
      ],
    },
  ])('says in $locale what became of each', ({ locale, heads, severity, states }) => {
    const source = sourceOf([withValue('≤99万元')]);
    const finding = source.result.findings.find(({ rule }) => rule === 'cost-over-budget');
    if (!finding) throw new Error('no finding');
    const suppression = {
      ...{ rule: finding.rule, message: finding.message, fingerprint: '0123456789abcdef' },
      ...{ reason: '按合同执行', date: '2024-03-01' },
    };
    const named = { ...suppression, author: '李' };
    const plan = findingsSheet(
      {
        ...source,
        result: {
          ...source.result,
          findings: [finding],
          ignored: [
            { finding, suppression },
            { finding, suppression: named },
          ],
        },
        fixed: [{ finding, edits: [] }],
      },
      locale,
    );
    const row = (number: number) =>
      'ABCDEFGHIJKL'.split('').map((letter) => textIn(plan, `${letter}${number}`));
    expect(row(1)).toEqual(heads);
    const rest = [2, 3, 4, 5].map(row);
    expect(rest[0]?.slice(0, 2)).toEqual(['1', severity]);
    expect(rest.map((cells) => cells[10]).sort()).toEqual([...states].sort());
    const blue = plan.looks.filter(({ look }) => look.color !== undefined).map(({ area }) => area);
    expect(blue).toEqual([{ top: 1, left: 4, bottom: 4, right: 4 }]);
    expect(plan.links?.map(({ cell }) => cell)).toEqual([1, 2, 3, 4].map((at) => ({ row: at, column: 4 })));
  });

  it('is a list of heads where nothing was found', () => {
    const source = sourceOf([EXAMPLE_SHEET]);
    const plan = findingsSheet({ ...source, result: { ...source.result, findings: [] } }, 'en');
    expect(plan.table).toBeUndefined();
    expect(textIn(plan, 'A1')).toBe('No.');
  });
});

describe('every plan', () => {
  const sheets = [...FORMS.map(formSheet), ...SEED_SHEETS, ...HOSTILE.map(hostileSheet)];
  it('fits into Excel: names, merges, one text per cell, heads of tables', () => {
    const plans = sheets.flatMap((sheet) => {
      const source = sourceOf([sheet]);
      return SHEET_EXPORTS.flatMap((kind) =>
        [true, false].flatMap((stacked) => exportSheets(kind, source, { ...ZH, stacked })),
      );
    });
    expect(plans.length).toBeGreaterThan(sheets.length);
    for (const { name, cells, merges, table, columnWidths } of plans) {
      expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
      expect(new Set(cells.map(({ cell }) => `${cell.row},${cell.column}`)).size).toBe(cells.length);
      expect(cells.every(({ cell }) => cell.column < columnWidths.length)).toBe(true);
      expect(merges.some((area, at) => merges.slice(at + 1).some((other) => intersects(area, other)))).toBe(
        false,
      );
      expect(
        cells.some(({ cell }) =>
          merges.some((area) => contains(area, cell) && (cell.row > area.top || cell.column > area.left)),
        ),
      ).toBe(false);
      if (!table) continue;
      const heads = cells.filter(({ cell }) => cell.row === table.top).map(({ text }) => text);
      expect(new Set(heads).size).toBe(table.right - table.left + 1);
    }
  });
});
