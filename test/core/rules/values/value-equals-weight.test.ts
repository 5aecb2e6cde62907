import { valueEqualsWeight } from '../../../../src/core/rules/values/value-equals-weight';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case } from '../rule-tester';

const weighted = (...pairs: readonly (readonly [value: string, weight: string])[]) => ({
  extraColumns: ['分值'],
  rows: pairs.map(([value, weight], index) => row('质量', `第${index + 1}批图书完好率`, value, weight)),
});

const good = (name: string, ...pairs: readonly (readonly [string, string])[]): Case => ({
  name,
  ...weighted(...pairs),
});

describeRule(valueEqualsWeight, {
  valid: [
    good('one coincidence among others', ['15', '15'], ['95', '20'], ['30', '15']),
    good('one row alone', ['15', '15']),
    good('a unit makes it a value', ['15%', '15'], ['20%', '20']),
    good('a sign makes it a value', ['≥15', '15'], ['≥20', '20']),
    good('words make it a value', ['约15', '15'], ['20左右', '20']),
    good('a word among numbers', ['15', '15'], ['20', '20'], ['及时', '10']),
    good('weights are blank', ['15', ''], ['20', '']),
    { name: 'no weight column', rows: [row('质量', '图书完好率', '15'), row('质量', '图书上架率', '20')] },
  ],
  invalid: [
    {
      name: 'every value is its weight; rows without a value do not count',
      ...weighted(['15', '15'], ['20', '20分'], ['', '10'], ['15', '15.0'], ['XX', '5']),
      findings: ['E11', 'E12', 'E14'].map((at) => ({ at, message: 'same', severity: 'warning' })),
    },
    {
      name: 'two rows are enough',
      ...weighted(['15', '15'], ['20', '20%']),
      findings: ['E11', 'E12'].map((at) => ({ at, message: 'same', severity: 'warning' })),
    },
  ],
});
