import type { CoverageView } from '../../app/views';
import { usePane } from '../pane-context';

/** Which tier 2 of the scheme have indicators: a square each, filled where there are some. Words say the same. */
export function Coverage({ coverage }: { readonly coverage: readonly CoverageView[] }) {
  const { words } = usePane();
  const missing = coverage.filter(({ indicators }) => indicators === 0).map(({ tier2 }) => tier2);
  const groups = [...new Set(coverage.map(({ tier1 }) => tier1))];
  return (
    <div className="coverage" role="img" aria-label={words.coverage(missing)}>
      {groups.map((tier1) => (
        <div key={tier1} className="coverage-group">
          <span className="coverage-tier1">{tier1}</span>
          <span className="coverage-tiers2">
            {coverage
              .filter((item) => item.tier1 === tier1)
              .map(({ tier2, indicators }) => (
                <span
                  key={tier2}
                  className={indicators > 0 ? 'coverage-tier2 present' : 'coverage-tier2'}
                  title={words.coverageOf(tier2, indicators)}
                >
                  {tier2}
                  <b>{indicators > 0 ? indicators : '–'}</b>
                </span>
              ))}
          </span>
        </div>
      ))}
    </div>
  );
}
