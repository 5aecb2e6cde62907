import { isCostTier } from '../../table/cost-rows';
import type { Indicator, TargetTable } from '../../table/model';
import { isSlot } from '../../table/vocabulary';
import { saysWhen } from '../../value/dates';
import { isGrade } from '../../value/grades';
import { nounFor } from '../../value/measure-nouns';
import { saysNone } from '../../value/none-of-it';
import type { TargetValue } from '../../value/target-value';
import { dimensionsOf } from '../../value/units';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Unmeasured {
  readonly name: string;
}

interface Titles {
  readonly append: { readonly name: string };
}

/** What is reached or not needs no second word for it: 达标 becomes 达标率. */
const ALREADY_A_SHARE = /(?:达标|合格|覆盖|完成|上线|到位|通过)$/u;
/** Done already: 骨灰堂完工 takes 时间, not 完成时间. */
const ALREADY_DONE = /(?:完成|完工|竣工|建成|投用|结束|开[工幕班])$/u;

/** Most names end in one of these; looking at two characters saves the rest. */
const MEASURING_ENDS = new Set('数量率次户费额');
const MEASURING_WORDS = new Set([
  '时间',
  '支出',
  '成本',
  '效果',
  '意度',
  '时性',
  '情况',
  '程度',
  '影响',
  '水平',
  '面积',
  '标准',
  '比例',
  '期限',
]);
/** These measure where nothing follows but a bracket: 出水水质 is measured, 水质监测 is work. */
const AT_THE_END = [
  '(?<!价)值|(?<![评对攀同环])比|水分|容重|(?<!评)价|类别|星级|水位|水质|埋深|带宽|时延|年龄|课时|学时|容积|库容|直径|[胸地管孔井口粒]径|[树苗株]高|[间株行]距|间隔|水深|[水气油]压|压力|场强|声压级',
  '(?:用|耗|延)时|时效|种类|上限|限额|报酬|课酬|奖补|资助',
  '误差|偏差|[色温压高落]差|(?:检出|定量)限|时段|漂移|位移|沉降|噪声|油耗|气耗|住院日|COD|BOD|氨氮|总[磷氮]|二氧化硫|氮氧化物|余氯',
  '工资|薪酬|利息|(?:抚恤|优待|扶助|救助|奖励|奖学|助学|低保|养老|慰问|保障|供养|保险|补偿|赔偿|租)金',
  '(?:公示|质保|保修|责任|服务|执行|运营|预见|供[暖热]|防火|有效|建设|实施|合同|保存|回收)期',
];
/** Words that say what is measured. 度 in 制度 and 年度, 性 in 个性 say nothing. */
const MEASURE = new RegExp(
  [
    '[数量率次户费]|时间|时限|时长|期限|年限|日期|工期|周期|成本|支出|金额|经费|资金|补助|补贴|津贴|投资|收入|产值|产能|利润|税收|价格|单价',
    '标准|面积|里程|长度|规模|比例|占比|比重|情况|状况|程度|效果|成效|效益|效能|影响|水平|作用|能力|变化|是否',
    '等级|级别|排名|名次|得分|评分|指数|(?<![制年])度|(?<!个)性',
    '增速|流速|风速|增幅|降幅|涨幅|增加值|均值|峰值|距离|半径|投入|造价|能耗|电耗|水耗|寿命|人口|覆盖面|受益面|(?:安全|获得|幸福|归属|认同)感',
    `(?:${AT_THE_END.join('|')})(?:\\(|$)`,
  ].join('|'),
  'u',
);
const YES_OR_NO = /^[是否有无]$/u;
/** With a noun behind it a name must not stop at a bracket or a mark. */
const OPEN_END = /[^\p{Script=Han}A-Za-z\d”]$/u;

