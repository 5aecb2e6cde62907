import { labelKey } from '../sheet/text';
import { remembered } from '../remembered';
import { SIMPLIFIED, simplified } from './traditional';

/** What a column of the indicator block holds. */
export const COLUMN_ROLES = [
  'tier1',
  'tier2',
  'tier3',
  'description',
  'target',
  'comparator',
  'unit',
  'basis',
  'weight',
  'grading',
  'result',
  'history',
  'note',
  'projectCode',
  'projectName',
  'goal',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Labels that mean one thing wherever they stand, compared after `labelKey`. Adding a province's wording is a line here. */
const COLUMNS: Readonly<Record<ColumnRole, readonly string[]>> = {
  tier1: ['一级指标', '一级绩效指标', '一级目标'],
  tier2: ['二级指标', '二级绩效指标', '二级目标'],
  tier3: ['三级指标', '三级绩效指标', '三级目标', '具体指标', '指标名称', '绩效指标名称', '考核指标名称'],
  description: ['绩效指标描述', '指标描述', '指标说明', '指标解释', '指标释义', '指标含义', '指标定义'],
  target: ['指标值', '指标值及单位', '目标值', '绩效目标值', '绩效指标值', '计划值', '标准值', '预期值'],
  comparator: [
    ...['计算符号', '比较符', '比较符号', '运算符', '运算符号', '符号', '指标符号'],
    ...['绩效指标性质', '指标方向', '绩效指标方向'],
  ],
  unit: ['度量单位', '计量单位', '指标单位', '指标值单位'],
  basis: ['指标值确定依据', '指标值设定依据', '参考值确定依据', '设定依据', '确定依据', '参考标准'],
  weight: ['权重', '分值', '分值权重', '权重分值', '指标权重', '指标分值', '标准分', '标准分值'],
  grading: ['评价标准', '评分标准', '计分标准', '评分办法', '评分规则', '评分方法', '评分细则'],
  history: ['上年指标值', '前年指标值', '原指标值', '调整前指标值', '历史值', '基期值'],
  result: ['采集数据项', '得分', '自评分', '完成情况', '偏离度'],
  note: ['备注', '指标值说明', '说明'],
  projectCode: ['项目编码', '项目代码', '项目编号'],
  projectName: ['项目名称', '专项名称', '单位名称、项目名称', '单位名称/项目名称', '项目'],
  goal: [
    ...['绩效目标', '总体目标', '总体绩效目标', '项目绩效目标', '目标名称', '年度目标', '年度总体目标'],
    ...['年度绩效总目标', '绩效总目标', '绩效目标内容'],
  ],
};

/** Labels that mean what the other labels leave open: the first role of the list that is free and stands in order. */
const BY_PLACE: Readonly<Record<string, readonly ColumnRole[]>> = {
  评价指标: ['tier1', 'tier2', 'tier3'],
  评价内容: ['tier1', 'tier2', 'tier3', 'description'],
  考核内容: ['tier1', 'tier2', 'tier3', 'description'],
  指标类别: ['tier1', 'tier2'],
  指标类型: ['tier1', 'tier2'],
  指标内容: ['tier3', 'description'],
  绩效内容: ['tier3', 'description'],
  绩效指标: ['tier3'],
  考核指标: ['tier3'],
  指标: ['tier3'],
  指标性质: ['comparator'],
  单位: ['unit'],
  数值: ['target'],
};

/** Words that decide wherever they stand in a label; the first match counts. */
const FAMILIES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['target', /(?:预期|预计).{0,6}(?:实现|完成|达到|值|水平)$/u],
  ['history', /^(?:上年|前年|上一年|去年|往年|历年|近三年)/u],
  ['note', /^(?:目标|指标)?(?:调整|变更)(?:原因|理由)/u],
  ['result', /完成|实际|得分|扣分|原因|偏差|偏离|数据项|自评|复核|改进措施|执行情况|监控|截至|评价结果/u],
  ['history', /上年|前年|上一年|去年|往年|历年|近三年/u],
  ['tier1', /^[一1]级(?:绩效|评价|考核)?(?:指标|目标)?(?:名称|内容)?$/u],
  ['tier2', /^[二2]级(?:绩效|评价|考核)?(?:指标|目标)?(?:名称|内容)?$/u],
  ['tier3', /^[三3]级(?:绩效|评价|考核)?(?:指标|目标)?(?:名称|内容)?$/u],
  ['weight', /(?:权重|分值|权值|满分)$/u],
  ['grading', /(?:评分|评价|计分|打分)(?:标准|办法|规则|方法|细则)$/u],
  ['basis', /(?:确定|设定|设置|制定)依据$/u],
  ['description', /^(?:绩效)?指标(?:描述|说明|解释|释义|含义|定义)$/u],
  ['unit', /(?:度量|计量)单位$/u],
  ['target', /(?:指标值|目标值|计划值|标准值|计划水平)(?:及单位)?$/u],
];

