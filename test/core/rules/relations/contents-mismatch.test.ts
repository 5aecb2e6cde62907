import { lint } from '../../../../src/core/lint/linter';
import { LOCALES } from '../../../../src/core/locale';
import { contentsMismatch } from '../../../../src/core/rules/relations/contents-mismatch';
import { explain, type Finding } from '../../../../src/core/rules/rule';
import { factsOf } from '../../../../src/core/rules/workbook-facts';
import { toA1 } from '../../../../src/core/sheet/address';
import { snapshotFromTexts } from '../../../../src/core/sheet/snapshot';
import type { ContentsEntry } from '../../../../src/core/table/contents';
import { recognise } from '../../../../src/core/table/recognise';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '服务人次', '≥900人次'];

/** Tables one below the other on one sheet: the titles stand in A1, A4, A7 … */
const tablesOf = (...titles: readonly string[]) =>
  recognise(
    snapshotFromTexts(
      '绩效目标',
      titles.flatMap((title) => [[title], HEADER, ROW]),
    ),
  ).tables;

const contentsOf = (...names: readonly string[]): readonly ContentsEntry[] =>
  names.map((text, row) => {
    const [, number = null, name = text] = /^(?:(\d[-\d]*)\s)?(.*)$/u.exec(text) ?? [];
    return { number, name, sheet: '目录', field: { text, cell: { row, column: 0 } } };
  });

const remarks = (titles: readonly string[], entries: readonly string[]): readonly string[] => {
  const tables = tablesOf(...titles);
  const workbook = factsOf(tables, contentsOf(...entries));
  const said: string[] = [];
  for (const table of tables) {
    contentsMismatch.check(
      table,
      ({ cell, message: [message, data] }) => {
        said.push(`${toA1(cell)} ${message} ${Object.values(data).join('|')}`);
        checkWords(message, data);
      },
      workbook,
      {},
    );
  }
  return said;
};

function checkWords(message: string, data: unknown): void {
  const finding: Finding = {
    ...{ rule: contentsMismatch.id, severity: 'info', sheet: '', table: '', cell: { row: 0, column: 0 } },
    ...{ message, data, fixes: [] },
  };
  for (const locale of LOCALES) {
    const text = Object.values(explain(contentsMismatch, finding, locale)).join('');
    expect(text).not.toMatch(/undefined|null|\$\{/u);
  }
}

const MEALS = '1.食堂补助经费绩效目标表';
const LIFTS = '2.电梯改造经费绩效目标表';
const BOOKS = '3.书屋更新经费绩效目标表';

describe('contents-mismatch', () => {
  it.each([
    { name: 'no contents', titles: [MEALS, LIFTS], entries: [] },
    {
      name: 'the names of the projects',
      titles: [MEALS, LIFTS],
      entries: ['1 食堂补助经费', '2 电梯改造经费'],
    },
    { name: 'the titles word for word', titles: [MEALS, LIFTS], entries: [MEALS, LIFTS] },
    { name: 'a shorter name', titles: [MEALS, LIFTS], entries: ['食堂补助', '电梯改造'] },
    { name: 'blanks and width', titles: [MEALS, LIFTS], entries: ['１．食堂 补助经费', '电梯改造经费'] },
    {
      name: 'a project with two tables',
      titles: [MEALS, LIFTS, LIFTS],
      entries: ['食堂补助经费', '电梯改造经费'],
    },
    {
      name: 'a list of other things',
      titles: [MEALS],
      entries: ['部门收支总表', '部门收入总表', '部门支出总表', '食堂补助经费'],
    },
    { name: 'a table without any name', titles: [MEALS, '项目支出绩效目标表'], entries: ['食堂补助经费'] },
  ])('has nothing to say: $name', ({ titles, entries }) => expect(remarks(titles, entries)).toEqual([]));

  it.each([
    {
      name: 'an entry without a table, at the first table',
      titles: [MEALS, LIFTS],
      entries: ['1 食堂补助经费', '2 电梯改造经费', '3 书屋更新经费'],
      said: ['A1 absent 书屋更新经费'],
    },
    {
      name: 'a table that is not listed',
      titles: [MEALS, LIFTS, BOOKS],
      entries: ['食堂补助经费', '书屋更新经费'],
      said: [`A4 unlisted ${LIFTS}`],
    },
    {
      name: 'another name under the same number below a number',
      titles: [
        '附件3-1：食堂补助绩效目标表',
        '附件3-2：电梯改造绩效目标表',
        '附件3-3：书屋更新绩效目标表',
        '附件3-4：绿化养护绩效目标表',
      ],
      entries: ['3-1 食堂补助', '3-2 电梯改造', '3-4 草坪维护', '3-3 图书购置'],
      said: [
        'A7 renamed 图书购置|附件3-3：书屋更新绩效目标表',
        'A10 renamed 草坪维护|附件3-4：绿化养护绩效目标表',
      ],
    },
    {
      name: 'another name under the same number',
      titles: [MEALS, LIFTS],
      entries: ['1 食堂补助经费', '2 载客梯更换经费'],
      said: [`A4 renamed 载客梯更换经费|${LIFTS}`],
    },
    {
      name: 'another name, and no number to tell by',
      titles: [MEALS, '电梯改造经费绩效目标表'],
      entries: ['食堂补助经费', '载客梯更换经费'],
      said: ['A1 absent 载客梯更换经费', 'A4 unlisted 电梯改造经费绩效目标表'],
    },
  ])('reports $name', ({ titles, entries, said }) => expect(remarks(titles, entries)).toEqual(said));

  it('reads the contents of a sheet of its own', () => {
    const listed = recognise(
      snapshotFromTexts('目录', [
        ['目录'],
        ['1', '食堂补助经费'],
        ['2', '电梯改造经费'],
        ['3', '书屋更新经费'],
      ]),
    );
    const findings = lint(tablesOf(MEALS, LIFTS), [contentsMismatch], listed.contents);
    expect(
      findings.map(({ cell, message, severity, fixes }) => [toA1(cell), message, severity, fixes]),
    ).toEqual([['A1', 'absent', 'info', []]]);
  });
});
