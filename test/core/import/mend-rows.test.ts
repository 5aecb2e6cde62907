import { mendRows } from '../../../src/core/import/mend-rows';
import { textRows } from '../../../src/core/import/text-rows';

const mend = (...lines: readonly string[]) => mendRows(textRows(lines.join('\n')));
/** The rows that came out, cells between bars, a line break within a cell as a slash. */
const rowsOf = (...lines: readonly string[]): readonly string[] =>
  mend(...lines).rows.map(({ cells }) => cells.join('|').replaceAll('\n', '/'));
const told = (...lines: readonly string[]): readonly string[] =>
  mend(...lines).notes.map(({ code, text, line }) => `${line} ${code}: ${text}`);

const HEADER = '一级指标\t二级指标\t三级指标\t指标值';
const FIRST = '产出指标\t数量指标\t图书角\t≥6个';
const LAST = '满意度指标\t服务对象满意度指标\t读者满意度\t≥90%';
const bars = (line: string): string => line.replaceAll('\t', '|');

describe('rows of fields', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a unit alone goes to its label', ['项目资金\t12', '（万元）'], ['项目资金（万元）|12']],
    ['also in narrow brackets', ['项目资金\t12', '(万元)'], ['项目资金(万元)|12']],
    [
      'of up to twelve characters',
      ['项目资金\t12', `（${'元'.repeat(12)}）`],
      [`项目资金（${'元'.repeat(12)}）|12`],
    ],
    [
      'a longer remark is none',
      ['项目资金\t12', `（${'元'.repeat(13)}）`],
      [`项目资金|12/（${'元'.repeat(13)}）`],
    ],
    ['nor words behind it', ['项目资金\t12', '（万元）以上'], ['项目资金|12/（万元）以上']],
    ['nor words in front', ['项目资金\t12', '共（万元）'], ['项目资金|12/共（万元）']],
    [
      'a row of several texts goes on with none',
      ['绩效目标\t开放', '更新\t图书'],
      ['绩效目标|开放', '更新|图书'],
    ],
    ['a row as wide as the fields neither', ['绩效目标\t开放', '更新图书\t'], ['绩效目标|开放', '更新图书|']],
    ['a unit below a label without a value', ['项目资金', '（万元）'], ['项目资金（万元）']],
    [
      'a line below a line alone stands for itself',
      ['项目名称\t图书角\t项目编码', '更新图书', '布置画廊'],
      ['项目名称|图书角|项目编码', '更新图书', '布置画廊'],
    ],
    [
      'nothing goes on in a cell that is full',
      [`绩效目标\t${'好'.repeat(32_768)}`, '更新图书'],
      [`绩效目标|${'好'.repeat(32_768)}`, '更新图书'],
    ],
    [
      'a row a little out of line is not moved in',
      ['    项目名称  图书角', '     项目编码  A1'],
      ['项目名称|图书角', '项目编码|A1'],
    ],
    [
      'whatever stands left of them in front',
      ['图书角绩效目标表', '    项目名称  图书角', '    项目编码  A1', '    资金用途'],
      ['图书角绩效目标表', '项目名称|图书角', '项目编码|A1', '资金用途'],
    ],
    [
      'a row two blanks farther right is',
      ['    项目名称  图书角', '      项目编码  A1'],
      ['项目名称|图书角', '|项目编码|A1'],
    ],
    ['so is a label alone', ['项目名称  图书角', '  资金用途'], ['项目名称|图书角', '|资金用途']],
    ['a line alone goes on with the text above', ['绩效目标\t开放', '更新图书'], ['绩效目标|开放/更新图书']],
    [
      'not with a label that has no text yet',
      ['项目名称\t图书角\t项目编码', '更新图书'],
      ['项目名称|图书角|项目编码', '更新图书'],
    ],
    [
      'a line that is a label itself begins a row',
      ['绩效目标\t开放', '资金用途'],
      ['绩效目标|开放', '资金用途'],
    ],
    [
      'a label goes on in the row below',
      ['预算规模及资\t预算数\t12', '金用途\t开放\t'],
      ['预算规模及资金用途|预算数|12', '|开放|'],
    ],
    [
      'a line moved in stands below what is beside the label',
      ['项目名称  图书角  项目编码  A1', '        预算数  12'],
      ['项目名称|图书角|项目编码|A1', '|预算数|12'],
    ],
    [
      'a row that begins where all begin is not moved in',
      ['    项目名称  图书角', '    项目编码  A1'],
      ['项目名称|图书角', '项目编码|A1'],
    ],
    [
      'a label alone moved in stands below what is beside the label',
      ['项目名称  图书角', '      资金用途'],
      ['项目名称|图书角', '|资金用途'],
    ],
    [
      'a line that is the label of a column begins a row',
      ['绩效目标\t开放', '三级指标'],
      ['绩效目标|开放', '三级指标'],
    ],
    [
      'a title ends the fields',
      ['绩效目标\t开放', '画廊绩效目标表', '更新图书'],
      ['绩效目标|开放', '画廊绩效目标表', '更新图书'],
    ],
    [
      'two labels in a row end the indicators above',
      [HEADER, FIRST, '项目名称\t画廊\t项目编码\tB1', '绩效目标\t开放', '更新图书'],
      [bars(HEADER), bars(FIRST), '项目名称|画廊|项目编码|B1', '绩效目标|开放/更新图书'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(...lines)).toEqual(expected);
  });

  it('are noted where they were put together', () => {
    expect(told('绩效目标\t开放', '更新图书')).toEqual(['2 joined: 更新图书']);
    expect(told('预算规模及资\t预算数\t12', '金用途\t开放\t')).toEqual(['2 joined: 金用途']);
    expect(told('绩效目标\t开放', '资金用途\t更新')).toEqual([]);
  });

  it('stretch the last label of a narrower header', () => {
    const fields = '项目名称\t图书角\t项目编码\tA1\t其他\t1';
    expect(mend(fields, HEADER, FIRST).merges).toEqual([{ top: 1, left: 3, bottom: 1, right: 5 }]);
    expect(mend('项目名称\t图书角\t项目编码\tA1', HEADER, FIRST).merges).toEqual([]);
    expect(mend('项目名称\t图书角\t项目编码\tA1\t其他', HEADER, FIRST).merges).toEqual([
      { top: 1, left: 3, bottom: 1, right: 4 },
    ]);
    expect(mend(fields, '图书角绩效目标表', '', HEADER, FIRST).merges).toEqual([]);
    expect(mend(fields, '绩效目标\t开放', HEADER, FIRST).merges).toEqual([
      { top: 2, left: 3, bottom: 2, right: 5 },
    ]);
    const narrow = '项目名称\t画廊\t项目编码\tB1';
    expect(mend(fields, HEADER, FIRST, narrow, `三级指标\t${HEADER}`, LAST).merges).toHaveLength(1);
  });
});

