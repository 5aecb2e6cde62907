import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { OpinionReading, OpinionWording } from '../../app/views';
import { usePane } from '../pane-context';
import { SEVERITIES } from '../../core/severities';
import { JsonFileButton } from '../shell/JsonFileButton';
import { saveText } from './save-text';

/** Latin characters on a line of the pane, about; a Chinese one is twice as wide. */
const LINE = 42;
const MOST_LINES = 8;

interface WordingEditorProps {
  readonly wording: OpinionWording;
  /** Null for the usual wording. */
  readonly onKeep: (wording: OpinionWording | null) => void;
  readonly onCancel: () => void;
}

/** 退回意见 in the words of an office, piece by piece, with the opinion as it would read. */
export default function WordingEditor({ wording, onKeep, onCancel }: WordingEditorProps) {
  const { session, words } = usePane();
  const { pieces, usual, read, text } = session.opinionWordings;
  const [draft, setDraft] = useState(wording);
  const [refused, setRefused] = useState<OpinionReading['problems']>([]);
  const { problems } = read(text(draft));
  const readable = useLastReadable(draft, problems.length === 0);
  const preview = session.opinion(useDeferredValue(readable));
  const change = (part: Partial<OpinionWording>) => {
    setRefused([]);
    setDraft({ ...draft, ...part });
  };
  const importFrom = async (file: File) => {
    const found = read(await file.text());
    if (found.wording) change(found.wording);
    else setRefused(found.problems);
  };
  const unchanged = text(draft) === text(usual());
  return (
    <div className="wording" role="group" aria-label={words.editWording}>
      <p className="quiet-text">{words.wordingIntro}</p>
      <div className="wording-severities" role="group" aria-label={words.toldSeverities}>
        <span>{words.toldSeverities}</span>
        {SEVERITIES.map((severity) => {
          const told = draft.severities.includes(severity);
          return (
            <Checkbox
              key={severity}
              checked={told}
              // An opinion that tells nothing would say that nothing was found.
              disabled={told && draft.severities.length === 1}
              label={words.severity[severity]}
              onChange={() =>
                change({
                  severities: SEVERITIES.filter(
                    (item) => draft.severities.includes(item) !== (item === severity),
                  ),
                })
              }
            />
          );
        })}
      </div>
      {pieces().map(({ piece, label, placeholders }) => {
        const wrong = problems.filter((problem) => problem.piece === piece).map((problem) => problem.text);
        return (
          <Field
            key={piece}
            size="small"
            label={label}
            {...(placeholders.length > 0 && { hint: placeholders.join(' ') })}
            {...(wrong.length > 0 && { validationMessage: wrong.join('') })}
          >
            <Textarea
              size="small"
              resize="vertical"
              rows={linesOf(draft[piece])}
              value={draft[piece]}
              onChange={(_, { value }) => change({ [piece]: value })}
            />
          </Field>
        );
      })}
      <Field className="wording-preview" label={words.preview} size="small">
        <Textarea size="small" resize="vertical" readOnly rows={7} value={preview} />
      </Field>
      {refused.length > 0 && (
        <div role="alert">
          <p>{words.wordingRefused}</p>
          <ul className="plain">
            {refused.map((problem) => (
              <li key={`${problem.piece ?? ''}${problem.text}`}>
                {pieces().find(({ piece }) => piece === problem.piece)?.label} {problem.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="setting-buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={problems.length > 0}
          onClick={() => onKeep(unchanged ? null : draft)}
        >
          {words.keepWording}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button size="small" disabledFocusable={unchanged} onClick={() => change(usual())}>
          {words.usualWording}
        </Button>
        <JsonFileButton label={words.importWording} onChoose={(file) => void importFrom(file)} />
        <Button
          size="small"
          disabledFocusable={problems.length > 0}
          onClick={() => saveText(words.wordingFile, text(draft), 'application/json')}
        >
          {words.exportWording}
        </Button>
      </div>
    </div>
  );
}

/** The latest draft that can be filled in: while a brace is being typed the preview stays. */
function useLastReadable(draft: OpinionWording, readable: boolean): OpinionWording {
  const [last, setLast] = useState(draft);
  if (readable && last !== draft) setLast(draft);
  return last;
}

function widthOf(line: string): number {
  return Array.from(line).reduce((width, char) => width + (char > '\u2000' ? 2 : 1), 0);
}

function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / LINE)), 0);
  return Math.min(lines, MOST_LINES);
}
