import type { Locale } from '../../core/locale';
import { acrossFilesText, fileText, summaryText, type Paint } from '../../core/report/report-text';
import type { Reporter } from './reporter';

/** For a person at a terminal. What is wrong with a whole file goes to the error output instead. */
export function textReporter(locale: Locale, paint: Paint): Reporter {
  return {
    detail: 'brief',
    begin: () => '',
    file: ({ report, tables }) => (report.error ? '' : `${fileText(report, tables, locale, paint)}\n\n`),
    end: ({ acrossFiles, summary }) => {
      const across =
        acrossFiles && acrossFiles.length > 0 ? `${acrossFilesText(acrossFiles, locale, paint)}\n\n` : '';
      return `${across}${summaryText(summary, locale)}\n`;
    },
  };
}
