import { nameKey } from '../sheet/text';

/** The title of a table cut where the project name stands: 附件2 3. | 消防器材更新经费 | 绩效目标表. All as written. */
export interface TitleParts {
  readonly before: string;
  readonly core: string;
  readonly behind: string;
}

const ATTACHMENT =
  /^附(?=件|表|\d|:)(?:件|表)?(?:\d{1,2}(?!\d)(?:-\d{1,2})?|[一二三四五六七八九十]{1,3}(?=[:、]))?[:.、]?/u;
const NUMBER = /^\d{1,2}[.、]/u;
const BRACKET_BEHIND = /(?<=表)(?:\([^()]*\)|\[[^[\]]*\])$/u;
const FORM = /(?:区域|项目|支出)*绩效(?:目标|自评|评价)(?:申报|批复|设定|制定|审核|自评|评价|指标|汇总)*表$/u;

/** Cuts a title; null when it does not end in the name of a form. */
export function titleParts(title: string): TitleParts | null {
  const key = nameKey(title);
  const attachment = ATTACHMENT.exec(key)?.[0].length ?? 0;
  const start = attachment + (NUMBER.exec(key.slice(attachment))?.[0].length ?? 0);
  const bare = key.replace(BRACKET_BEHIND, '');
  const end = FORM.exec(bare)?.index;
  if (end === undefined) return null;
  const places = placesOfKey(title);
  const from = places[start] ?? title.length;
  const to = places[Math.max(start, end)] ?? title.length;
  return { before: title.slice(0, from), core: title.slice(from, to).trim(), behind: title.slice(to) };
}

/** Where each character of the key stands in the text as written. */
function placesOfKey(text: string): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < text.length; index++)
    if (nameKey(text.charAt(index)) !== '') places.push(index);
  return places;
}

const FORM_IN_NAME = /(?:支出)?绩效(?:目标|自评|评价)(?:申报|批复|设定|制定|审核|自评|评价|指标|汇总)*表$/u;

/** A project name without the name of a form at its end; null when there is none. */
export function nameWithoutForm(name: string): string | null {
  const key = nameKey(name);
  const end = FORM_IN_NAME.exec(key)?.index;
  if (end === undefined || end === 0) return null;
  return name.slice(0, placesOfKey(name)[end]).trim();
}

const YEAR = /(?:19|20)\d{2}年?度?/gu;

/** Words that stand in any title. */
const ANY_TITLE =
  /财政|预算|部门|项目|支出|专项|资金|单位|整体|区域|转移支付|中央|省级|市级|县级|区级|本级|年度|申报|批复|重点|一般|地方|业务费|对下|对|[()、]/gu;

/** The last character of a place or an office: such a title says whose table it is, not which project. */
const PLACE_OR_OFFICE =
  /(?:省|市|县|区|州|盟|旗|镇|乡|村|街道|局|委|会|厅|院|所|站|校|学|馆|队|部|处|司|团|办|室|中心|政府|机关|集团)$/u;

const UNFILLED = /[Xx×]{2}|_{2}|…|[○〇]{2}|<|>/u;

/** Whether the core of a title names no project: nothing but years, places, offices and words of any title. */
export function namesNoProject(core: string): boolean {
  const key = nameKey(core);
  const rest = key.replace(YEAR, '').replace(ANY_TITLE, '');
  return rest.length < 2 || UNFILLED.test(key) || PLACE_OR_OFFICE.test(rest);
}

/**
 * Whether two names may mean one project: equal, or one within the other, quotes and punctuation aside. A year only one
 * of them states does not part them, two different years do.
 */
export function sameProject(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [comparable(a), comparable(b)];
  if (within(one, other)) return true;
  const [years, otherYears] = [yearsIn(one), yearsIn(other)];
  const apart = years !== otherYears && years !== '' && otherYears !== '';
  return !apart && within(one.replace(YEAR, ''), other.replace(YEAR, ''));
}

function comparable(name: string): string {
  return nameKey(name)
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/年度/gu, '年');
}

function within(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function yearsIn(key: string): string {
  return (key.match(/(?:19|20)\d{2}(?=年)/gu) ?? []).join();
}
