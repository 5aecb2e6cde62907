import type { Indicator, TargetTable } from '../../table/model';
import { datesIn, isPointInTime, writeDeadline, type DateMention } from '../../value/dates';
import { nameFacts } from '../../value/indicator-name';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Named {
  readonly name: string;
  readonly value: string;
}

interface Dated extends Named {
  readonly date: string;
}

interface Titles {
  readonly date: { readonly value: string };
  readonly rename: { readonly name: string };
}

const ASKS_TIME = /时间|日期|期限|时限/u;
/** Names that ask for a rate without ending in 率, and those that ask by how much a time changes. */
const RATE_NAME =
  /(?:进度|(?:及时|完成)度|(?:及时|按时|按期|准时|时效)性)$|缩短|压缩|压减|减少|下降|降低|提高|提升|提速/u;
/** With these a date only says when the share is taken: 7月底前支出, 12月底前完成的比例. */
const SHARE = /进度|执行|支出|支付|拨付|完成情况|率|比例|占比|比重|÷|百分/u;
const SPAN = /响应|修复|处理|办理|办结|审批|期限|时限/u;
const ON_TIME = /[按及准]时|按期|(?:时间|期限|时限|日期)内/u;
const DEED =
  /(?:开展|完成|购置|采购|发放|支付|拨付|建设|建成|实施|竣工|完工|开工|验收|报送|上报|办结|交付|印发|发布|举办)$/u;

/** 时效指标用百分比代替时间: a rate where the row speaks of a date. Source: 共性指标库 (…完成时间: 某月某日前). */
export const timelinessPercent = defineRule<{ named: Named; dated: Dated }, Titles>({
  id: 'timeliness-percent',
  name: { 'zh-CN': '时效指标用百分比代替时间', en: 'Percentage in place of a date' },
  standing: 'core',
  severity: { named: 'warning', dated: 'warning' },
  sources: ['LIB', 'P'],
  messages: {
    'zh-CN': {
      named: (d) => ({
        what: `“${d.name}”问的是时间，指标值却是“${d.value}”。`,
        why: '时间用百分比表示，到期时无法判断是否按时。',
        how: '请填写具体时间；确需考核比率的，把名称改为“……率”。',
      }),
      dated: (d) => ({
        what: `本行要求的时间是“${d.date}”，指标值却是“${d.value}”。`,
        why: '时间写在文字里，百分比考核的是什么不清楚。',
        how: '请把时间填入指标值；确需考核比率的，把名称改为“……率”。',
      }),
    },
    en: {
      named: (d) => ({
        what: `“${d.name}” asks for a time, but the value is “${d.value}”.`,
        why: 'A percentage cannot show whether something was done in time.',
        how: 'Enter the time, or name the indicator as a rate (…率).',
      }),
      dated: (d) => ({
        what: `The row is due “${d.date}”, but the value is “${d.value}”.`,
        why: 'It is not clear what the percentage measures.',
        how: 'Move the time into the value, or name the indicator as a rate (…率).',
      }),
    },
  },
  titles: {
    'zh-CN': { date: (d) => `指标值改为 ${d.value}`, rename: (d) => `名称改为“${d.name}”` },
    en: { date: (d) => `Change the value to ${d.value}`, rename: (d) => `Rename to “${d.name}”` },
  },
  check(table, report, workbook) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        if (row.keys.tier2 !== '时效' || row.target.unit !== '%' || row.target.value.amount === null)
          continue;
        const { rate, bare } = nameFacts(row.name?.text ?? '');
        if (rate || RATE_NAME.test(bare)) continue;
        const date = dueIn(row.keys.description) ?? dueIn(row.keys.name);
        const asked = ASKS_TIME.test(bare);
        if (!asked && (date === null || SHARE.test(bare) || SHARE.test(row.keys.description))) continue;
        const said = { name: row.name?.text.trim() ?? '', value: row.target.text.trim() };
        report({
          cell: row.target.cell,
          message: date ? ['dated', { ...said, date: date.text }] : ['named', said],
          fixes: fixesFor(table, row, date, set.period === 'year' ? workbook.budgetYear(table) : null),
        });
      }
    }
  },
});

function dueIn(text: string): DateMention | null {
  return datesIn(text).find(isPointInTime) ?? null;
}

function fixesFor(
  table: TargetTable,
  { name, target }: Indicator,
  date: DateMention | null,
  year: number | null,
): readonly ProposedFix<Titles>[] {
  const fixes: ProposedFix<Titles>[] = [];
  const value = date ? writeDeadline(date, year) : yearEnd(name?.text ?? '', year);
  // A table with columns of their own for sign and unit would keep both beside the date.
  if (value !== null && !target.unitCell && !target.comparatorCell) {
    fixes.push({ kind: 'choice', title: ['date', { value }], edits: [editOf(table, target, value)] });
  }
  const renamed = rateName(name?.text.trim() ?? '');
  if (name && renamed !== null) {
    fixes.push({
      kind: 'choice',
      title: ['rename', { name: renamed }],
      edits: [editOf(table, name, renamed)],
    });
  }
  return fixes;
}

/** No year's end for what is asked within hours or days. */
function yearEnd(name: string, year: number | null): string | null {
  return year === null || SPAN.test(name) ? null : `${year}年12月31日前`;
}

/** 展品布置完成时间 → 展品布置按时完成率. */
function rateName(name: string): string | null {
  if (name === '' || /[)）]$/u.test(name)) return null;
  const stem = name.replace(/的?(?:时间|日期|期限|时限)$/u, '');
  if (ON_TIME.test(stem)) return `${stem}率`;
  const deed = DEED.exec(stem)?.[0] ?? '';
  const what = stem.slice(0, stem.length - deed.length).replace(/、等$/u, '等');
  return `${what}按时${deed === '' ? '完成' : deed}率`;
}
