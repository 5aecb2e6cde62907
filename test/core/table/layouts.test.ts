import type { TargetTable } from '../../../src/core/table/model';
import { onlyTable } from './contents';
import { sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const read = (...rows: Texts): TargetTable => onlyTable(sheetOf(rows));

describe('the layout of a table', () => {
  it.each<[string, Texts, string, string]>([
    ['any', [SHORT, ROW], 'general', 'target'],
    ['a blank form', [SHORT, ['产出指标', '数量指标', '', '']], 'general', 'template'],
    [
      'a form with marks for blanks',
      [SHORT, ['产出指标', '数量指标', '书屋数量', 'XX']],
      'general',
      'template',
    ],
    [
      'with results',
      [
        [...SHORT, '实际完成值'],
        [...ROW, '6个'],
      ],
      'self-evaluation',
      'self-evaluation',
    ],
    [
      'a blank form with results',
      [
        [...SHORT, '实际完成值'],
        ['产出指标', '数量指标', '', ''],
      ],
      'self-evaluation',
      'template',
    ],
    [
      'with the title of a self-evaluation',
      [['书屋绩效自评表'], SHORT, ROW],
      'self-evaluation',
      'self-evaluation',
    ],
    ['with the title of an evaluation', [['书屋绩效评价表'], SHORT, ROW], 'evaluation', 'evaluation'],
    ['with a title of both', [['书屋绩效自评评价表'], SHORT, ROW], 'self-evaluation', 'self-evaluation'],
    [
      'with data',
      [
        [...SHORT, '采集数据项'],
        [...ROW, '6'],
      ],
      'evaluation',
      'evaluation',
    ],
    [
      'with the title of a target about evaluations',
      [['评价结果应用绩效目标表'], SHORT, ROW],
      'general',
      'target',
    ],
    ['with names alone', [SHORT, ['产出指标', '数量指标', '书屋数量', '']], 'general', 'template'],
    [
      'with results in the second of two blocks',
      [
        ['长期绩效指标', ...SHORT, '备注'],
        ['', ...ROW],
        ['年度绩效指标', ...SHORT, '实际完成值'],
        ['', ...ROW, '6个'],
      ],
      'self-evaluation',
      'self-evaluation',
    ],
    [
      'with results in the second of two sets',
      [
        [...SHORT, ...SHORT.slice(1), '实际完成值'],
        [...ROW, ...ROW.slice(1), '6个'],
      ],
      'self-evaluation',
      'self-evaluation',
    ],
    [
      'with data in the second of two blocks',
      [
        SHORT,
        ROW,
        ['一级指标', '', '三级指标', '目标值', '采集数据项'],
        ['产出指标', '', '书架', '9个', '9'],
      ],
      'evaluation',
      'evaluation',
    ],
    [
      'beside the label of its first block',
      [
        ['绩效指标', ...SHORT],
        ['', ...ROW],
        ['', '一级指标', '', '三级指标', '目标值'],
        ['', '产出指标', '', '书架', '9个'],
      ],
      'central-2015',
      'target',
    ],
    [
      'with a column between the label of its block and the tiers',
      [
        ['绩效指标', '责任科室', ...SHORT],
        ['', '文化科', ...ROW],
      ],
      'general',
      'target',
    ],
    [
      'with a plan, but no purpose',
      [
        ['项目名称', '书屋'],
        ['资金支出计划（%）', '3月底', '6月底', '12月底'],
        ['', '10%', '40%', '100%'],
        SHORT,
        ROW,
      ],
      'general',
      'target',
    ],
    [
      'under one title beside each other',
      [['书屋绩效目标表'], [...SHORT, '', ...SHORT], [...ROW, '', ...ROW]],
      'side-by-side',
      'target',
    ],
    ['of a region', [['云溪区域绩效目标表'], SHORT, ROW], 'regional', 'target'],
    ['of a department', [['整体支出绩效目标表'], SHORT, ROW], 'department', 'target'],
    ['of a whole department', [['部门整体绩效目标表'], SHORT, ROW], 'department', 'target'],
    [
      'of inputs',
      [SHORT, ['投入指标', '', '书屋数量', '6个'], ['产出指标', '', '书架', '9个']],
      'input-output',
      'target',
    ],
    [
      'beside the label of its block',
      [
        ['绩效指标', ...SHORT],
        ['', ...ROW],
      ],
      'central-2015',
      'target',
    ],
    [
      'beside another label',
      [
        ['责任科室', ...SHORT],
        ['', ...ROW],
      ],
      'general',
      'target',
    ],
    [
      'of 2021',
      [
        SHORT,
        ['成本指标', '经济成本指标', '购书费用', '≤6万元'],
        ROW,
        ['效益指标', '社会效益指标', '借阅', '提高'],
      ],
      'central-2021',
      'target',
    ],
    [
      'with a purpose, but no plan',
      [['项目名称', '书屋'], ['资金用途', '购书'], SHORT, ROW],
      'general',
      'target',
    ],
    [
      'two beside each other',
      [
        ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
        [...ROW, '数量指标', '书架数量', '9个'],
      ],
      'side-by-side',
      'target',
    ],
    [
      'two periods',
      [
        ['长期绩效指标', ...SHORT],
        ['', ...ROW],
        ['年度绩效指标', ...SHORT],
        ['', ...ROW],
      ],
      'two-block',
      'target',
    ],
    [
      'steps',
      [SHORT, ['产出指标', '', '', ''], ['', '数量指标', '', ''], ['', '', '书屋数量', '6个']],
      'staircase',
      'target',
    ],
    ['one step', [SHORT, ['产出指标', '', '', ''], ['', '', '书屋数量', '6个']], 'general', 'target'],
    [
      'steps, but a tier beside an indicator',
      [SHORT, ['产出指标', '', '', ''], ['', '质量指标', '', ''], ROW],
      'general',
      'target',
    ],
  ])('%s', (_, rows, layout, kind) => expect(read(...rows)).toMatchObject({ layout, kind }));
});