describe('rows of indicators', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a header printed again is left out', [FIRST, HEADER, LAST], [bars(FIRST), bars(LAST)]],
    [
      'another header is another table',
      [FIRST, '一级指标\t二级指标\t三级指标\t指标值\t备注', `${LAST}\t无`],
      [bars(FIRST), '一级指标|二级指标|三级指标|指标值|备注', `${bars(LAST)}|无`],
    ],
    [
      'a cell broken by a line end',
      ['产出指标\t数量指标\t图书', '角\t≥6个', LAST],
      ['产出指标|数量指标|图书角|≥6个', bars(LAST)],
    ],
    [
      'English words keep a blank between them',
      ['产出指标\t数量指标\tbook', 'corner\t≥6个', LAST],
      ['产出指标|数量指标|book corner|≥6个', bars(LAST)],
    ],
    [
      'a letter and a Chinese character need none',
      ['产出指标\t数量指标\tA', '级图书\t≥6个', LAST],
      ['产出指标|数量指标|A级图书|≥6个', bars(LAST)],
    ],
    [
      'an item of a list stands on a line of its own',
      ['产出指标\t数量指标\t图书角\t≥6个，', '①中心馆', LAST],
      ['产出指标|数量指标|图书角|≥6个，/①中心馆', bars(LAST)],
    ],
    [
      'a text alone between two rows belongs to the last cell above',
      [FIRST.replace('≥6个', '≥6'), '个', LAST],
      [bars(FIRST), bars(LAST)],
    ],
    [
      'a text alone behind the last row stands apart from the table',
      [FIRST, '以上由文化科负责'],
      [bars(FIRST), '', '', '', '以上由文化科负责'],
    ],
    [
      'a footnote ends the table',
      [FIRST, '注：含村级', LAST],
      [bars(FIRST), '', '', '', '注：含村级', bars(LAST)],
    ],
    [
      'the rest of a tier',
      ['满意度指标\t服务对象满\t读者满意度\t≥90%', '\t意度指标\t\t', FIRST],
      ['满意度指标|服务对象满意度指标|读者满意度|≥90%', bars(FIRST)],
    ],
    [
      'the rest of a value',
      ['产出指标\t数量指标\t图书角\t≥6个，', '\t\t\t逐年增加', LAST],
      ['产出指标|数量指标|图书角|≥6个，逐年增加', bars(LAST)],
    ],
    [
      'a row without a name is kept where it has a value of its own',
      [FIRST, '\t质量指标\t\t≥95%', LAST],
      [bars(FIRST), '|质量指标||≥95%', bars(LAST)],
    ],
    [
      'a second tier that is known is no rest of a name',
      [FIRST, '\t\t质量指标\t', LAST],
      [bars(FIRST), '||质量指标|', bars(LAST)],
    ],
    ['a page number between two rows', [FIRST, '第 2 页 共 3 页', LAST], [bars(FIRST), bars(LAST)]],
    [
      'a page number in words and figures too long for one',
      [FIRST, '第 2 页 共 3 页 第 2 页 共 3 页 第 2 页 共 3 页', LAST],
      ['产出指标|数量指标|图书角|≥6个第 2 页 共 3 页 第 2 页 共 3 页 第 2 页 共 3 页', bars(LAST)],
    ],
    [
      'rows between pipes are whole',
      ['| 产出指标 | 数量指标 |', '| 图书角 | ≥6个 |'],
      ['产出指标|数量指标', '图书角|≥6个'],
    ],
    ['so is a text alone between pipes', [FIRST, '| 图书 |', LAST], [bars(FIRST), '图书', bars(LAST)]],
    [
      'a text with a label’s name is an indicator',
      [FIRST, '\t\t项目名称\t≥1个', HEADER, LAST],
      [bars(FIRST), '||项目名称|≥1个', bars(LAST)],
    ],
    [
      'so are two of them behind a tier',
      [FIRST, '产出指标\t数量指标\t项目名称\t项目编码', HEADER, LAST],
      [bars(FIRST), '产出指标|数量指标|项目名称|项目编码', bars(LAST)],
    ],
    [
      'the rest of a first tier on a line of its own',
      ['产出\t数量指标\t图书角\t≥6个', '指标', LAST],
      [bars(FIRST), bars(LAST)],
    ],
    [
      'nothing goes on in a cell that is full',
      [`产出指标\t数量指标\t图书角\t${'好'.repeat(32_768)}`, '个', '\t\t\t个', LAST],
      [`产出指标|数量指标|图书角|${'好'.repeat(32_768)}`, '个', '|||个', bars(LAST)],
    ],
    ['a row cut short begins where it begins', [FIRST, '个\t\t', LAST], [bars(FIRST), '个||', bars(LAST)]],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(HEADER, ...lines)).toEqual([bars(HEADER), ...expected]);
  });

  it('below single blanks have single blanks', () => {
    expect(
      rowsOf(
        '一级指标 二级指标 三级指标 指标值',
        '产出指标 数量指标 图书角 ≥6个',
        '图书册数 ≥900册',
        '一 二 三 四 五',
      ),
    ).toEqual([
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|图书角|≥6个',
      '||图书册数|≥900册',
      '',
      '',
      '',
      '一 二 三 四 五',
    ]);
  });

  it('of a header without first tier begin with the name where a cell is missing', () => {
    expect(rowsOf('二级指标  三级指标  指标值', '产出指标  ≥6个', '数量指标  图书角  ≥6个')).toEqual([
      '二级指标|三级指标|指标值',
      '|产出指标|≥6个',
      '数量指标|图书角|≥6个',
    ]);
  });

  it('whose tier broke before they had a name are put together', () => {
    expect(rowsOf(HEADER, '满意度指标\t服务对象满\t\t', '\t意度指标\t读者满意度\t≥90%', FIRST)).toEqual([
      bars(HEADER),
      '满意度指标|服务对象满意度指标|读者满意度|≥90%',
      bars(FIRST),
    ]);
  });

  it('are noted line by line where they are the rest of the row above', () => {
    const lines = [HEADER, '满意度指标\t服务对象满\t\t', '\t意度指标\t读者满', '意度\t≥90%', FIRST];
    expect(rowsOf(...lines)[1]).toBe('满意度指标|服务对象满意度指标|读者满意度|≥90%');
    expect(told(...lines)).toEqual(['4 joined: 意度 ≥90%', '3 joined: 意度指标 读者满']);
  });

  it('keep a tier on a line of its own apart from the rows below it', () => {
    const header = '一级指标  二级指标  三级指标  指标值';
    const rows = ['图书角  ≥6个', '册数  ≥900册', '质量指标', '完好率  ≥95%', '破损率  ≤5%'];
    expect(rowsOf(header, '产出指标', '数量指标', ...rows)).toEqual([
      '一级指标|二级指标|三级指标|指标值',
      '产出指标',
      '|数量指标',
      '||图书角|≥6个',
      '||册数|≥900册',
      '|质量指标',
      '||完好率|≥95%',
      '||破损率|≤5%',
    ]);
    expect(rowsOf(HEADER, '产出指标', '（50分）\t数量指标\t图书角\t≥6个', LAST)).toEqual([
      bars(HEADER),
      '产出指标（50分）|数量指标|图书角|≥6个',
      bars(LAST),
    ]);
  });

  it('drawn with blanks stand below their labels', () => {
    expect(
      rowsOf(
        '一级指标      二级指标      三级指标      指标值',
        '产出指标      数量指标      图书角        ≥6个',
        '              质量指标      完好率        ≥95%',
        '                            破损率        ≤5%',
        '产出指标      数量指标                    ≥7个',
      ),
    ).toEqual([
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|图书角|≥6个',
      '|质量指标|完好率|≥95%',
      '||破损率|≤5%',
      '产出指标|数量指标||≥7个',
    ]);
  });

  it('between pipes stand where the pipes say', () => {
    expect(rowsOf('| 一级指标 | 二级指标 | 三级指标 | 指标值 |', '| 册数 | ≥9册 |')[1]).toBe('册数|≥9册');
  });
});

