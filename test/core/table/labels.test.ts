import { columnRole, columnWord } from '../../../src/core/table/column-vocabulary';
import {
  fieldKey,
  fieldLabelRole,
  fieldRole,
  isPeriod,
  nearLabel,
} from '../../../src/core/table/field-vocabulary';

describe('the label of a column', () => {
  it.each([
    ['一级指标', 'tier1'],
    ['三 级 指 标（必填）', 'tier3'],
    ['二級指標', 'tier2'],
    ['□指标值', 'target'],
    ['2025年度指标值', 'target'],
    ['预期达到的水平', 'target'],
    ['未完成原因分析', 'result'],
    ['年初指标完成值', 'result'],
    ['责任科室', null],
    ['甲', null],
    ['', null],
    ['完成、说明原因', null],
    [`${'甲'.repeat(14)}完成`, 'result'],
    [`${'甲'.repeat(15)}完成`, null],
    ['上年指标值', 'history'],
    [`${' '.repeat(36)}一级指标`, 'tier1'],
    [`${' '.repeat(37)}一级指标`, null],
  ])('%j is of %s', (text, role) => expect(columnRole(text)).toBe(role));

  it('may depend on the others', () => {
    expect(columnWord('指标类别')).toEqual({ roles: ['tier1', 'tier2'], byPlace: true });
    expect(columnWord('预期达到的水平')).toEqual({ roles: ['target'], byPlace: false });
    expect(columnWord('一级指标')).toEqual({ roles: ['tier1'], byPlace: false });
    expect(columnWord('责任科室')).toEqual({ roles: [], byPlace: false });
  });
});

describe('the label of a field', () => {
  it.each([
    ['项目名称', 'projectName'],
    ['其中，项目名称：', 'projectName'],
    ['1.项 目 名 称（必填）', 'projectName'],
    ['十一、项目名称：', 'projectName'],
    ['2.5项目名称', null],
    ['專項名稱', 'projectName'],
    ['课题名称', 'projectName'],
    ['本年度总体目标', 'goal'],
    ['项目联系人', 'other'],
    ['书屋', null],
    ['', null],
    [`项目名称${' '.repeat(36)}`, 'projectName'],
    [`项目名称${' '.repeat(37)}`, null],
  ])('%j is %s', (text, role) => {
    expect(fieldLabelRole(text)).toBe(role);
    expect(fieldRole(text)).toBe(role === 'other' ? null : role);
  });

  it('is compared without 其中, and not at all when it is long', () => {
    expect(fieldKey('其中：項目名稱')).toBe('项目名称');
    expect(fieldKey(`项目名称${' '.repeat(37)}`)).toBe('');
  });

  it.each([
    ['项目名', '项目名称'],
    ['项目民称', '项目名称'],
    ['项目', null],
    ['单位已有的保证项目实施的制度措', null],
    ['书屋数量', null],
    ['', null],
  ])('%j is near %s', (text, label) => expect(nearLabel(text)).toBe(label));
});

describe('a period of a payment plan', () => {
  it.each([
    ['3月底', true],
    ['第一季度', true],
    ['1-3月', true],
    ['截至12月31日前', true],
    ['全年', false],
    ['3月份计划支出', false],
    [`3月${' '.repeat(21)}`, true],
    [`3月${' '.repeat(22)}`, false],
  ])('%j: %s', (text, is) => expect(isPeriod(text)).toBe(is));
});
