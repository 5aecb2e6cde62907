/** Without one of these no text is a placeholder. */
const OF_PLACEHOLDERS = /[/\\\-—－–_无略…·.*Xx×待同填<]|N\/A/u;
const PLACEHOLDER =
  /^[/\\\-—－–_无略…·.]+$|^(?:待定|待补充|同上|N\/A)$|\*{2}|[Xx×]{2}|__|20[Xx]{2}|^[≥≤>=<]*[Xx]%|请填写|\(填写|<[^<>]*>/u;

/**
 * Whether a value, half width and without white space, only holds the place of one: `XX`, `**`, `/`. 无 may be an answer,
 * so it is none here.
 */
export function isPlaceholder(plain: string): boolean {
  return OF_PLACEHOLDERS.test(plain) && PLACEHOLDER.test(plain) && plain !== '无';
}