describe('a row broken over lines', () => {
  const BEGUN = '产出指标\t数量指标\t图书';
  const begun = bars(BEGUN);

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'is put together from up to twenty',
      [BEGUN, ...Array<string>(18).fill('甲'), '角\t≥6个', LAST],
      [`${begun}${'甲'.repeat(18)}角|≥6个`, bars(LAST)],
    ],
    [
      'not from more',
      [BEGUN, ...Array<string>(19).fill('甲'), '角\t≥6个', LAST],
      [`${begun}${'甲'.repeat(19)}`, '角|≥6个', bars(LAST)],
    ],
    ['not over a cell between pipes', [BEGUN, '| a |', '角\t≥6个'], [begun, 'a', '角|≥6个']],
    ['not over a title', [BEGUN, '画廊绩效目标表', '角\t≥6个'], [begun, '画廊绩效目标表', '角|≥6个']],
    ['not over a footnote', [BEGUN, '注：含村级', '角\t≥6个'], [begun, '', '', '', '注：含村级', '角|≥6个']],
    ['not where the next begins with a blank cell', [BEGUN, '\t≥6个', LAST], [begun, '|≥6个', bars(LAST)]],
    ['also within a tier', ['产出指标\t数量', '指标\t图书角\t≥6个', LAST], [bars(FIRST), bars(LAST)]],
    [
      'also behind a name that is called an indicator',
      ['满意度指标\t服务对象满意度指标\t读者满意度指标', '调查\t≥90%', FIRST],
      ['满意度指标|服务对象满意度指标|读者满意度指标调查|≥90%', bars(FIRST)],
    ],
    ['not with a tier behind the tiers', [BEGUN, '质量指标\t≥95%'], [begun, '质量指标|≥95%']],
    ['not of two tiers', ['产出', '数量\t图书角\t≥6个\t'], ['产出', '数量|图书角|≥6个|']],
    [
      'not with the fields of the next table',
      [FIRST, '说明', '项目名称\t画廊\t项目编码\tB1', HEADER, LAST],
      [bars(FIRST), '', '', '', '说明', '项目名称|画廊|项目编码|B1', bars(HEADER), bars(LAST)],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(HEADER, ...lines)).toEqual([bars(HEADER), ...expected]);
  });
});

