import fc from 'fast-check';
import { cleanSheet } from '../../../src/core/export/clean-sheet';
import { LONGEST_TEXT, importText } from '../../../src/core/import/import-text';
import { fixSafely } from '../../../src/core/lint/fixer';
import { SHEET_LIMITS } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { TargetTable } from '../../../src/core/table/model';
import seedTables from '../../fixtures/seed-tables.json';
import { drawn } from '../export/drawn';
import { onlyTable, rowsOf } from '../table/contents';
import { EXAMPLE_SHEET } from '../table/example-table';
import { SEED_SHEETS } from '../table/seeds';
import { imported, lostOf, notesOf, tabText, textOfPlan } from './as-text';

const HEADER = '一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据';
const FIRST = '产出指标\t数量指标\t图书角数量\t新设图书角\t≥6个\t工作方案';
const LAST = '满意度指标\t服务对象满意度指标\t读者满意度\t抽样调查\t≥90%\t问卷';
const text = (...lines: readonly string[]): string => lines.join('\n');
const fixed = (sheet: SheetSnapshot): SheetSnapshot =>
  fixSafely({ sheets: [sheet] }).workbook.sheets[0] ?? sheet;

/** What an import must keep of the block above the indicators. */
function essentials({
  project,
  purpose,
  goals,
  budget,
  paymentPlan,
  year,
  scheme,
  kind,
}: TargetTable): unknown {
  const of = (field: { readonly text: string } | null): string => field?.text.trim() ?? '';
  return {
    ...{ year, scheme, kind },
    texts: [project.code, project.name, purpose].map(of),
    goals: goals.map(of),
    money: [budget.total, budget.fiscal, budget.other].map((field) => field?.amount ?? null),
    plan: paymentPlan?.points.map(({ period, share }) => [of(period), of(share)]),
  };
}

describe('a sheet in the standard layout, copied and imported', () => {
  it.each([EXAMPLE_SHEET, ...SEED_SHEETS].map((sheet) => [sheet.name, sheet] as const))(
    'is the same table: %s',
    (_, sheet) => {
      const table = onlyTable(fixed(sheet));
      const { plans, notes } = importText(textOfPlan(cleanSheet(table, '表')));
      const again = plans.map((plan) => onlyTable(drawn(plan)));
      expect(again.map(rowsOf)).toEqual([rowsOf(onlyTable(drawn(cleanSheet(table, '表'))))]);
      expect(again.map(essentials)).toEqual([essentials(table)]);
      expect(notes).toEqual([]);
    },
  );

  it('is not marked as a sheet of ours: it is the person’s own', () => {
    const [plan] = importText(text(HEADER, FIRST)).plans;
    expect(plan).toBeDefined();
    expect(plan).not.toHaveProperty('own');
  });
});

describe('the seed tables, copied as they are printed', () => {
  const grids = seedTables.map(({ cells }) => cells);

  it.each(seedTables.map(({ id, cells }, index) => [id, cells, SEED_SHEETS[index]] as const))(
    '%s',
    (_, cells, sheet) => {
      const { plans } = importText(tabText(cells));
      const rows = plans.map((plan) => rowsOf(onlyTable(drawn(plan))));
      expect(rows).toEqual([rowsOf(onlyTable(drawn(cleanSheet(onlyTable(sheet ?? EXAMPLE_SHEET), '表'))))]);
      expect(
        lostOf(
          cells.flat().filter((cell) => !cell.includes('\\')),
          tabText(cells),
        ),
      ).toEqual([]);
    },
  );

  it('all in one text, with prose and page numbers between them', () => {
    const whole = grids
      .map((cells, index) => `${tabText(cells)}\n\n- ${index + 4} -\f以上为说明文字。\n`)
      .join('');
    const { plans, notes } = importText(whole);
    expect(plans).toHaveLength(4);
    expect(notes.filter(({ code }) => code === 'unplaced')).toEqual([]);
    expect(new Set(plans.map(({ name }) => name)).size).toBe(4);
  });
});

