import type { RunOptions } from '../../src/cli/settings/load-settings';

/** The options of a run where the command line names none. */
export const NO_OPTIONS: RunOptions = {
  config: null,
  pack: null,
  suppressions: null,
  template: null,
  decisions: true,
  lang: null,
  locale: 'zh-CN',
};
