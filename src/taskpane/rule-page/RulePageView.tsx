import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { loadRulePage, type RulePage } from '../../app/rule-page';

import { SeverityIcon } from '../Icon';
import { usePane, usePaneState } from '../pane-context';
import { SEVERITIES } from '../../core/severities';
import { RuleSample } from './RuleSample';

interface RulePageViewProps {
  readonly rule: string;
  readonly onClose: () => void;
}

/** 说明: what a rule checks and why, with examples; everything comes with the product, nothing from a network. */
export default function RulePageView({ rule, onClose }: RulePageViewProps) {
  const { words } = usePane();
  const { locale } = usePaneState();
  const [page, setPage] = useState<RulePage | null>(null);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    let wanted = true;
    void loadRulePage(rule, locale).then((loaded) => {
      if (wanted) setPage(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [rule, locale]);
  useEffect(() => article.current?.focus(), []);
  return (
    <article
      ref={article}
      className="rule-page"
      aria-busy={page === null}
      data-rule-page={rule}
      tabIndex={-1}
    >
      <Button size="small" onClick={onClose}>
        {words.back}
      </Button>
      {page && <Page page={page} />}
    </article>
  );
}

function Page({ page }: { readonly page: RulePage }) {
  const { words } = usePane();
  return (
    <>
      <h1>{page.name}</h1>
      <p className="card-facts">
        {SEVERITIES.filter((severity) => page.severities.some((item) => item.severity === severity)).map(
          (severity) => (
            <span key={severity} className="rule-severity">
              <SeverityIcon severity={severity} />
              {words.severity[severity]}
            </span>
          ),
        )}
        <span>{words.standing[page.standing]}</span>
      </p>
      <p>{page.about}</p>
      <h2>{words.silent}</h2>
      <ul className="plain">
        {page.silent.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{words.sources}</h2>
      <ul className="plain">
        {page.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <h2>{words.badSamples}</h2>
      {page.bad.map((sample) => (
        <RuleSample key={sample.note} sample={sample} />
      ))}
      <h2>{words.goodSamples}</h2>
      {page.good.map((sample) => (
        <RuleSample key={sample.note} sample={sample} />
      ))}
    </>
  );
}
