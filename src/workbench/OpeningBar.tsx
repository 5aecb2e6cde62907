import { Button, ProgressBar } from '@fluentui/react-components';
import type { JobProgress } from './worker/jobs';
import type { WorkbenchWording } from './wording';

interface OpeningBarProps {
  readonly name: string;
  readonly progress: JobProgress;
  readonly words: WorkbenchWording;
  readonly onStop: () => void;
}

/** How far the opening of a file has come. It appears late: small files are there before it. */
export function OpeningBar({ name, progress, words, onStop }: OpeningBarProps) {
  const label = words.phases[progress.phase](name);
  return (
    <div className="opening">
      <div className="opening-text">
        <span>{label}</span>
        <ProgressBar
          aria-label={label}
          {...(progress.share !== null && { value: progress.share })}
          thickness="large"
        />
      </div>
      <Button size="small" onClick={onStop}>
        {words.stopOpening}
      </Button>
    </div>
  );
}