describe('pages and lines that broke a table', () => {
  it('joins cells broken by a line break, in the middle and at the end of a row', () => {
    const whole = text(
      HEADER,
      '产出指标\t数量指标\t图书角',
      '数量\t新设',
      '图书角\t≥6个\t工作',
      '方案',
      '\t数量指标\t图书册数\t更新图书\t≥900册\t台账',
    );
    expect(imported(whole)).toEqual([
      [
        HEADER.replaceAll('\t', '|'),
        '产出指标|数量指标|图书角数量|新设图书角|≥6个|工作方案',
        '图书册数|更新图书|≥900册|台账',
      ],
    ]);
    expect(notesOf(whole)).toEqual(['3 joined: 数量 新设', '4 joined: 图书角 ≥6个 工作', '5 joined: 方案']);
  });

  it('leaves out page numbers, running heads, titles and headers printed again', () => {
    const whole = text(
      '某县预算',
      '图书角绩效目标表',
      HEADER,
      FIRST,
      '第 3 页 共 9 页',
      '某县预算',
      '图书角绩效目标表',
      HEADER,
      '\t\t\t，逐年更新',
      LAST,
    );
    expect(imported(whole)).toEqual([
      [
        '图书角绩效目标表',
        HEADER.replaceAll('\t', '|'),
        '产出指标|数量指标|图书角数量|新设图书角，逐年更新|≥6个|工作方案',
        LAST.replaceAll('\t', '|'),
      ],
    ]);
    expect(notesOf(whole)).toEqual([
      '1 outside: 某县预算',
      `5 page-break: 第 3 页 共 9 页\n某县预算\n图书角绩效目标表\n${HEADER.replaceAll('\t', ' ')}`,
      '9 joined: ，逐年更新',
    ]);
  });

  it('keeps a bare number for a page number only where a page ends', () => {
    expect(notesOf(text(HEADER, FIRST, '', '7', HEADER, LAST))[0]).toMatch(/^4 page-break: 7/u);
    expect(notesOf(text(HEADER, FIRST, '7', LAST))).toEqual(['3 joined: 7']);
  });

  it('puts a name back together where every row names its second tier, not elsewhere', () => {
    const tail = '\t\t（含村级）\t\t\t';
    expect(imported(text(HEADER, FIRST, tail, LAST))[0]?.[1]).toContain('图书角数量（含村级）');
    const carried = '\t\t图书册数\t更新图书\t≥900册\t台账';
    expect(imported(text(HEADER, FIRST, carried, tail, LAST))[0]?.[3]).toBe('（含村级）');
  });

  it('puts tier names and values back together', () => {
    const whole = text(
      HEADER,
      '满意度指标\t服务对象满\t读者满意度\t抽样调查\t≥90%，\t问卷',
      '\t意度指标\t\t\t\t',
      '\t\t\t\t逐年提高\t',
    );
    expect(imported(whole)[0]?.[1]).toBe(
      '满意度指标|服务对象满意度指标|读者满意度|抽样调查|≥90%，逐年提高|问卷',
    );
  });

  it('keeps rows that are more than the rest of one', () => {
    const nameless = '\t\t\t新设借阅点\t≥9个\t台账';
    expect(imported(text(HEADER, FIRST, nameless, LAST))[0]).toHaveLength(4);
    const list = text(
      '项目名称\t一级指标\t二级指标\t三级指标\t指标值',
      '图书角\t产出指标\t数量指标\t图书册数\t≥9册',
      '阅览室\t\t\t\t',
      '\t产出指标\t数量指标\t座位数\t≥20个',
    );
    expect(importText(list).plans.flatMap(({ cells }) => cells.map((cell) => cell.text))).not.toContain(
      '图书角阅览室',
    );
  });

  it('joins labels, units and long texts of the fields above', () => {
    const whole = text(
      '项目名称\t图书角\t\t\t',
      '预算规模及资\t预算数\t12\t其中：财政资金\t12',
      '金用途\t图书角开放\t\t\t',
      '绩效目标\t1.开放图书角。',
      '2.更新图书。\t\t\t',
      HEADER,
      FIRST,
    );
    const [rows = []] = imported(whole);
    expect(rows).toContain('预算规模及资金用途|预算数|12|其中：财政资金|12');
    expect(rows).toContain('绩效目标|1.开放图书角。/2.更新图书。');
  });
});

describe('other separators', () => {
  it('reads a page drawn with blanks by where its pieces stand', () => {
    const whole = text(
      '        一级指标    二级指标    三级指标      指标值     指标值确定依据',
      '        产出指标    数量指标    清淤长度      ≥12公里    实施方案及',
      '                                                         验收办法',
      '                    质量指标    验收合格率    100%       实施方案',
    );
    expect(imported(whole)[0]?.slice(1)).toEqual([
      '产出指标|数量指标|清淤长度|≥12公里|实施方案及验收办法',
      '质量指标|验收合格率|100%|实施方案',
    ]);
  });

  it('reads lines with two blanks each by their tiers', () => {
    const whole = text(
      '一级指标  二级指标  三级指标  指标值',
      '产出指标  数量指标  清淤长度  ≥12公里',
      '质量指标  合格率  100%',
      '渠道完好率  100%',
    );
    expect(imported(whole)[0]?.slice(1)).toEqual([
      '产出指标|数量指标|清淤长度|≥12公里',
      '质量指标|合格率|100%',
      '渠道完好率|100%',
    ]);
  });

  it('tells of the word a row has too many below a header without names', () => {
    const read = importText(
      text('书屋绩效目标表', '一级指标  二级指标  指标值  指标值确定依据', '甲  乙  ≥6个  计划  台账'),
    );
    const texts = read.plans.flatMap(({ cells }) => cells.map((cell) => cell.text));
    expect(texts.slice(-4)).toEqual(['甲', '乙', '≥6个', '计划']);
    expect(read.notes).toEqual([{ code: 'unplaced', text: '台账', line: 3 }]);
  });

  it('reads lines with single blanks below a header that leaves no doubt', () => {
    const whole = text(
      '公园养护绩效目标表',
      '项目编码 13070024P00001410007P 项目名称 公园养护',
      '绩效目标 1.养护绿地 2.补植苗木',
      '一级指标 二级指标 三级指标 指标值 指标值确定依据',
      '产出指标 数量指标 养护面积 ≥30万平方米 养护',
      '合同',
      '质量指标 成活率 ≥95% 养护合同',
      LAST.split('\t')
        .filter((_, column) => column !== 3)
        .join(' '),
    );
    expect(imported(whole)[0]?.slice(1)).toEqual([
      '项目编码|13070024P00001410007P|项目名称|公园养护',
      '绩效目标|1.养护绿地 2.补植苗木',
      '一级指标|二级指标|三级指标|指标值|指标值确定依据',
      '产出指标|数量指标|养护面积|≥30万平方米|养护合同',
      '质量指标|成活率|≥95%|养护合同',
      '满意度指标|服务对象满意度指标|读者满意度|≥90%|问卷',
    ]);
  });

  it('reads pipes, with line breaks of web pages in their cells', () => {
    const whole = text(
      '| 一级指标 | 二级指标 | 三级指标 | 指标值 |',
      '|---|---|---|---|',
      '| 产出指标 | 数量指标 | 图书<br>角 | ≥6个 |',
      '|  |  |  |  |',
      '| 产出指标 | 质量指标 | 完好率 | ≥95% |',
    );
    expect(imported(whole)[0]?.slice(1)).toEqual(['产出指标|数量指标|图书/角|≥6个', '质量指标|完好率|≥95%']);
    expect(notesOf(whole)).toEqual([]);
  });
});

