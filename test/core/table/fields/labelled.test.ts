import { fieldRole, type FieldRole } from '../../../../src/core/table/field-vocabulary';
import { at, fieldsOf, labelled } from './read';

describe('labels and their values', () => {
  it('stand beside each other, several pairs in a row', () => {
    const fields = fieldsOf([
      ['项目名称', '', '社区图书角', '', ''],
      ['主管部门及代码', '', '305 文化局', '实施单位', '文化馆'],
      ['项目属性', '', '新增项目□ 延续项目√', '项目期', '2025年'],
    ]);
    expect(labelled(fields)).toEqual([
      'projectName 项目名称: C1 社区图书角',
      'department 主管部门及代码: C2 305 文化局',
      'implementer 实施单位: E2 文化馆',
      'projectType 项目属性: C3 新增项目□ 延续项目√',
      'schedule 项目期: E3 2025年',
    ]);
    expect(at(fields.department)).toBe('C2 305 文化局');
  });

  it.each<[string, FieldRole | null]>([
    ['项 目\n名 称', 'projectName'],
    ['项目（政策）名称', 'projectName'],
    ['转移支付专项名称：', 'projectName'],
    ['二级项目名称', 'projectName'],
    ['項目名稱', 'projectName'],
    ['单位名称', 'applicant'],
    ['科目名称', null],
    ['任务名称', null],
    ['项目编码', 'projectCode'],
    ['主管部门编码', 'department'],
    ['专项起止时间', 'schedule'],
    ['其中：当年财政拨款', 'budgetFiscal'],
    ['其中:自有资金', 'budgetOther'],
    ['项目年度绩效目标（定量目标）', 'goal'],
    ['中期滚动目标(2025年--2027年)', 'goal'],
    ['本年度绩效 目标', 'goal'],
    ['项目绩效总目标', 'goal'],
    ['年度履职目标', 'goal'],
    ['全年（调整）绩效目标', 'goal'],
    ['数量目标', null],
    ['目标', null],
    ['项目负责人', null],
    ['图书角', null],
    [`项目名称${'，'.repeat(40)}`, null],
  ])('%j is %s', (text, role) => expect(fieldRole(text)).toBe(role));

  it('keeps labels no rule asks about apart from values', () => {
    const fields = fieldsOf([
      ['项目名称', '', '是否新增', '是'],
      ['项目负责人', '', '联系电话', ''],
    ]);
    expect(labelled(fields)).toEqual([
      'projectName 项目名称: B1',
      'projectType 是否新增: D1 是',
      'other 项目负责人: B2',
      'other 联系电话: D2',
    ]);
  });

  it('knows labels with a character lost or mistaken', () => {
    const fields = fieldsOf([
      ['目起止时间', '2025年', '联系电', '1号线'],
      ['年度资金总额', '12'],
      ['其中:财政投款', '12'],
    ]);
    expect(labelled(fields)).toEqual([
      'schedule 目起止时间: B1 2025年',
      'other 联系电: D1 1号线',
      'budgetTotal 年度资金总额: B2 12',
      'budgetFiscal 财政投款: B3 12',
    ]);
  });

  it('takes no value for a misspelt label', () => {
    const fields = fieldsOf([['项目名称', '项目单价', '实施单位', '文化馆']]);
    expect(at(fields.project.name)).toBe('B1 项目单价');
  });

  describe('a blank value', () => {
    const rows = (name: string, unit: string) => [
      ['项目名称', '', name, '', ''],
      ['主管部门', '', '文化局', '实施单位', unit],
      ['项目属性', '', '延续项目', '项目期', '一年'],
    ];
    const merges = ['A1:B1', 'C1:E1', 'A2:B2', 'A3:B3'];

    it('stands where the values around it stand, merges known or not', () => {
      for (const options of [{}, { merges }, { merges: [] }]) {
        const { project, headerFields } = fieldsOf(rows('', ''), options);
        expect(at(project.name)).toBe('C1');
        expect(at(headerFields.find(({ role }) => role === 'implementer')?.value ?? null)).toBe('E2');
      }
    });

    it('stands right of its label where nothing says otherwise', () => {
      const { project } = fieldsOf([['项目编码', '', '', '项目名称', '', '', '']]);
      expect([at(project.code), at(project.name)]).toEqual(['B1', 'E1']);
    });

    it('is none where there is no room for it', () => {
      expect(labelled(fieldsOf([['项目立项情况', '项目申报的必要性', '']]))).toEqual([
        'other 项目立项情况: –',
        'other 项目申报的必要性: C1',
      ]);
      expect(fieldsOf([['立项依据', '会议纪要', '项目名称']]).project.name).toBeNull();
    });

    it('is not filled with a label this program does not know', () => {
      const { project } = fieldsOf([
        ['项目名称', '', '归口处室', '办公室'],
        ['主管部门', '文化局', '承办科室', '一科'],
        ['实施单位', '文化馆', '', ''],
      ]);
      expect(at(project.name)).toBe('B1');
    });
  });

  it('takes the text of another label for a value where values stand', () => {
    const fields = fieldsOf([
      ['项目名称', '项目资金'],
      ['主管部门', '文化局'],
      ['实施单位', '文化馆'],
    ]);
    expect(at(fields.project.name)).toBe('B1 项目资金');
    expect(fields.headerFields).toHaveLength(3);
  });

  it('keeps the first filled value where a label comes twice', () => {
    const fields = fieldsOf([
      ['项目名称', ''],
      ['项目名称', '图书角'],
    ]);
    expect(at(fields.project.name)).toBe('B2 图书角');
  });

  it('prefers the project’s own name to that of the group it belongs to', () => {
    const fields = fieldsOf([
      ['一级项目名称', '公共文化'],
      ['二级项目名称', '图书角'],
    ]);
    expect(at(fields.project.name)).toBe('B2 图书角');
  });

  it('takes a month beside a label for its value', () => {
    expect(labelled(fieldsOf([['完成时间', '12月', '实施期限', '3月']]))).toEqual([
      'schedule 完成时间: B1 12月',
      'schedule 实施期限: D1 3月',
    ]);
  });

  it('takes a title as the name where it stands beside the label', () => {
    const fields = fieldsOf([['项目名称', '图书角经费支出绩效自评表']]);
    expect(at(fields.project.name)).toBe('B1 图书角经费支出绩效自评表');
  });

  it('leaves the rows of a schedule alone', () => {
    const fields = fieldsOf([
      ['项目名称', '图书角', '', ''],
      ['项目实施进度计划', '项目实施内容', '开始时间', '完成时间'],
      ['', '项目资金', '2025', ''],
      ['', '1、', '', ''],
      ['绩效目标', '建成六个', '', ''],
    ]);
    expect(labelled(fields)).toEqual([
      'projectName 项目名称: B1 图书角',
      'schedule 项目实施进度计划: –',
      'schedule 项目实施内容: –',
      'schedule 开始时间: –',
      'schedule 完成时间: –',
      'goal 绩效目标: B5 建成六个',
    ]);
  });
});

describe('code and name in one cell', () => {
  const text = '43060025P000300110001-社区-图书角';

  it.each([
    ['in a line', [['某表'], [text]], 'A2'],
    ['beside 项目名称', [['项目名称', text]], 'B1'],
    ['beside 项目编码', [['项目编码', text]], 'B1'],
    ['beside 项目编码, the name blank', [['项目编码', text, '项目名称', '']], 'B1'],
  ])('are both that cell, as it stands: %s', (_, rows, cell) => {
    const { code, name } = fieldsOf(rows).project;
    expect([at(code), at(name)]).toEqual([`${cell} ${text}`, `${cell} ${text}`]);
  });

  it('give way to a code of its own', () => {
    const { code, name } = fieldsOf([['项目编码', '43060025P000300110001', '项目名称', text]]).project;
    expect([at(code), at(name)]).toEqual(['B1 43060025P000300110001', `D1 ${text}`]);
  });

  it('are not what a department line is', () => {
    expect(fieldsOf([['219001-云溪区文化馆']]).project).toEqual({ code: null, name: null });
    expect(fieldsOf([['项目名称', '5G-校园']]).project).toMatchObject({
      code: null,
      name: { text: '5G-校园' },
    });
  });
});
