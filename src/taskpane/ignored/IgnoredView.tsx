import { Button } from '@fluentui/react-components';
import type { IgnoredView as Ignored } from '../../app/views';
import { usePane, usePaneState } from '../pane-context';

/** What people answer for: every ignored finding with its reason, and the way back. */
export default function IgnoredView() {
  const { session, words, working, perform } = usePane();
  const { ignored } = usePaneState();
  const stale = ignored.filter(({ what }) => what === null);
  if (ignored.length === 0) return <p className="quiet">{words.nothingIgnored}</p>;
  return (
    <>
      {stale.length > 0 && (
        <div className="view-note">
          <p>{words.staleIntro(stale.length)}</p>
          <Button size="small" disabledFocusable={working} onClick={() => perform(session.dropStale)}>
            {words.dropStale}
          </Button>
        </div>
      )}
      <ul className="cards">
        {ignored.map((item) => (
          <li key={item.index}>
            <IgnoredCard item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function IgnoredCard({ item }: { readonly item: Ignored }) {
  const { session, words, working, perform } = usePane();
  return (
    <article className="card" data-ignored={item.rule}>
      <h2>{item.ruleName}</h2>
      <p className="card-facts">
        <span>{item.place}</span>
        {item.what === null && <span className="stale">{words.stale}</span>}
      </p>
      {item.what !== null && <p>{item.what}</p>}
      <p>
        <span className="quiet-text">{words.reason}：</span>
        {item.reason}
      </p>
      <p className="quiet-text">{[item.author, item.date].filter((text) => text !== '').join(' · ')}</p>
      <Button
        size="small"
        disabledFocusable={working}
        onClick={() => perform(() => session.restore(item.index))}
      >
        {words.restore}
      </Button>
    </article>
  );
}
