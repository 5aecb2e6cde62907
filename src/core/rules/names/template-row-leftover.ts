import { nameKey } from '../../sheet/text';
import type { TargetTable } from '../../table/model';
import { defineRule } from '../rule';

interface Leftover {
  readonly name: string;
}

/** With fewer characters the block above says too little about the project to judge by. */
const SHORTEST_SUBJECT = 20;
/** A leftover is an exception. Where more than one row in so many shares nothing with the block, the block is short. */
const FEWEST_OTHERS = 4;
/** Words of any project; what is left of a name is its subject. */
const COMMON = new RegExp(
  [
    '服务对象|受益对象|受益群众|群众|公众|社会|经济|生态|环境|可持续|满意度|满意|效益|效果|影响|作用|水平|程度|情况',
    '执行|验收|受益|新增|目标|实现|参加|参会|参训|参与|人员|出勤|项目|工作|工程|活动|资金|经费|预算|财政|专项|总体|年度|本年|全年|完成|开展|实施|及时|按时|按期|准时|合格|达标|合规|规范',
    '数量|质量|时效|成本|支出|费用|金额|标准|人数|人次|次数|场次|户数|天数|数|率|性|度|量|时间|日期|期限|进度|提升|提高|增强|改善|促进|控制|有效|是否',
    '[^\\p{Script=Han}]',
  ].join('|'),
  'gu',
);

/** 与项目无关的模板指标: a row left from another project's table. A guess from words alone. */
export const templateRowLeftover = defineRule<{ leftover: Leftover }>({
  id: 'template-row-leftover',
  name: { 'zh-CN': '与项目无关的模板指标', en: 'Row left from another table' },
  standing: 'off',
  severity: { leftover: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      leftover: (d) => ({
        what: `指标“${d.name}”与项目名称、资金用途和绩效目标没有共同的内容。`,
        why: '可能是套用其他项目表格时留下的。',
        how: '请核对是否属于本项目；属于的，可在绩效目标中写明这项工作。',
      }),
    },
    en: {
      leftover: (d) => ({
        what: `The indicator “${d.name}” shares no word with the project’s name, purpose or goals.`,
        why: 'It may be left from the table of another project.',
        how: 'Check that it belongs here; if so, mention the work in a goal.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const subject = subjectOf(table);
    if (subject.length < SHORTEST_SUBJECT) return;
    const known = pairsByFirst(subject);
    for (const set of table.sets) {
      const strange = set.indicators.flatMap(({ name, keys }) => {
        if (!name || shares(keys.name, known) || shares(keys.description, known)) return [];
        // A name of nothing but common words fits any project.
        return pairsOf(keys.name).length === 0 ? [] : [name];
      });
      if (strange.length > 1 && strange.length * FEWEST_OTHERS > set.indicators.length) continue;
      for (const name of strange)
        report({ cell: name.cell, message: ['leftover', { name: name.text.trim() }] });
    }
  },
});

/** The second characters of the pairs of a text, by the first. */
type Pairs = ReadonlyMap<number, string>;

function pairsByFirst(text: string): Pairs {
  const pairs = new Map<number, string>();
  for (const pair of pairsOf(text)) {
    const first = pair.charCodeAt(0);
    pairs.set(first, (pairs.get(first) ?? '') + pair.charAt(1));
  }
  return pairs;
}

function shares(text: string, known: Pairs): boolean {
  for (let at = 0; at + 2 <= text.length; at++) {
    if (known.get(text.charCodeAt(at))?.includes(text.charAt(at + 1))) return true;
  }
  return false;
}

function subjectOf({ project, purpose, goals }: TargetTable): string {
  return [project.name, purpose, ...goals].map((field) => nameKey(field?.text ?? '')).join(' ');
}

/** Neighbouring characters of the words that say what a text is about: as near to nouns as we get without a lexicon. */
function pairsOf(text: string): readonly string[] {
  return text
    .replace(COMMON, ' ')
    .split(' ')
    .flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
    );
}