/** Words in front of a label that say for which time or stage it is; without them the label is looked up again. */
const PERIOD_IN_FRONT =
  /^(?:(?:19|20)\d\d(?:年度?)?|本年度?|当年度?|全年|年度|年初|本期|中长期|中期|长期|实施周?期|项目|申报|批复|设定|调整后|预期|计划){1,3}/u;

/** No label is longer than this; longer texts are never looked up. */
const LONGEST_LABEL = 40;

/** Longer texts that hold one of the words are sentences: 未完成原因分析及拟采取的改进措施 is as long as labels get. */
const LONGEST_FAMILY = 16;

/** Boxes people tick, in front of labels. */
const TICKS = /[□■☐☑☒√✓]/gu;

/** What a label may mean, the likeliest first. Nothing: no label of a column. */
export interface ColumnWord {
  readonly roles: readonly ColumnRole[];
  /** Its meaning depends on the labels around it. */
  readonly byPlace: boolean;
}

const NO_WORD: ColumnWord = { roles: [], byPlace: false };

const WORDS = new Map<string, ColumnWord>(
  Object.entries(BY_PLACE).map(([label, roles]) => [label, { roles, byPlace: true }]),
);
for (const role of COLUMN_ROLES) {
  for (const label of COLUMNS[role]) WORDS.set(label, { roles: [role], byPlace: false });
}

/** The last characters a label can have. Nearly every other cell is told apart by its last one alone. */
const ENDINGS = new Set([
  ...Array.from(WORDS.keys(), (label) => label.slice(-1)),
  ...Array.from('年到值平位重分满准法则据述明释义标容级称析施因差度况成现核评项果'),
]);
for (const [traditional, plain] of SIMPLIFIED) if (ENDINGS.has(plain)) ENDINGS.add(traditional);
/** The same by code unit; whatever is no Chinese character may end a label, too: a bracket, a mark, a blank. */
const MAY_END = new Uint8Array(0x10000).fill(1).fill(0, 0x4e00, 0xa000);
for (const char of ENDINGS) MAY_END[char.charCodeAt(0)] = 1;

const wordOf = remembered((text: string): ColumnWord => {
  const key = simplified(labelKey(text)).replace(TICKS, '');
  const exact = WORDS.get(key);
  if (exact) return exact;
  // 预算执行率权重 counts beside the indicators, not for them.
  if (key.includes('执行率') && /(?:权重|分值)$/u.test(key)) return NO_WORD;
  const said = key.length <= LONGEST_FAMILY && !/[。，；、]/u.test(key);
  const family = said ? FAMILIES.find(([, words]) => words.test(key)) : undefined;
  if (family?.[0] === 'result' || family?.[0] === 'history') return { roles: [family[0]], byPlace: false };
  const bare = WORDS.get(key.replace(PERIOD_IN_FRONT, ''));
  if (bare && !bare.byPlace) return bare;
  return family ? { roles: [family[0]], byPlace: false } : NO_WORD;
});

/** What a text means as the label of a column. */
export function columnWord(text: string): ColumnWord {
  if (text.length > LONGEST_LABEL || text === '') return NO_WORD;
  return MAY_END[text.charCodeAt(text.length - 1)] === 0 ? NO_WORD : wordOf(text);
}

/** The role of a column with this label where no other label says otherwise, or null. */
export function columnRole(text: string): ColumnRole | null {
  return columnWord(text).roles[0] ?? null;
}
