import { memo } from 'react';
import { SeverityIcon } from '../../taskpane/Icon';
import type { AcrossRemark, PlaceInList } from '../files/comparison';
import type { WorkbenchWording } from '../wording';

interface AcrossPanelProps {
  readonly remarks: readonly AcrossRemark[];
  readonly words: WorkbenchWording;
  readonly onPlace: (place: PlaceInList) => void;
}

/** More would be read nowhere but in the list of findings. */
const MOST_SHOWN = 200;

/**
 * What the files of the list say against each other, each remark with the cells it is about; a click opens one. Drawn
 * again only for other remarks: what the buttons do depends on nothing else.
 */
export const AcrossPanel = memo(
  Panel,
  (before, after) => before.remarks === after.remarks && before.words === after.words,
);

function Panel({ remarks, words, onPlace }: AcrossPanelProps) {
  if (remarks.length === 0) return null;
  const left = remarks.length - MOST_SHOWN;
  return (
    <details className="across" open>
      <summary>
        {words.across} <span className="quiet">{remarks.length}</span>
      </summary>
      <ul aria-label={words.across}>
        {remarks.slice(0, MOST_SHOWN).map((remark) => (
          <Remark
            key={`${remark.at.id} ${remark.what} ${remark.at.address}`}
            {...{ remark, words, onPlace }}
          />
        ))}
        {left > 0 && <li className="quiet">{words.moreAcross(left)}</li>}
      </ul>
    </details>
  );
}

interface RemarkProps extends Pick<AcrossPanelProps, 'words' | 'onPlace'> {
  readonly remark: AcrossRemark;
}

function Remark({ remark, words, onPlace }: RemarkProps) {
  const { severity, what, how, at, others } = remark;
  return (
    <li data-across={severity}>
      <p>
        <SeverityIcon severity={severity} />
        <span className="visually-hidden">{words.severity[severity]}</span> {what}
      </p>
      <p className="quiet">{how}</p>
      <p className="across-places">
        {[at, ...others].map((place) => {
          const name = words.place(place.name, place.sheet, place.address);
          return (
            <button key={name} type="button" className="link" onClick={() => onPlace(place)}>
              {name}
            </button>
          );
        })}
      </p>
    </li>
  );
}