describe('a text alone below an indicator', () => {
  const joined = `${bars(FIRST)}个`;
  const apart = [bars(FIRST), '', '', '', '个'];

  it.each<[string, readonly string[], readonly string[]]>([
    ['belongs to it in front of a page number', ['第 2 页', LAST], [joined, bars(LAST)]],
    ['and in front of the header printed again', [HEADER, LAST], [joined, bars(LAST)]],
    ['and in front of another text alone', ['（含）', LAST], [`${joined}（含）`, bars(LAST)]],
    ['and in front of a tier alone', ['质量指标', '完好率\t≥95%'], [joined, '质量指标', '完好率|≥95%']],
    ['not in front of another header', [`三级指标\t${HEADER}`], [...apart, `三级指标|${bars(HEADER)}`]],
    ['nor in front of a title', ['画廊绩效目标表', HEADER], [...apart, '画廊绩效目标表', bars(HEADER)]],
    ['nor in front of a footnote', ['注：含村级', LAST], [...apart, '注：含村级', bars(LAST)]],
    ['nor in front of a field', ['项目名称\t画廊', HEADER], [...apart, '项目名称|画廊', bars(HEADER)]],
    ['nor at the end', [], apart],
    ['nor where only pages are counted below', ['第 2 页\t共 3 页'], apart],
    [
      'nor where no row follows for twenty lines',
      [...Array<string>(20).fill('个'), LAST],
      [...apart, ...Array<string>(20).fill('个'), bars(LAST)],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(HEADER, FIRST, '个', ...lines)).toEqual([bars(HEADER), ...expected]);
  });

  it('may have blanks between its words', () => {
    expect(rowsOf(HEADER, FIRST, 'per year', LAST)[1]).toBe(`${bars(FIRST)}per year`);
  });

  it('may be the word for a tier that is the end of its value', () => {
    expect(rowsOf(HEADER, '产出指标\t数量指标\t图书角\t馆藏', '数量', LAST)[1]).toBe(
      '产出指标|数量指标|图书角|馆藏数量',
    );
  });
});

