import type { RulePage } from '../../app/rule-page';

interface RuleSampleProps {
  readonly sample: RulePage['bad'][number];
}

/** A few rows of a table with what the rule says about them. */
export function RuleSample({ sample }: RuleSampleProps) {
  return (
    <figure className="sample">
      <figcaption>{sample.note}</figcaption>
      {/* Wide samples scroll sideways; a box that scrolls must be reachable by keyboard. */}
      <div className="sample-scroll" tabIndex={0} role="group" aria-label={sample.note}>
        <table>
          <tbody>
            {sample.rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells.map(({ text, marked }, column) => (
                  <td key={column}>{marked ? <mark>{text || '　'}</mark> : text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sample.findings.map((finding, index) => (
        <p key={index}>
          {finding.cell}：{finding.what}
        </p>
      ))}
    </figure>
  );
}
