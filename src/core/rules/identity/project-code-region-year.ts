import type { TargetTable } from '../../table/model';
import { readProjectCode, type ProjectCode } from '../../value/project-code';
import { defineRule } from '../rule';
import type { WorkbookFacts } from '../workbook-facts';

interface Region {
  readonly region: string;
  readonly usual: string;
}

interface Year {
  readonly year: number;
  readonly budgetYear: number;
}

/** 编码区划或年度不符: a hint that a code was copied, or that the project is carried over. Practice. */
export const projectCodeRegionYear = defineRule<{ region: Region; earlier: Year; later: Year }>({
  id: 'project-code-region-year',
  name: { 'zh-CN': '编码区划或年度不符', en: 'Division or year of the project code' },
  standing: 'extra',
  severity: { region: 'info', earlier: 'info', later: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      region: (d) => ({
        what: `项目编码的区划为${d.region}，本工作簿其他项目均为${d.usual}。`,
        why: '同一单位的项目一般属于同一区划，不同的多为抄录有误。',
        how: '请与预算管理一体化系统核对；确属其他地区的项目可忽略。',
      }),
      earlier: (d) => ({
        what: `项目编码中的年份为${d.year}年，预算年度为${d.budgetYear}年。`,
        why: '可能是以前年度入库的结转项目，也可能沿用了往年项目的编码。',
        how: '请核对是否为结转项目；不是的，更正编码。',
      }),
      later: (d) => ({
        what: `项目编码中的年份为${d.year}年，晚于预算年度${d.budgetYear}年。`,
        why: '项目应先入库再安排预算。',
        how: '请核对编码和预算年度。',
      }),
    },
    en: {
      region: (d) => ({
        what: `The code is of division ${d.region}, all others in this workbook of ${d.usual}.`,
        why: 'Projects of one unit belong to one division; another one is often a slip.',
        how: 'Compare with the budget system; ignore it if the project is of another place.',
      }),
      earlier: (d) => ({
        what: `The code is of ${d.year}, the budget year is ${d.budgetYear}.`,
        why: 'Either the project is carried over, or an old code was copied.',
        how: 'Check whether it is carried over; if not, correct the code.',
      }),
      later: (d) => ({
        what: `The code is of ${d.year}, after the budget year ${d.budgetYear}.`,
        why: 'A project enters the library before it is budgeted.',
        how: 'Check the code and the budget year.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, workbook) {
    const field = table.project.code;
    const code = codeOf(table);
    if (!field || !code) return;
    const usual = regionOfOthers(code, workbook);
    if (usual !== null) {
      report({ cell: field.cell, message: ['region', { region: code.region, usual }] });
    }
    const budgetYear = workbook.budgetYear(table);
    if (budgetYear === null || budgetYear === code.year) return;
    report({
      cell: field.cell,
      message: [code.year < budgetYear ? 'earlier' : 'later', { year: code.year, budgetYear }],
    });
  },
});

function codeOf(table: TargetTable): ProjectCode | null {
  return table.project.code ? readProjectCode(table.project.code.text) : null;
}

/** The division all other codes share, at least two of them; null where they do not or this code is of it as well. */
function regionOfOthers({ text, region }: ProjectCode, workbook: WorkbookFacts): string | null {
  const regions = codesByRegion(workbook);
  const others = [...regions.keys()].filter((other) => other !== region);
  const [usual] = others;
  if (usual === undefined || others.length > 1) return null;
  const alone = [...(regions.get(region) ?? [])].every((code) => code === text);
  return alone && (regions.get(usual)?.size ?? 0) >= 2 ? usual : null;
}

type CodesByRegion = ReadonlyMap<string, ReadonlySet<string>>;

/** Every table asks the same; collected once per check of a workbook. */
const COLLECTED = new WeakMap<WorkbookFacts, CodesByRegion>();

function codesByRegion(workbook: WorkbookFacts): CodesByRegion {
  const known = COLLECTED.get(workbook);
  if (known) return known;
  const regions = new Map<string, Set<string>>();
  for (const table of workbook.tables) {
    const code = codeOf(table);
    if (!code) continue;
    const codes = regions.get(code.region) ?? new Set();
    codes.add(code.text);
    regions.set(code.region, codes);
  }
  COLLECTED.set(workbook, regions);
  return regions;
}