describe('rows with tabs below a header with blanks', () => {
  it('stand where the tabs say', () => {
    const drawn = '一级指标      二级指标      三级指标      指标值';
    expect(rowsOf(drawn, '\t质量指标\t合格率')).toEqual([expect.any(String), '|质量指标|合格率']);
    const narrow = '一级指标  二级指标  三级指标  指标值';
    expect(rowsOf(narrow, '册数\t≥9册', LAST)).toEqual([expect.any(String), '册数|≥9册', bars(LAST)]);
  });
});

describe('tables and pages one after the other', () => {
  const OTHER = '三级指标\t二级指标\t一级指标\t指标值';

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'the title of the next table ends the one above',
      [HEADER, FIRST, '画廊绩效目标表', '（2026年度）', HEADER, LAST],
      [bars(HEADER), bars(FIRST), '画廊绩效目标表', '（2026年度）', bars(HEADER), bars(LAST)],
    ],
    [
      'the fields of the next table end the one above',
      [HEADER, FIRST, '项目名称\t画廊\t项目编码\tB1', HEADER, LAST],
      [bars(HEADER), bars(FIRST), '项目名称|画廊|项目编码|B1', bars(HEADER), bars(LAST)],
    ],
    [
      'a name broken by a page is put together',
      [HEADER, FIRST, '\t\t册数\t≥9册', HEADER, '\t\t（含村级）\t', LAST],
      [bars(HEADER), bars(FIRST), '||册数（含村级）|≥9册', bars(LAST)],
    ],
    [
      'a name further down the page is a row',
      [HEADER, FIRST, HEADER, '\t\t册数\t≥9册', '\t\t（含村级）\t', LAST],
      [bars(HEADER), bars(FIRST), '||册数|≥9册', '||（含村级）|', bars(LAST)],
    ],
    [
      'nothing below another header is the rest of a row above it',
      [HEADER, FIRST, OTHER, '\t\t\t逐年增加', LAST],
      [bars(HEADER), bars(FIRST), bars(OTHER), '|||逐年增加', bars(LAST)],
    ],
    [
      'whether every row names its tier is asked of each table anew',
      [HEADER, FIRST, '\t\t册数\t≥9册', OTHER, '图书角\t数量指标\t产出指标\t≥6个', '（含村级）\t\t\t'],
      [bars(HEADER), bars(FIRST), '||册数|≥9册', bars(OTHER), '图书角（含村级）|数量指标|产出指标|≥6个'],
    ],
    [
      'a row of two texts above the first table is no running head',
      ['甲\t乙', HEADER, FIRST, '丙\t丁', HEADER, FIRST],
      ['甲|乙', bars(HEADER), bars(FIRST), '丙|丁', bars(FIRST)],
    ],
    [
      'what follows a table with fields is not put together',
      ['项目名称\t图书角', HEADER, FIRST, '注：含村级', '经办\t张三', '以下空白'],
      ['项目名称|图书角', bars(HEADER), bars(FIRST), '', '', '', '注：含村级', '经办|张三', '以下空白'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(...lines)).toEqual(expected);
  });
});

describe('a line of percentages', () => {
  it.each([
    ['25% 50% 100%', '|25%|50%|100%'],
    ['25％ 50.5％ 100％', '|25％|50.5％|100％'],
    ['25% 100%', '25% 100%'],
    ['25% 50% 100%以上', '25% 50% 100%以上'],
    ['1000% 50% 100%', '1000% 50% 100%'],
  ])('%s', (line, expected) => {
    expect(rowsOf(line)).toEqual([expected]);
  });
});