/** 指标名称无度量词: the name says what is done, not what is measured. Practice, not law. */
export const nameNotMeasurable = defineRule<{ vague: Unmeasured; counted: Unmeasured }, Titles>({
  id: 'name-not-measurable',
  name: { 'zh-CN': '指标名称无度量词', en: 'Name without a measure' },
  standing: 'core',
  severity: { vague: 'warning', counted: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      vague: (d) => ({
        what: `指标名称“${d.name}”看不出考核什么。`,
        why: '名称写的是工作内容，没有数量、比率、时间、效果等度量词。',
        how: '请在名称中写明考核的是什么，如“……次数”“……率”“……情况”。',
      }),
      counted: (d) => ({
        what: `指标名称“${d.name}”没有度量词，考核内容要看指标值才清楚。`,
        why: '名称写明度量词，便于汇总和核对。',
        how: '建议补充为“……数量”“……次数”“……金额”等。',
      }),
    },
    en: {
      vague: (d) => ({
        what: `The name “${d.name}” does not say what is measured.`,
        why: 'It describes the work, without a count, a rate, a time or an effect.',
        how: 'Say what is measured, for example …次数, …率 or …情况.',
      }),
      counted: (d) => ({
        what: `The name “${d.name}” leaves it to the value to say what is measured.`,
        why: 'A measuring word in the name helps comparing.',
        how: 'Consider adding one, for example …数量, …次数 or …金额.',
      }),
    },
  },
  titles: {
    'zh-CN': { append: (d) => `名称改为“${d.name}”` },
    en: { append: (d) => `Rename to “${d.name}”` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const key = row.keys.name;
        if (MEASURING_ENDS.has(key.charAt(key.length - 1)) || MEASURING_WORDS.has(key.slice(-2))) continue;
        if (MEASURE.test(key) || isPeriod(row)) continue;
        const { name, target } = row;
        if (!name || key === '' || isSlot(name.text) || YES_OR_NO.test(target.value.core)) continue;
        report({
          cell: name.cell,
          message: [saysMeasure(row) ? 'counted' : 'vague', { name: name.text.trim() }],
          fixes: fixesFor(table, row),
        });
      }
    }
  },
});

/** 轮换架空期 ≤4个月: the period is what is measured. */
function isPeriod({ keys, target: { unit } }: Indicator): boolean {
  return keys.name.endsWith('期') && unit !== null && dimensionsOf(unit).includes('duration');
}

/** A document or a standard to hold the work against: 出台《管理办法》, 符合GB50325-2020. */
const NAMED_STANDARD = /《[^《》]{1,60}》|[A-Z]\d[\d.]{0,9}[-—–](?:19|20)\d{2}/u;
/** The share a percentage is of, where the value says it: 三星级以上占比≥70%. */
const SHARE_OF = /(?:率|占比|比例|比重)(?:达到?|为|不低于|提高到)?$/u;

/** `≥500人`, `12月底前`, a grade or a zero make clear what the name leaves out; a bare percentage does not. */
function saysMeasure(row: Indicator): boolean {
  const { value, unit } = row.target;
  if (value.kind === 'date' || saysGradeOrNone(value)) return true;
  if (value.amount !== null) return unit !== null && (unit !== '%' || SHARE_OF.test(value.rest.before));
  return NAMED_STANDARD.test(value.core) || isTime(row);
}

/** 日产日清, 每周公布: a time in words, where a time is asked for. */
function isTime({ keys, target: { value } }: Indicator): boolean {
  return keys.tier2 === '时效' && value.kind === 'qualitative' && saysWhen(value.core);
}

/** An event that must not happen is counted, whatever its name leaves out: 重大舆情 `零发生`. */
function saysGradeOrNone({ core, amount }: TargetValue): boolean {
  return amount === 0 || isGrade(core) || saysNone(core);
}

function fixesFor(table: TargetTable, row: Indicator): readonly ProposedFix<Titles>[] {
  const { name } = row;
  const stem = name?.text.trim().replace(/了/gu, '') ?? '';
  if (!name || stem === '' || OPEN_END.test(stem)) return [];
  return nounsFor(row, stem).map((noun) => ({
    kind: 'choice',
    title: ['append', { name: stem + noun }],
    edits: [editOf(table, name, stem + noun)],
  }));
}

function nounsFor(row: Indicator, stem: string): readonly string[] {
  const { keys, target } = row;
  const { value, unit, comparator } = target;
  if (value.kind === 'date') return [ALREADY_DONE.test(stem) ? '时间' : '完成时间'];
  if (isGrade(value.core)) return ['等级'];
  if (saysGradeOrNone(value)) return ['数量'];
  if (isTime(row)) return ['时间'];
  if (value.amount === null || unit === null) return ['情况', '效果'];
  if (unit === '%') return sharesFor(comparator, stem);
  const [dimension] = dimensionsOf(unit);
  if (dimension === 'duration') return [spanFor(row)];
  if (dimension === 'unit-cost') return isCostTier(keys) ? ['标准', '单价'] : ['金额'];
  return [(dimension && nounFor(dimension)) ?? '数量'];
}

/** A limit, unless it is to be reached or counted. */
function spanFor({ keys, target: { unit, comparator } }: Indicator): string {
  if (keys.tier2 === '时效') return comparator === '≥' || comparator === '>' ? '时长' : '时限';
  return unit === '天' || unit === '日' ? '天数' : '时长';
}

/** What must not be exceeded is a part of the whole, no achievement. */
function sharesFor(comparator: string | null, stem: string): readonly string[] {
  if (comparator === '≤' || comparator === '<') return ['占比', '比例'];
  return ALREADY_A_SHARE.test(stem) ? ['率'] : ['完成率', '达标率'];
}
