import { row, type RowTexts } from '../../../../src/core/rules/sample-table';

/** The head of a form with what identifies its project, and one indicator below. Seven rows; nothing is blank. */
export interface FormData {
  readonly title?: string;
  /** The line below the title. */
  readonly line?: string;
  readonly code?: string;
  readonly name?: string;
  /** A further row of labels and values. */
  readonly fields?: RowTexts;
  readonly value?: string;
  /** A further column behind the value: 实际完成值 makes it a self-evaluation. */
  readonly result?: string;
}

/** The form as texts, to be put on a sheet alone or above another one. */
export function form(data: FormData): readonly RowTexts[] {
  const name = data.name ?? '镇级图书室运行经费';
  const [tier1, tier2, indicator, description, value] = row('数量', '更新图书', data.value ?? '≥2000册');
  const result = data.result === undefined ? [] : [data.result];
  return [
    [data.title ?? `${name}绩效目标表`],
    [data.line ?? '单位：万元'],
    ['项目编码', data.code ?? '13070024P00001410007P', '', '项目名称', name],
    data.fields ?? ['主管部门', '测试县文化和旅游局', '', '实施单位', '测试县图书馆'],
    ['绩效目标', '保障图书室全年开放'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', ...result],
    [tier1, tier2, indicator, description, value, ...(result.length > 0 ? ['2010册'] : [])].map(
      (text) => text ?? '',
    ),
  ];
}
