import { unitColumnConflict } from '../../../../src/core/rules/units/unit-column-conflict';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { row, sheetOf } from '../../../../src/core/rules/sample-table';
import { lint } from '../../../../src/core/lint/linter';
import { recognise } from '../../../../src/core/table/recognise';

const extraColumns = ['度量单位'];
const pair = (value: string, unit: string): Case => ({
  extraColumns,
  rows: [row('数量', '年度任务', value, unit)],
});

const bad = (
  message: 'same' | 'similar' | 'different',
  [value, unit]: readonly [string, string],
  ...fixes: readonly ExpectedFix[]
): InvalidCase => ({
  ...pair(value, unit),
  findings: [{ at: 'E11', message, severity: message === 'different' ? 'error' : 'info', fixes }],
});

const safe = (value: string): ExpectedFix => ['safe', { E11: value }];
const keepOwn = (value: string, unit: string): ExpectedFix => ['choice', { E11: value, G11: unit }];
const keepColumn = (value: string): ExpectedFix => ['choice', { E11: value }];

describeRule(unitColumnConflict, {
  valid: [
    pair('≥88', '%'),
    pair('≥3个', ''),
    pair('≥3个', '　'),
    pair('≥1.5万', '元'),
    pair('≥3次/月', '次'),
    pair('培训3期、120人', '人'),
    pair('12月底前', '天'),
    pair('较高', '%'),
    pair('≥12台', '组/套'),
    pair('≥300匝', '次'),
    { name: 'no unit column', rows: [row('数量', '年度任务', '≥3个')] },
  ],
  invalid: [
    bad('same', ['≥88%', '%'], safe('≥88')),
    bad('same', ['≥88％', '%'], safe('≥88')),
    bad('same', ['≥88%', '％'], safe('≥88')),
    bad('same', ['95%以上', '%'], safe('95以上')),
    bad('same', ['80%-90%', '%'], safe('80-90')),
    bad('same', [' ≥3 万人 ', '万人'], safe('≥3')),
    bad('same', ['≤40万元', '万元'], safe('≤40')),
    bad('same', ['=300匝', '匝'], safe('=300')),
    bad('similar', ['≥3万人', '人'], keepOwn('≥3', '万人'), keepColumn('≥3万')),
    bad('similar', ['≤400000元', '万元'], keepOwn('≤400000', '元'), keepColumn('≤40')),
    bad('similar', ['≤1.5万元', '元'], keepOwn('≤1.5', '万元'), keepColumn('≤15000')),
    bad('similar', ['30-40万元', '元'], keepOwn('30-40', '万元'), keepColumn('30-40万')),
    bad('similar', ['≥120名', '人'], keepOwn('≥120', '名'), keepColumn('≥120')),
    bad('similar', ['≥12台', '台/套'], keepOwn('≥12', '台'), keepColumn('≥12')),
    bad('similar', ['≤260元', '元/人'], keepOwn('≤260', '元'), keepColumn('≤260')),
    bad('different', ['≤6个月', '天'], keepOwn('≤6', '个月'), keepColumn('≤6')),
    bad('different', ['≥3人', '次'], keepOwn('≥3', '人'), keepColumn('≥3')),
    bad('different', ['≥1,200人次', '次'], keepOwn('≥1,200', '人次'), keepColumn('≥1,200')),
    bad('different', ['≥3公里', '米'], keepOwn('≥3', '公里'), keepColumn('≥3')),
    bad('different', ['≤40万元', '%'], keepOwn('≤40', '万元'), keepColumn('≤40')),
  ],
});

describe('unit-column-conflict in evaluation tables', () => {
  it.each([
    ['≥2000册', '册', []],
    ['≥2000册', '本', ['different']],
  ])('%s beside %s', (value, unit, expected) => {
    const { tables } = recognise(sheetOf(pair(value, unit)));
    const evaluation = tables.map((table) => ({ ...table, kind: 'evaluation' as const }));
    expect(lint(evaluation, [unitColumnConflict]).map(({ message }) => message)).toEqual(expected);
  });
});
