import { Button, Textarea } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import { usePane } from '../pane-context';
import { copyText } from '../shell/copy-text';
import { saveText } from './save-text';
import { useOpinionWording } from './use-opinion-wording';

/** Few people word it anew, and those who do it once. */
const WordingEditor = lazy(() => import('./WordingEditor'));

/** 退回意见: shown first, so that the reviewer can put it into the words of the house before it leaves. */
export function OpinionCard() {
  const { session, words } = usePane();
  const { wording, problems, keep } = useOpinionWording();
  const [text, setText] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const [editing, setEditing] = useState(false);
  const id = useId();
  const write = (value: string | null) => {
    setText(value);
    setCopied(false);
  };
  const copy = async () => setCopied(await copyText(text ?? ''));
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{words.opinion}</h2>
      <p className="quiet-text">{words.opinionAbout}</p>
      {problems.length > 0 && <p className="quiet-text">{words.wordingUnusable(problems)}</p>}
      <div className="setting-buttons">
        <Button
          size="small"
          aria-expanded={text !== null}
          onClick={() => write(text === null ? session.opinion(wording) : null)}
        >
          {text === null ? words.showOpinion : words.closeOpinion}
        </Button>
        <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {words.editWording}
        </Button>
      </div>
      {editing && (
        <Suspense fallback={null}>
          <WordingEditor
            wording={wording}
            onKeep={(next) => {
              // What was reworded by hand below stays; what was only written is written anew.
              if (text === session.opinion(wording)) write(session.opinion(next ?? undefined));
              keep(next);
              setEditing(false);
            }}
            onCancel={() => setEditing(false)}
          />
        </Suspense>
      )}
      {text !== null && (
        <>
          <Textarea
            className="opinion"
            aria-label={words.opinion}
            rows={14}
            value={text}
            onChange={(_, { value }) => write(value)}
          />
          <div className="setting-buttons">
            <Button size="small" onClick={() => void copy()}>
              {copied ? words.copied : words.copy}
            </Button>
            <Button size="small" onClick={() => saveText(`${words.opinion}.txt`, text, 'text/plain')}>
              {words.saveText}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
