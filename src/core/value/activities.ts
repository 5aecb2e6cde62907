/**
 * What projects do, as goals and indicators name it: enough to see that both speak of the same work without cutting
 * sentences into words. Wordings of one activity stand together.
 */
const ACTIVITIES: readonly (readonly string[])[] = [
  ['培训', '轮训', '集训'],
  ['会议', '座谈会', '联席会', '研讨会'],
  ['宣传', '普法', '宣讲'],
  ['调研', '考察', '走访'],
  ['公众号', '网站', '新媒体'],
  ['办公用品', '办公耗材'],
  ['帮扶', '救助', '资助'],
  ['慰问'],
  ['减压', '减负'],
  ['竞赛', '比赛', '大赛'],
  ['演出', '展演', '汇演'],
  ['体检', '筛查'],
  ['接种', '疫苗'],
  ['监测', '检测', '化验'],
  ['巡查', '巡护', '巡检'],
  ['检查', '执法'],
  ['养护', '维修', '运维', '修缮', '保养'],
  ['改造', '改建', '扩建', '新建'],
  ['造林', '绿化', '植树'],
  ['清淤', '清运', '保洁'],
  ['印刷', '印制'],
  ['规划编制', '编制规划'],
  ['审计', '评审'],
];

/** An activity, by its first wording, and the wording the text uses. */
export interface Activity {
  readonly key: string;
  readonly word: string;
}

/** The wordings by the character they begin with. */
const BY_FIRST = new Map<number, string[]>();
for (const wording of ACTIVITIES.flat()) {
  const code = wording.charCodeAt(0);
  BY_FIRST.set(code, [...(BY_FIRST.get(code) ?? []), wording]);
}

const NONE: readonly Activity[] = [];

/** The activities a text names, in the order of the list. */
export function activitiesIn(text: string): readonly Activity[] {
  return namesAny(text) ? listed(text) : NONE;
}

/** Most texts name none: one walk over them tells. */
function namesAny(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const wordings = BY_FIRST.get(text.charCodeAt(at));
    if (wordings?.some((wording) => text.startsWith(wording, at))) return true;
  }
  return false;
}

function listed(text: string): readonly Activity[] {
  return ACTIVITIES.flatMap(([key, ...others]) => {
    if (key === undefined) return [];
    const word = [key, ...others].find((wording) => text.includes(wording));
    return word === undefined ? [] : [{ key, word }];
  });
}