describe('what is no table', () => {
  it('is kept in notes with its lines', () => {
    expect(importText('一段说明。\n\n另一段。')).toEqual({
      plans: [],
      notes: [{ code: 'outside', text: '一段说明。\n另一段。', line: 1 }],
    });
    expect(importText('')).toEqual({ plans: [], notes: [] });
  });

  it('and stands behind a table, does not become a row of it', () => {
    const whole = text(HEADER, FIRST, '', '以上指标由文化科负责。', '下一节');
    expect(imported(whole)[0]).toHaveLength(2);
    expect(notesOf(whole)).toEqual(['4 outside: 以上指标由文化科负责。\n下一节']);
  });

  it('and has no place in the layout, is told', () => {
    const whole = text(`${HEADER}\t采集数据项`, `${FIRST}\t登记簿`);
    expect(notesOf(whole)).toEqual(['2 unplaced: 登记簿']);
  });

  it('because the form is blank, is told as well', () => {
    const blank = text(HEADER, '产出指标\t数量指标\t\t\t\t');
    expect(importText(blank).plans).toEqual([]);
    expect(notesOf(blank)).toHaveLength(1);
  });

  it('because it is too long, is not read', () => {
    expect(importText('a'.repeat(LONGEST_TEXT + 1))).toEqual({
      plans: [],
      notes: [{ code: 'too-long', text: '', line: 1 }],
    });
  });
});

describe('names and cells of the new sheets', () => {
  it.each([
    ['3.河道/清淤[一期]绩效目标表', '3.河道清淤一期'],
    ['附件2：河道清淤绩效目标表', '2.河道清淤'],
    ['附件3-1：河道清淤绩效目标表', '3-1.河道清淤'],
    ['2-1.河道清淤绩效目标表', '2-1.河道清淤'],
    ['附件3.1：河道清淤绩效目标表', '3.1.河道清淤'],
    ['项目支出绩效目标申报表', '绩效目标表'],
    [`${'长'.repeat(40)}绩效目标表`, '长'.repeat(31)],
  ])('%s', (title, name) => {
    expect(importText(text(title, HEADER, FIRST)).plans.map((plan) => plan.name)).toEqual([name]);
  });

  it('hold no more than a cell can; the rest is told', () => {
    const goal = '好'.repeat(SHEET_LIMITS.cellText + 5);
    const { plans } = importText(text(HEADER, FIRST.replace('新设图书角', goal)));
    expect(plans[0]?.cells.every((cell) => cell.text.length <= SHEET_LIMITS.cellText)).toBe(true);
    expect(notesOf(text(HEADER, FIRST.replace('新设图书角', goal)))).toEqual(['2 unplaced: 好好好好好']);
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    ...[
      HEADER,
      FIRST,
      LAST,
      '图书角绩效目标表',
      '项目名称\t图书角',
      '\t\t\t尾',
      '尾',
      '3',
      '- 3 -',
      '',
      '注：说明',
    ],
    ...[
      '一级指标 二级指标 三级指标 指标值',
      '产出指标  数量指标  甲  ≥1个',
      '| 产出指标 | a |',
      '绩效目标\t1.甲',
      '"',
      '"a\tb',
    ],
  );
  it('is read without throwing, the same way every time, its words kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(parts, parts, fc.string({ maxLength: 12 })), { maxLength: 25 }),
        (lines) => {
          const whole = lines.join('\n');
          expect(importText(whole)).toEqual(importText(whole));
          const words = lines.filter((line) => /^\p{Script=Han}+$/u.test(line));
          expect(lostOf(words, whole)).toEqual([]);
        },
      ),
    );
  });
});
