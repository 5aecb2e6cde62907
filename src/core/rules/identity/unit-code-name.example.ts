import type { RuleExample } from '../example';
import { row, type GridData } from '../sample-table';

/** A small form with this department and unit. */
const units = (department: string, unit: string): GridData => ({
  grid: [
    ['图书室运行经费绩效目标表'],
    ['主管部门', department, '', '实施单位', unit],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'],
    row('数量', '更新图书', '≥2000册').slice(0, 5),
  ],
});

export const example: RuleExample = {
  about: {
    'zh-CN': '实施单位的编码不以主管部门编码开头，或只有编码没有名称时提示。默认关闭。',
    en: 'The code of the unit does not begin with that of its department, or stands without a name. Off by default.',
  },
  silent: {
    'zh-CN': ['没有编码的不提示。'],
    en: ['There is no code.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '编码不属于该主管部门。',
        en: 'A code of another department.',
      },
      table: units('219-测试县文旅局', '305001-测试县图书馆'),
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '下级编码以上级开头。',
        en: 'The code begins with that of the department.',
      },
      table: units('219-测试县文旅局', '219001-测试县图书馆'),
    },
  ],
};
