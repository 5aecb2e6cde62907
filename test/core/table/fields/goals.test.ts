import { at, fieldsOf, labelled } from './read';

const goals = (rows: string[][]) => fieldsOf(rows).goals.map(at);

describe('goals', () => {
  it('stand in numbered rows below their label', () => {
    expect(
      goals([
        ['项目名称', '书屋', '', ''],
        ['绩效目标', '', '', ''],
        ['1', '建成六个书屋', '', ''],
        ['2', '常年开放', '', ''],
        ['联系人', '见封面', '', ''],
      ]),
    ).toEqual(['B3 建成六个书屋', 'B4 常年开放']);
  });

  it.each<[string, string[][], string[]]>([
    [
      'in one text',
      [['绩效目标', ''], [], ['全年建成六个书屋，常年向居民开放。', ''], ['联系人', '见封面']],
      ['A3 全年建成六个书屋，常年向居民开放。'],
    ],
    [
      'in numbered rows',
      [['总体目标', ''], [], [], ['1', '建成六个书屋'], ['2', '常年开放']],
      ['B4 建成六个书屋', 'B5 常年开放'],
    ],
    ['but not far below', [['总体目标', ''], [], [], [], ['全年建成六个书屋，常年向居民开放。', '']], ['B1']],
    ['but not as the next label', [['总体目标', ''], [], ['资金用途', '购置图书和书架']], ['B1']],
  ])('stand below a blank row under their heading, %s', (_, rows, expected) => {
    expect(goals(rows)).toEqual(expected);
  });

  it('stand beside their label, in one row or several', () => {
    expect(
      goals([
        ['中长期绩效 目标', '1.覆盖全区', ''],
        ['', '2.常年开放', ''],
        ['本年度绩效 目标', '1.建成六个', ''],
        ['', '2.购书', ''],
        ['资金用途', '购置', ''],
      ]),
    ).toEqual(['B1 1.覆盖全区', 'B2 2.常年开放', 'B3 1.建成六个', 'B4 2.购书']);
  });

  it('stand below labels side by side', () => {
    const rows = [
      ['总体目标', '中期目标（2025年—2027年）', '', '年度目标', ''],
      ['', '目标1：覆盖全区', '', '目标1：建成六个', ''],
      ['', '目标2：常年开放', '', '', ''],
    ];
    const fields = fieldsOf(rows);
    expect(fields.goals.map(at)).toEqual(['B2 目标1：覆盖全区', 'D2 目标1：建成六个', 'B3 目标2：常年开放']);
    expect(labelled(fields)).toEqual([
      'goal 总体目标: –',
      'goal 中期目标: B2 目标1：覆盖全区',
      'goal 年度目标: D2 目标1：建成六个',
    ]);
  });

  it('stand below labels side by side without a label over both', () => {
    expect(
      goals([
        ['长期目标', '', '年度目标'],
        ['五年覆盖全区各镇和街道', '', '建成六个'],
      ]),
    ).toEqual(['A2 五年覆盖全区各镇和街道', 'C2 建成六个']);
  });

  it('are the expected ones, not what was achieved', () => {
    const fields = fieldsOf([
      ['年度总体目标', '预期目标', '', '实际完成情况'],
      ['', '建成六个', '', '建成五个'],
      ['', '购书', '', '购书四千册'],
    ]);
    expect(fields.goals.map(at)).toEqual(['B2 建成六个', 'B3 购书']);
    expect(labelled(fields)).toEqual([
      'goal 年度总体目标: –',
      'goal 预期目标: B2 建成六个',
      'other 实际完成情况: –',
    ]);
    expect(
      goals([
        ['年度目标完成情况', '年初设定目标', '实际完成目标'],
        ['', '建成六个', '五个'],
      ]),
    ).toEqual(['B2 建成六个']);
  });

  it('stand below a single label of the second column', () => {
    expect(
      goals([
        ['总体目标', '年度目标', ''],
        ['', '完成七成', ''],
      ]),
    ).toEqual(['B2 完成七成']);
  });

  it('stand beside a label beside a label', () => {
    const fields = fieldsOf([['年度总体目标', '', '预期目标', '建成六个']]);
    expect(fields.goals.map(at)).toEqual(['D1 建成六个']);
    expect(labelled(fields)).toEqual(['goal 年度总体目标: –', 'goal 预期目标: D1 建成六个']);
  });

  it('stand under a label as wide as the table', () => {
    expect(goals([['绩效目标'], ['年底前建成六个社区图书角并开放']])).toEqual([
      'A2 年底前建成六个社区图书角并开放',
    ]);
    expect(
      goals([
        ['绩效目标', ''],
        ['归口处室', ''],
      ]),
    ).toEqual(['B1']);
  });

  it('are the texts, not the numbers beside them', () => {
    expect(
      goals([
        ['绩效目标', '目标1', '建成六个'],
        ['', '目标2', '购书'],
        ['', '', ''],
      ]),
    ).toEqual(['C1 建成六个', 'C2 购书']);
  });

  it('are blank cells where nobody filled them', () => {
    expect(goals([['绩效目标', '', '']])).toEqual(['B1']);
    expect(
      goals([
        ['项目绩效目标', '长期目标', '年度目标'],
        ['', '', ''],
      ]),
    ).toEqual(['B2', 'C2']);
    expect(goals([['中期目标', '', '年度目标', '建成六个']])).toEqual(['B1', 'D1 建成六个']);
    expect(goals([['绩效目标']])).toEqual([]);
  });

  it('end where the indicators or another page begin', () => {
    expect(
      goals([
        ['绩效目标', '建成六个', ''],
        ['', '年度指标值', '实际完成值'],
      ]),
    ).toEqual(['B1 建成六个']);
    expect(
      goals([
        ['绩效目标', '建成六个'],
        ['', '图书角绩效目标表'],
      ]),
    ).toEqual(['B1 建成六个']);
  });
});
