import { projectCodeDuplicate } from '../../../../src/core/rules/identity/project-code-duplicate';
import type { RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';
import { form, type FormData } from './form';

const CODE = '13070024P00001410007P';

/** The forms one below the other: the code cells are B3, B10, B17. */
const forms = (...data: readonly FormData[]): readonly RowTexts[] => data.flatMap(form);

const good = (name: string, ...data: readonly FormData[]): Case => ({ name, grid: forms(...data) });

const bad = (
  name: string,
  message: 'different' | 'twice',
  cells: readonly string[],
  ...data: readonly FormData[]
): InvalidCase => ({
  name,
  grid: forms(...data),
  findings: cells.map((at) => ({ at, message, severity: message === 'twice' ? 'info' : 'error' })),
});

const library = { name: '镇级图书室运行经费', code: CODE };
const fire = { name: '消防通道改造经费', code: CODE };

describeRule(projectCodeDuplicate, {
  valid: [
    good('one table', library),
    good('two codes', library, { ...fire, code: '13070024P000018100082' }),
    good('no codes', { ...library, code: '' }, { ...fire, code: '' }),
    good('words for a code', { ...library, code: '待定' }, { ...fire, code: '待定' }),
    good('running numbers', { ...library, code: '001' }, { ...fire, code: '001' }),
    good('one transfer payment', { ...library, code: 'z175060070003' }, { ...fire, code: 'z175060070003' }),
    good('no name to compare', library, { ...fire, name: '' }),
    good(
      'two years of one project',
      { ...library, line: '（2024年度）' },
      { ...library, line: '（2025年度）' },
    ),
    good('a self-evaluation beside its target', library, { ...library, result: '实际完成值' }),
  ],
  invalid: [
    bad('two projects', 'different', ['B3', 'B10'], library, fire),
    bad('three tables, once each', 'different', ['B3', 'B10', 'B17'], library, fire, {
      ...fire,
      name: '路灯维护经费',
    }),
    bad('blanks in a code', 'different', ['B3', 'B10'], library, { ...fire, code: '13070024P 00001410007P' }),
    bad(
      'two projects of different years',
      'different',
      ['B3', 'B10'],
      { ...library, line: '（2024年度）' },
      { ...fire, line: '（2025年度）' },
    ),
    bad('a self-evaluation of another project', 'different', ['B3', 'B10'], library, {
      ...fire,
      result: '实际完成值',
    }),
    bad(
      'a code of another system',
      'different',
      ['B3', 'B10'],
      { ...library, code: 'A2024001' },
      {
        ...fire,
        code: 'A2024001',
      },
    ),
    bad('one table twice', 'twice', ['B3', 'B10'], library, { ...library, value: '≥2200册' }),
    bad('a longer name of the same project', 'twice', ['B3', 'B10'], library, {
      ...library,
      name: '2024年镇级图书室运行经费',
    }),
    bad('one table twice, one year unknown', 'twice', ['B3', 'B10'], library, {
      ...library,
      line: '（2024年度）',
    }),
    {
      name: 'code and name in one cell',
      grid: ['河道清淤', '路灯维护'].flatMap((name) => [
        ['绩效目标表'],
        [`51011723T000007943391-${name}`],
        ...form({}).slice(3),
      ]),
      findings: ['A2', 'A8'].map((at) => ({ at, message: 'different', severity: 'error' })),
    },
  ],
});
