import type { Locale } from '../core/locale';
import { problemText } from '../core/packs/problems';
import { opinionTemplateText, parseOpinionTemplate } from '../core/report/opinion-file';
import { written } from '../core/report/opinion-placeholders';
import { DEFAULT_OPINION, OPINION_PIECES, type OpinionPiece } from '../core/report/opinion-template';
import type { OpinionPieceView, OpinionReading, OpinionWordings } from './views';

const PIECES = Object.entries(OPINION_PIECES) as [OpinionPiece, (typeof OPINION_PIECES)[OpinionPiece]][];

/** What there is to the wording of 退回意见, in the language of the session. */
export function opinionWordings(locale: () => Locale): OpinionWordings {
  return {
    pieces: () =>
      PIECES.map(([piece, { label, placeholders }]): OpinionPieceView => ({
        piece,
        label: label[locale()],
        placeholders: placeholders.map((item) => written(item)[locale()]),
      })),
    usual: () => DEFAULT_OPINION[locale()],
    read: (text) => reading(text, locale()),
    text: opinionTemplateText,
  };
}

function reading(text: string, locale: Locale): OpinionReading {
  const read = parseOpinionTemplate(text, locale);
  if (read.ok) return { wording: read.value, problems: [] };
  return {
    wording: null,
    problems: read.problems.map((problem) => {
      const place = PIECES.find(([piece]) => piece === problem.path);
      // Beside the piece nobody needs to be told its key.
      const said = problemText(place ? { ...problem, path: '' } : problem, locale);
      return { piece: place?.[0] ?? null, text: said };
    }),
  };
}
