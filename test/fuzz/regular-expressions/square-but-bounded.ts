/**
 * Expressions whose search may take steps in the square of the text, and what bounds the text. None is slower than the
 * square. A new one needs a reason as good as these; one that was mended must be taken off the list.
 */

/** Used on texts that are cut to a few characters, or are short by nature: numbers, tags, patterns, our own words. */
const SHORT_TEXTS: readonly RegExp[] = [
  // The last 16 characters of a cell.
  /(\d+(?:\.\d+)?)\s*(?:分|%)?\s*[)\]】]?\s*$/u,
  /\d+(?:\.\d+)?(?:分|%)$/u,
  // The decimal digits of a number.
  /\.?0+$/,
  /^-?[\d,]*\.?\d*$/,
  // The opening tag of a row, which we have found ourselves.
  /\s*\/>$/u,
  // What the person types on the command line.
  /[*?]|\{[^}]*,[^}]*\}/u,
  // Our own sentences, on their way into a document.
  /\s*\n\s*/gu,
];

/** Used on cells and number formats: one of Excel's longest cells, 32,767 characters, costs up to three seconds. */
const CELLS: readonly RegExp[] = [
  /\s+$/u,
  /[.,、!]+$/u,
  /^\s*[(（]?\s*(?:19|20)\d{2}\s*年/u,
  /^\s*[(（]?\s*((?:19|20)\d{2})\s*年?\s*[)）]?\s*$/u,
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?([千万亿]?元|万(?!\p{Script=Han}|[A-Za-z]))/gu,
  /(?:[(（[【〔].*|\d+(?:\.\d+)?分)$/u,
  /^(?:(?:19|20)\d{2}年(?:度)?)|(?:专项)?(?:工作)?(?:经费|资金|补助|补贴|项目)+$/gu,
  /(?:区域|项目|支出)*绩效(?:目标|自评|评价)(?:申报|批复|设定|制定|审核|自评|评价|指标|汇总)*表$/u,
  /\[\$([^\]-]+)(?:-[^\]]*)?\]/g,
  /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g,
];

export const SQUARE_BUT_BOUNDED: readonly RegExp[] = [...SHORT_TEXTS, ...CELLS];
