import { coverageOf } from '../export/coverage';
import type { Bilingual, Locale } from '../locale';
import type { TargetTable } from '../table/model';
// Under another name, for formatters lay out templates tagged `html` anew, and white space shows in cells.
import { html as markup, type Html } from './html';

/** In units of the picture: height of a row, its text line, where tier 2, bars and the right edge stand, the longest bar. */
const ROW = 24;
const BASELINE = 17;
const TIER2 = 110;
const LABELS = 240;
const WIDTH = 640;
const BAR = 300;

interface Words {
  readonly title: (missing: number) => string;
  readonly none: string;
}

const WORDS: Bilingual<Words> = {
  'zh-CN': {
    title: (missing) => (missing === 0 ? '各二级指标均有指标' : `${missing}个二级指标下没有指标`),
    none: '无',
  },
  en: {
    title: (missing) =>
      missing === 0 ? 'Every tier 2 has indicators' : `Tier 2 without indicators: ${missing}`,
    none: 'none',
  },
};

/** How many indicators stand under each tier 2 of the scheme, as a picture; nothing for an unknown scheme. */
export function coveragePicture(table: TargetTable, locale: Locale): readonly Html[] {
  const coverage = coverageOf(table);
  if (coverage.length === 0) return [];
  const words = WORDS[locale];
  const most = Math.max(1, ...coverage.map(({ indicators }) => indicators));
  const title = words.title(coverage.filter(({ indicators }) => indicators === 0).length);
  const rows = coverage.map(({ tier1, tier2, indicators }, index) => {
    const top = index * ROW;
    const first = coverage[index - 1]?.tier1 !== tier1;
    const line = markup`<line class="line" x1="0" y1="${top + 1}" x2="${WIDTH}" y2="${top + 1}"/>`;
    const name = markup`<text x="0" y="${top + BASELINE}">${tier1}</text>`;
    const width = Math.round((indicators / most) * BAR);
    const bar = markup`<rect class="bar" x="${LABELS}" y="${top + 6}" width="${width}" height="14"/>`;
    const figure =
      indicators > 0
        ? markup`${bar}<text x="${LABELS + width + 8}" y="${top + BASELINE}">${indicators}</text>`
        : markup`<text class="none" x="${LABELS}" y="${top + BASELINE}">${words.none}</text>`;
    const tier = markup`<text x="${TIER2}" y="${top + BASELINE}">${tier2}</text>`;
    return markup`${first && index > 0 ? [line] : []}${first ? [name] : []}${tier}${figure}\n`;
  });
  const view = `0 0 ${WIDTH} ${coverage.length * ROW + 4}`;
  return [
    markup`<figure><svg viewBox="${view}" role="img" aria-label="${title}"><title>${title}</title>
${rows}</svg><figcaption class="soft">${title}</figcaption></figure>`,
  ];
}
