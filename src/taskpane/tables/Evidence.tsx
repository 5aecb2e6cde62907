import { Select } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ColumnView, TableView } from '../../app/views';
import { usePane } from '../pane-context';

/** Stands for “plays no part” among the roles, which is no role. */
const NONE = 'none';
/** Takes the person's correction back. */
const AUTOMATIC = 'automatic';

/** 为什么这样识别: the form, the cells that decided, and the columns, whose roles a person may correct. */
export function Evidence({ table }: { readonly table: TableView }) {
  const { session, words } = usePane();
  const { layout, scheme, anchors, columns } = table.evidence;
  return (
    <div className="evidence">
      <dl>
        <dt>{words.layout}</dt>
        <dd>{layout}</dd>
        <dt>{words.scheme}</dt>
        <dd>{scheme}</dd>
        <dt>{words.anchors}</dt>
        <dd className="anchors">
          {[...new Set(anchors.map(({ as }) => as))].map((kind) => (
            <Fragment key={kind}>
              <span className="quiet-text">{kind}</span>
              <span className="anchor-cells">
                {anchors
                  .filter(({ as }) => as === kind)
                  .map(({ address, text }) => (
                    <span key={address}>
                      <button
                        type="button"
                        className="link"
                        onClick={() => void session.showCell(table.sheet, address)}
                      >
                        {address}
                      </button>{' '}
                      {text}
                    </span>
                  ))}
              </span>
            </Fragment>
          ))}
        </dd>
      </dl>
      <table className="columns">
        <caption>{words.columnsIntro}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.takenFor}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnLine key={column.address} table={table} column={column} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnLine({ table, column }: { readonly table: TableView; readonly column: ColumnView }) {
  const { session, words, working, perform } = usePane();
  const { address, label, role, corrected } = column;
  const choose = (value: string) => {
    const next = value === AUTOMATIC ? undefined : value === NONE ? null : value;
    perform(() => session.correctColumn(table.id, address, next));
  };
  return (
    <tr>
      <th scope="row">
        {label} <span className="quiet-text">{address}</span>
      </th>
      <td>
        <Select
          size="small"
          aria-label={words.roleOf(label)}
          disabled={working}
          value={role ?? NONE}
          onChange={(_, { value }) => choose(value)}
        >
          {session.columnRoles().map((item) => (
            <option key={item.role} value={item.role}>
              {item.name}
            </option>
          ))}
          <option value={NONE}>{words.noRole}</option>
          {corrected && <option value={AUTOMATIC}>{words.undoCorrection}</option>}
        </Select>
        {corrected && <span className="quiet-text">{words.corrected}</span>}
      </td>
    </tr>
  );
}
