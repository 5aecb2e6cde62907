import type { Decisions } from '../../app/decisions';
import { lintSettings } from '../../app/decisions';
import type { CheckOptions } from '../../core/lint/check';
import type { LintSettings } from '../../core/lint/settings';
import type { Suppression } from '../../core/lint/suppression';
import type { Locale } from '../../core/locale';
import type { OpinionTemplate } from '../../core/report/opinion-template';
import type { RuleSetting, RuleSettings } from '../../core/packs/pack';

/** What one run goes by, for all its files. Plain data: it is handed to the workers. */
export interface RunSettings {
  readonly locale: Locale;
  readonly settings: LintSettings;
  /** What is ignored in every file. */
  readonly suppressions: readonly Suppression[];
  /** Whether what a workbook keeps counts: its suppressions, settings and corrections of columns. */
  readonly decisions: boolean;
  /** The wording of 退回意见, where it is not the usual one. */
  readonly opinion?: OpinionTemplate;
}

/** The options a workbook is checked with: its own decisions, under those of the run. */
export function checkOptions(run: RunSettings, own: Decisions): CheckOptions {
  if (!run.decisions) return { settings: run.settings, suppressions: run.suppressions };
  const kept = lintSettings(own);
  return {
    settings: {
      pack: run.settings.pack ?? kept.pack,
      // Of two packs with one name the first counts.
      packs: [...(run.settings.packs ?? []), ...(kept.packs ?? [])],
      rules: layered(kept.rules ?? {}, run.settings.rules ?? {}),
    },
    suppressions: [...own.suppressions, ...run.suppressions],
    corrections: own.corrections,
  };
}

/** Where both say something of a rule, the upper layer counts; what it leaves open stays as it was. */
function layered(lower: RuleSettings, upper: RuleSettings): RuleSettings {
  const result: Record<string, RuleSetting | undefined> = { ...lower };
  for (const [id, setting] of Object.entries(upper)) {
    const under = result[id];
    const options = { ...under?.options, ...setting?.options };
    result[id] = { ...under, ...setting, ...(Object.keys(options).length > 0 && { options }) };
  }
  return result;
}
