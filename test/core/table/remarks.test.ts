import { recogniseSteps } from '../../../src/core/table/recognise';
import { remarksOf } from './contents';
import { sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const HALF = ['一级指标', '指标值', '备注'];
const right = (row: readonly string[]): readonly string[] => ['', '', '', '', '', ...row];

describe('the remarks on a sheet', () => {
  it.each<[string, Texts, readonly string[]]>([
    ['are none on titles of tables', [['书屋绩效目标表'], SHORT, ROW, ['展览绩效目标表'], SHORT, ROW], []],
    [
      'are none on the title of a table that is read after a lower one',
      [right(['展览绩效目标表']), SHORT, ROW, [''], right(['项目名称', '展览']), right(SHORT), right(ROW)],
      [],
    ],
    [
      'come in the order of the rows',
      [['展览绩效目标表'], [''], ['书屋绩效目标表'], SHORT, [...ROW.slice(0, 3), '#N/A']],
      ['title-without-header A1', 'error-cell D5'],
    ],
    [
      'are on a title below a half header too',
      [HALF, ['产出指标', '6个'], [''], ['书屋绩效目标表']],
      ['header-without-name A1', 'title-without-header A4'],
    ],
    [
      'are on a title beside a half header too',
      [right(['', '书屋绩效目标表']).map((text, at) => HALF[at] ?? text), ['产出指标', '6个']],
      ['header-without-name A1', 'title-without-header G1'],
    ],
    [
      'are one on a form that ends at its header',
      [['书屋绩效目标表'], ['项目名称', '书屋'], ['年度绩效目标表'], SHORT],
      ['header-without-rows A1'],
    ],
  ])('%s', (_, rows, remarks) => expect(remarksOf(sheetOf(rows))).toEqual(remarks));

  it('come from left to right', () => {
    const error = (row: readonly string[]) => [...row.slice(0, 3), '#N/A'];
    const rows = [['展览绩效目标表', ...right(SHORT).slice(1)], right(error(ROW))];
    expect(remarksOf(sheetOf(rows))).toEqual(['title-without-header A1', 'error-cell I2']);
    const same = [right(SHORT), ['展览绩效目标表', ...right(error(ROW)).slice(1)]];
    expect(remarksOf(sheetOf(same))).toEqual(['title-without-header A2', 'error-cell I2']);
  });
});

it('recognising says how far it is, table by table', () => {
  const steps = recogniseSteps(sheetOf([['书屋绩效目标表'], SHORT, ROW, ['展览绩效目标表'], SHORT, ROW]));
  const said: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) said.push(step.value);
  expect(said).toEqual([0.5, 0.75]);
});
