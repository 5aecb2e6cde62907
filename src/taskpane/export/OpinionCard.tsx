import { Button, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { usePane } from '../pane-context';
import { saveText } from './save-text';

/** 退回意见: shown first, so that the reviewer can put it into the words of the house before it leaves. */
export function OpinionCard() {
  const { session, words } = usePane();
  const [text, setText] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const id = useId();
  const write = (value: string | null) => {
    setText(value);
    setCopied(false);
  };
  const copy = () => {
    void navigator.clipboard.writeText(text ?? '').then(
      () => setCopied(true),
      // A web view may forbid it; the text can still be selected and copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{words.opinion}</h2>
      <p className="quiet-text">{words.opinionAbout}</p>
      <Button
        size="small"
        aria-expanded={text !== null}
        onClick={() => write(text === null ? session.opinion() : null)}
      >
        {text === null ? words.showOpinion : words.closeOpinion}
      </Button>
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
            <Button size="small" onClick={copy}>
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
