/**
 * Words for none of it: 零发生, 无人员伤亡, 未发现, 不得出现, 动态清零. 零星, 无障碍, 无线, 无害 and 无人机 begin words of their own;
 * 不得超过 sets a bound.
 */
const NONE_OF_IT =
  /^(?:零(?![星散])|无(?!障碍|线(?!路)|害|人[机驾值售车船化区])|未(?:发生|出现|发现)|不(?:得|会)?(?:发生|出现)|(?:坚决)?杜绝|没有|(?:动态)?清零)/u;

/** Whether a value, white space removed, says that there is to be none. */
export function saysNone(core: string): boolean {
  return NONE_OF_IT.test(core);
}
